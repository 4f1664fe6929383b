import type { Issue } from '../../../src/core';
import type { MoneyIssueFacts } from '../../../src/core/money/moneyIssues';
import { describeIssue } from '../../../src/locales/describeIssue';
import { en } from '../../../src/locales/en';
import { moneyIssues as english } from '../../../src/locales/en/moneyIssues';
import { zhCN } from '../../../src/locales/zh-CN';
import { moneyIssues as chinese } from '../../../src/locales/zh-CN/moneyIssues';

const twice = { firstRow: 3, firstCell: 'A3' };
const known = ['七级', '八级'];

/** Facts as they occur, for every code. */
const examples: { readonly [C in keyof MoneyIssueFacts]: readonly MoneyIssueFacts[C][] } = {
  badRate: [
    { found: '16', likely: 16 },
    { found: '-0.1', likely: null },
    { found: '', likely: null },
  ],
  highRate: [
    { found: '0.5', percent: 50, likely: 0.5 },
    { found: '50%', percent: 50, likely: null },
  ],
  rateRounded: [{ found: '0.0833333333', percent: 8.3333 }],
  annuityTwice: [{ item: 'Annuity B', first: 'Annuity A' }],
  itemMissing: [{ found: '0.08' }, { found: '' }],
  cashUnclear: [{ found: '也许' }],
  floorAboveCeiling: [
    { item: '基本养老保险', floor: 5000, ceiling: 4000 },
    { item: '基本养老保险', floor: 0, ceiling: 0 },
  ],
  rateTwice: [
    { item: '职业年金', ...twice },
    { item: '职业年金', firstRow: 3, firstCell: null },
  ],
  payRowTwice: [
    { rank: '七级', ...twice },
    { rank: '', firstRow: 3, firstCell: null },
  ],
  payRowBlank: [{ rank: '七级' }, { rank: '' }],
  absurdStandard: [{ annualYuan: 12.5 }],
  bonusNotMonths: [{ found: '3000' }],
  unknownPostType: [{ found: '合同制' }, { found: '' }],
  unknownRank: [
    { rank: '九级', postType: 'institution', known },
    { rank: '九级', postType: null, known: [] },
  ],
  rankMissing: [{ postType: 'institution', known }],
  payRowMissing: [
    { postType: 'worker', people: 1 },
    { postType: 'worker', people: 1200 },
  ],
  postTypeMissing: [{ people: 12 }],
};

const codes = Object.keys(examples) as (keyof MoneyIssueFacts)[];

test('both languages know the same issues, and all of them have an example here', () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  expect(codes.slice().sort()).toEqual(Object.keys(english).sort());
});

test.each(codes)('%s says a whole sentence in both languages', (code) => {
  for (const facts of examples[code]) {
    for (const locale of [en, zhCN]) {
      const issue = { code, severity: 'error', where: { sheet: '工资标准', cell: 'D7' }, facts } as unknown as Issue;
      const sentence = describeIssue(issue, locale);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      expect(sentence).toMatch(/[.?!。？！]$/);
      expect(sentence.length).toBeLessThanOrEqual(300);
    }
    expect((chinese[code] as (given: unknown) => string)(facts)).toMatch(/[\u4e00-\u9fff]{3}/);
    expect((english[code] as (given: unknown) => string)(facts)).not.toMatch(/[，。；：（）]/);
  }
});
