import type { Issue } from '../../../src/core';
import type { StaffIssueFacts } from '../../../src/core/staffing/staffIssues';
import { describeIssue } from '../../../src/locales/describeIssue';
import { en } from '../../../src/locales/en';
import { staffIssues as english } from '../../../src/locales/en/staffIssues';
import { zhCN } from '../../../src/locales/zh-CN';
import { staffIssues as chinese } from '../../../src/locales/zh-CN/staffIssues';

/** Facts as they occur, for every code. */
const examples: { readonly [C in keyof StaffIssueFacts]: readonly StaffIssueFacts[C][] } = {
  badMonth: [
    { found: '05/1970', column: 'birth', likely: '1970-05' },
    { found: '不详', column: 'birth', likely: null },
    { found: '年底', column: 'exitDate', likely: null },
    { found: '尽快', column: 'effective', likely: null },
    ...(['started', 'placeBy', 'placedOn', 'leftPost', 'poolUntil'] as const).map((column) => ({
      ...{ found: '年底', column, likely: null },
    })),
  ],
  ambiguousMonth: [{ found: '1970.1', column: 'birth', readings: ['1970-01', '1970-10'] }],
  birthInFuture: [{ found: '2028-09' }],
  birthTooEarly: [{ found: '1907-05' }],
  birthMissing: [{ people: 1 }, { people: 1562 }],
  categoryMissing: [{ people: 1 }, { people: 12 }],
  sexMissing: [{ people: 1 }, { people: 12 }],
  unknownWord: (
    ['postType', 'sex', 'category', 'position', 'channel', 'surplus', 'countyLeader', 'database', 'status'] as const
  ).map((key) => ({ found: '火星', key })),
  noPostTypes: [{}],
  personTwice: [
    { personId: '…0017', firstRow: 4, firstCell: 'A4' },
    { personId: '…0017', firstRow: 4, firstCell: null },
  ],
  hoursMissing: [{ found: '39.25' }],
  badHours: [{ found: '400' }],
  absurdPay: [{ found: '9.6', annualYuan: 9.6 }],
  exitDateMissing: [{ channel: 'transferOut' }, { channel: 'resign' }],
  exitBeforeBirth: [{ found: '1985-01' }],
  exitTooEarly: [{ found: '2025-12', earliest: '2027-03' }],
  retirementPassed: [
    { month: '2024-11', people: 1 },
    { month: '2024-11', people: 12 },
  ],
  exitPassed: [
    { month: '2019-06', people: 1 },
    { month: '2019-06', people: 3 },
  ],
  unknownUnitOfPerson: [
    { unit: '县文化局', people: 1, likely: [] },
    { unit: '县文化局', people: 12, likely: ['县文化和旅游局', '县文化馆'] },
  ],
  morePlacedThanSurplus: [
    { unit: '县文化馆', placed: 1, surplus: 0 },
    { unit: '县文化馆', placed: 12, surplus: 9 },
  ],
  staffCountDiffers: [
    { units: 1, unit: '县文化馆', stated: 12, rows: 11 },
    { units: 3, unit: '县文化馆', stated: 12.5, rows: 12 },
  ],
};

const codes = Object.keys(examples) as (keyof StaffIssueFacts)[];

test('both languages know the same issues, and all of them have an example here', () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  expect(codes.slice().sort()).toEqual(Object.keys(english).sort());
});

test.each(codes)('%s says a whole sentence in both languages', (code) => {
  for (const facts of examples[code]) {
    const issue = { code, severity: 'error', where: { sheet: '人员', cell: 'D7' }, facts } as unknown as Issue;
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
  const issue: Issue = {
    code: 'badMonth',
    severity: 'error',
    where: { sheet: '人员', cell: 'H12' },
    facts: { found: '05/1970', column: 'birth', likely: '1970-05' },
  };
  expect(describeIssue(issue, en)).toBe(
    'Sheet “人员”, cell H12: “05/1970” is not a year and month (did you mean 1970-05?). The person is shown as staying until it is corrected. Enter a date, or year and month such as 1970-05.',
  );
  expect(describeIssue(issue, zhCN)).toBe(
    '工作表“人员”H12单元格：“05/1970”不是有效的年月，是否为1970-05。更正前此人按留任处理。请填日期，或填年月，如1970-05、1970年5月。',
  );
});
