import { surplusRows } from '../../../src/core';
import { savingsOf, savingsRows, type Savings } from '../../../src/core/money';
import {
  CENTRES,
  factsOf,
  FULL_FEN,
  PAY_ROWS,
  payOf,
  ratesOf,
  RATE_ROWS,
  reformOf,
  type ReformTables,
  type Row,
} from './smallBridge';

const pay = (rows: readonly Row[] = PAY_ROWS) => payOf(['Post type', 'Annual pay'], rows);
const FACTS = factsOf([
  ['General public budget revenue', 7_142_400],
  ['Supported staff', 100],
  ['Supported staff after', 90],
]);

describe('savingsOf', () => {
  test('posts cut × full cost, running cost, and what they compare with', () => {
    const reform = reformOf(CENTRES);
    expect(savingsOf(reform, pay(), ratesOf(RATE_ROWS), FACTS)).toEqual<Savings>({
      byPostType: [
        {
          postType: 'institution',
          postsBefore: 16,
          postsAfter: 10,
          cut: 6,
          postCostFen: FULL_FEN,
          grossFen: 71_424_000, // 6 × 119,040 yuan
        },
      ],
      postsCut: 6,
      grossFen: 71_424_000,
      notCosted: [],
      runningCost: { beforeFen: 5_000_000, afterFen: 3_800_000, savedFen: 1_200_000, percent: -0.24 },
      shareOfRevenue: 0.1, // 714,240 ÷ 7,142,400
      surplusPeople: 4,
      supportedFewer: 10,
      perPostFen: 11_904_000, // ÷ 6
      perSurplusFen: 17_856_000, // ÷ 4
      perPersonFewerFen: 7_142_400, // ÷ 10
    });
  });

  test('without pay, facts and running costs what hangs on them is not known', () => {
    const reform = reformOf({
      agencies: [
        ['Unit', 'Kind', 'Institution posts'],
        ['A', 'School', 5],
        ['B', 'School', 5],
      ],
      plan: [
        ['Operation', 'From', 'To'],
        ['abolish', 'A', ''],
      ],
    });
    expect(savingsOf(reform, null, null)).toMatchObject({
      postsCut: 5,
      grossFen: null,
      notCosted: ['institution'],
      runningCost: null,
      shareOfRevenue: null,
      surplusPeople: 0,
      supportedFewer: null,
      perPostFen: null,
      perSurplusFen: null,
      perPersonFewerFen: null,
    });
  });

  const TWO_TYPES: ReformTables = {
    agencies: [
      ['Unit', 'Kind', 'Administrative posts', 'Institution posts', 'Worker posts'],
      ['A', 'Government department', 5, 8, 3],
    ],
    approved: [
      ['Unit', 'Administrative posts', 'Institution posts'],
      ['A', 7, 4],
    ],
  };

  test('posts that a type gains are not netted against 4 × 96,000 of posts cut', () => {
    const savings = savingsOf(
      reformOf(TWO_TYPES),
      pay([
        ['Administrative', 120_000],
        ['Institution', 96_000],
      ]),
      null,
    );
    expect(savings.byPostType.map(({ postType, cut, grossFen }) => [postType, cut, grossFen])).toEqual([
      ['admin', -2, -24_000_000],
      ['institution', 4, 38_400_000],
      // no cost, but none cut either
      ['worker', 0, 0],
    ]);
    expect(savings.grossFen).toBe(38_400_000);
    expect(savings.postsCut).toBe(4);
  });

  test('a post type that loses posts and has no cost leaves the sum unknown, never too small', () => {
    const withoutAdmin = savingsOf(reformOf(TWO_TYPES), pay(), null);
    expect([withoutAdmin.notCosted, withoutAdmin.grossFen]).toEqual([['admin'], 38_400_000]);
    const withoutInstitution = savingsOf(reformOf(TWO_TYPES), pay([['Administrative', 120_000]]), null);
    expect([withoutInstitution.notCosted, withoutInstitution.grossFen]).toEqual([['institution'], null]);
  });

  test('the standard of a post is the row without a rank; of several ranks there is none', () => {
    const ranked = (rows: readonly Row[]) => payOf(['Post type', 'Rank', 'Annual pay'], rows);
    const reform = reformOf(CENTRES);
    const cost = (rows: readonly Row[]) => savingsOf(reform, ranked(rows), null).byPostType[0].postCostFen;
    expect(
      cost([
        ['Institution', 'Nine', 90_000],
        ['Institution', '', 80_000],
      ]),
    ).toBe(8_000_000);
    expect(cost([['Institution', 'Nine', 90_000]])).toBe(9_000_000);
    expect(
      cost([
        ['Institution', 'Nine', 90_000],
        ['Institution', 'Ten', 80_000],
      ]),
    ).toBeNull();
  });

  test('surplus is the sum of the surplus rows', () => {
    const reform = reformOf(CENTRES);
    const rows = surplusRows(reform).reduce((sum, { surplus }) => sum + surplus, 0);
    expect(savingsOf(reform, null, null).surplusPeople).toBe(rows);
  });
});

describe('savingsRows', () => {
  test('a line each, in yuan', () => {
    const rows = savingsRows(savingsOf(reformOf(CENTRES), pay(), ratesOf(RATE_ROWS), FACTS));
    expect(
      rows.map(({ key, postType, before, after, cut, unitCostYuan, yuan, share }) => [
        key, postType, before, after, cut, unitCostYuan, yuan, share,
      ]), // prettier-ignore
    ).toEqual([
      ['postType', 'institution', 16, 10, 6, 119_040, 714_240, null],
      ['gross', null, 16, 10, 6, null, 714_240, null],
      ['runningCost', null, 50_000, 38_000, 12_000, null, 12_000, -0.24],
      ['shareOfRevenue', null, null, null, null, null, null, 0.1],
      ['perPost', null, null, null, 6, null, 119_040, null],
      ['perSurplus', null, null, 4, null, null, 178_560, null],
      ['perPersonFewer', null, null, null, 10, null, 71_424, null],
    ]);
  });

  test('what the tables do not say has no line; the sum stays, blank', () => {
    const rows = savingsRows(savingsOf(reformOf(CENTRES), null, null));
    expect(rows.map(({ key, yuan }) => [key, yuan])).toEqual([
      ['postType', null],
      ['gross', null],
      ['runningCost', 12_000],
    ]);
  });
});
