import {
  applyPlan,
  readAgencies,
  readApproved,
  readFacts,
  readPlan,
  type CellValue,
  type Facts,
  type Reform,
} from '../../../src/core';
import { readClaims, recomputeClaims, type RecomputedClaim } from '../../../src/core/claims';
import type { Bridge, Savings } from '../../../src/core/money';
import { frozen } from '../table/texts';

/** The museum goes into the library, which is granted fewer posts, seats and means; the group is abolished. */
const reform: Reform = applyPlan(
  readAgencies({
    values: frozen([
      ['Unit', 'Kind', 'Administrative posts', 'Administrative in post', 'Institution posts', 'Institution in post', 'Chief posts', 'Deputy posts', 'Running cost', 'Office space'],
      ['Bureau', 'Government department', 10, 12, '', '', 1, 2, 1_000_000, 500],
      ['Library', 'Public institution', '', '', 10, 9, 1, '', 400_000, 300],
      ['Museum', 'Public institution', '', '', 6, 6, 1, '', 100_000, 200],
      ['Hall', 'Public institution', '', '', 4, 5, 1, '', 50_000, 100],
      ['Group', 'Deliberative body', '', '', '', '', '', '', '', ''],
    ]),
  }).agencies!,
  readPlan({
    values: frozen([
      ['Operation', 'From', 'To', 'Institution posts'],
      ['transfer whole', 'Museum', 'Library', ''],
      ['abolish', 'Group', '', ''],
    ]),
  }).plan!,
  {
    approved: readApproved({
      values: frozen([
        ['Unit', 'Institution posts', 'Chief posts', 'Running cost', 'Office space', 'Document'],
        ['Library', 8, 1, 300_000, 400, 'No 1'],
      ]),
    }).approved,
  },
); // prettier-ignore

const facts: Facts = readFacts({
  values: frozen([['Item', 'Value'], ['Registered population', 124_000], ['Resident population', 100_000], ['Supported staff', 3875]]),
}).facts!; // prettier-ignore
const savings = { grossFen: 13_300_000_000, shareOfRevenue: 0.13 } as Savings;
const bridge = { fewerCumulative: [100, 400, 775] } as unknown as Bridge;
const all = { reform, facts, savings, bridge };

const COLUMNS = ['before', 'after', 'change', 'percent'] as const;

function recompute(row: readonly CellValue[], sources: Parameters<typeof recomputeClaims>[1] = all): RecomputedClaim {
  const { claims } = readClaims({ values: frozen([['Figure', 'Before', 'After', 'Change', 'Percent'], [...row]]) });
  return recomputeClaims(claims!, sources)[0];
}

const figures: readonly (readonly [string, readonly (number | null)[]])[] = [
  ['Organs', [1, 1, 0, 0]],
  ['Public institutions', [3, 2, -1, -1 / 3]],
  ['Organs and public institutions', [4, 3, -1, -0.25]],
  ['Leader posts', [6, 5, -1, -1 / 6]],
  ['Institution posts', [20, 12, -8, -0.4]],
  ['Deliberative bodies', [1, 0, -1, -1]],
  ['Running cost', [1_550_000, 1_350_000, -200_000, -4 / 31]],
  ['Office space (m²)', [1100, 1000, -100, -1 / 11]],
  ['Surplus staff', [3, 10, 7, 7 / 3]],
  ['Surplus institution staff', [1, 8, 7, 7]],
  ['Pay and contributions', [null, null, -133_000_000, 0.13]],
  ['Share of revenue', [null, null, null, 0.13]],
  ['Supported staff', [3875, 3100, -775, -0.2]],
  ['Support ratio', [32, 40, 8, 0.25]],
  ['Talks held', [null, null, null, null]],
];

test.each(figures)('%s recomputed', (figure, expected) => {
  const claim = recompute([figure, '', '', '', '']);
  expect(COLUMNS.map((column) => claim[column])).toEqual(expected);
  expect(claim.printed).toEqual({ before: null, after: null, change: null, percent: null });
});

test('what is missing leaves its figures blank', () => {
  const none = { reform, facts: null, savings: null, bridge: null };
  const of = (figure: string, sources: typeof none) =>
    COLUMNS.map((column) => recompute([figure, '', '', '', ''], sources)[column]);
  for (const figure of ['Pay and contributions', 'Share of revenue', 'Supported staff', 'Support ratio']) {
    expect(of(figure, none)).toEqual([null, null, null, null]);
  }
  const withFacts = { ...none, facts } as unknown as typeof none;
  expect(of('Supported staff', withFacts)).toEqual([3875, null, null, null]);
  expect(of('Support ratio', withFacts)).toEqual([32, null, null, null]);
  const notCosted = { ...all, savings: { ...savings, grossFen: null, shareOfRevenue: null } } as unknown as typeof none;
  expect(of('Pay and contributions', notCosted)).toEqual([null, null, null, null]);
});

test('the resident population counts where the registered one is not stated', () => {
  const resident = readFacts({ values: [['Item', 'Value'], ['Resident population', 77_500], ['Supported staff', 3875]] }).facts; // prettier-ignore
  expect(recompute(['Support ratio', '', '', '', ''], { ...all, facts: resident })).toMatchObject({ before: 20, after: 25 });
}); // prettier-ignore

const printed: readonly (readonly [string, readonly CellValue[], readonly (number | null)[]])[] = [
  ['numbers and texts', ['Supported staff', 3875, '3,100人', -775, -0.2], [3875, 3100, -775, -0.2]],
  ['without a sign: that of the recomputed', ['Supported staff', '', '', '775', '20%'], [null, null, -775, -0.2]],
  ['with a sign of its own', ['Supported staff', '', '', '+775', '减少20%'], [null, null, 775, -0.2]],
  ['bare percentages', ['Supported staff', '', '', '', '20'], [null, null, null, -0.2]],
  ['a rise stays a rise', ['Support ratio', '32:1', '40∶1', '8', '25%'], [32, 40, 8, 0.25]],
  ['the unit in the figure', ['公用经费（万元）', '155', '1.55百万元', '', ''], [1_550_000, 1_550_000, null, null]],
  ['money as reports print it', ['Pay and contributions', '', '', '1.33亿元', '13%'], [null, null, -133_000_000, 0.13]],
  ['a share as percent', ['Share of revenue', '', '', '', '13%'], [null, null, null, 0.13]],
  ['a share in another column', ['Share of revenue', '', '13%', '', ''], [null, null, null, 0.13]],
  ['a share as a number', ['Share of revenue', 0.13, '', '', ''], [null, null, null, 0.13]],
  ['a figure nobody knows', ['Talks held', '237', '—', 'x', '5%'], [237, null, null, 0.05]],
];

test.each(printed)('printed: %s', (_, row, expected) => {
  const claim = recompute(row);
  expect(COLUMNS.map((column) => claim.printed[column])).toEqual(expected);
});
