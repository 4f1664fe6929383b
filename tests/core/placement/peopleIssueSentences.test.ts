import type { Issue } from '../../../src/core';
import type { PeopleIssueFacts } from '../../../src/core/placement/peopleIssues';
import { describeIssue } from '../../../src/locales/describeIssue';
import { en } from '../../../src/locales/en';
import { peopleIssues as english } from '../../../src/locales/en/peopleIssues';
import { zhCN } from '../../../src/locales/zh-CN';
import { peopleIssues as chinese } from '../../../src/locales/zh-CN/peopleIssues';

/** Facts as they occur, for every code. */
const examples: { readonly [C in keyof PeopleIssueFacts]: readonly PeopleIssueFacts[C][] } = {
  placementDateMissing: [{ people: 1 }, { people: 12 }],
  placedWithoutPostType: [{ people: 1 }, { people: 1234 }],
  markedBeyondSurplus: [
    { unit: '县文化馆', people: 1 },
    { unit: '县文化馆', people: 12 },
  ],
  doneWithoutChannel: [{}],
  placedTwiceLikely: [
    { firstRow: 7, firstCell: 'B7' },
    { firstRow: 7, firstCell: null },
  ],
  noLeadersFound: [{}],
  poolExpired: [{ month: '2025-06' }],
  rankWithoutLeft: [{ rank: '二级调研员' }],
  databaseFlag: [{ reason: 'notLeader' }, { reason: 'unitNotConcerned' }],
  unknownUnitOfSeat: [
    { unit: '县文化局', likely: [] },
    { unit: '县文化局', likely: ['县文化馆'] },
  ],
};

const codes = Object.keys(examples) as (keyof PeopleIssueFacts)[];

test('both languages know the same issues, and all of them have an example here', () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  expect(codes.slice().sort()).toEqual(Object.keys(english).sort());
});

test.each(codes)('%s says a whole sentence in both languages', (code) => {
  for (const facts of examples[code]) {
    const issue = { code, severity: 'warning', where: { sheet: '人员', cell: 'D7' }, facts } as unknown as Issue;
    for (const locale of [en, zhCN]) {
      const sentence = describeIssue(issue, locale);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence.length).toBeLessThanOrEqual(360);
    }
    expect((chinese[code] as (given: unknown) => string)(facts)).toMatch(/[\u4e00-\u9fff]{3}/);
  }
});

test('what a reader sees', () => {
  const where = { sheet: '人员', cell: 'A9' };
  const twice: Issue = {
    code: 'placedTwiceLikely',
    severity: 'warning',
    where,
    facts: { firstRow: 4, firstCell: 'A4' },
  };
  expect(describeIssue(twice, en)).toBe(
    'Sheet “人员”, cell A9: Name, birth and sex are those of the person in A4, and both have a channel: probably one person under two IDs. Check, and remove one of the rows.',
  );
  const marked: Issue = {
    code: 'markedBeyondSurplus',
    severity: 'warning',
    where,
    facts: { unit: '县文化馆', people: 3 },
  };
  expect(describeIssue(marked, zhCN)).toBe(
    '工作表“人员”A9单元格：“县文化馆”有3人列为超编但未进入台账：该单位相应编制类型的超编数不足。请核对“列为超编”列或该单位编制数。',
  );
});
