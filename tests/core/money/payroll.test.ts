import { costStaff, payroll, type PayrollRow } from '../../../src/core/money';
import { readStaff } from '../../../src/core/staffing';
import { reformOf } from '../results/small';
import { PAY_HEADERS, payOf, RATE_HEADERS, ratesOf, staffOf } from './moneyTables';

const pay = payOf([
  PAY_HEADERS,
  ['Institution', 'Grade 7', 3000, 800, 2200, 1, '', ''],
  ['Administrative', '', 3200, 4100, '', 1, 500, ''],
]);
const rates = ratesOf([RATE_HEADERS, ['Pension', '', 0.16, '', '', ''], ['Unemployment', 'Institution', 0.005, '', '', '']]); // prettier-ignore

// Grade 7: pay 75,000; pension 12,000; unemployment 375; in all 87,375
// Administrative: pay 90,800 + 6,000 = 96,800; pension 14,528; in all 111,328
const staff = staffOf([
  ['Unit', 'Post type', 'Rank', 'Annual pay'],
  ['Archive', 'Institution', 'Grade 7', ''],
  ['Finance bureau', 'Administrative', '', ''],
  ['Grain station', 'Institution', 'grade 7', ''],
  [' Archive', 'Institution', 'Grade 9', ''],
  ['Finance bureau', 'Administrative', 'Clerk', ''],
  ['Nowhere', '', '', 40000],
]);
const costs = costStaff(staff, pay, rates);

/** A row in short: label, people, not costed, pay, contributions and total in yuan. */
const lineOf = ({ county, label, people, notCosted, payFen, contributionsFen, totalFen }: PayrollRow) => [
  ...(county === '' ? [label] : [county, label]),
  ...[people, notCosted, payFen / 100, ...contributionsFen.map((fen) => fen / 100), totalFen / 100],
];

test('by unit, in the order in which units first stand in the table', () => {
  expect(payroll(staff, costs, 'unit').map(lineOf)).toEqual([
    ['Archive', 2, 1, 75_000, 12_000, 375, 87_375],
    ['Finance bureau', 2, 0, 193_600, 29_056, 0, 222_656],
    ['Grain station', 1, 0, 75_000, 12_000, 375, 87_375],
    ['Nowhere', 1, 1, 0, 0, 0, 0],
  ]);
});

test('by post type in its own order, not stated last', () => {
  expect(payroll(staff, costs, 'postType').map(lineOf)).toEqual([
    ['admin', 2, 0, 193_600, 29_056, 0, 222_656],
    ['institution', 3, 1, 150_000, 24_000, 750, 174_750],
    ['', 1, 1, 0, 0, 0, 0],
  ]);
});

test('by rank as first written, not stated last', () => {
  expect(payroll(staff, costs, 'rank').map(lineOf)).toEqual([
    ['Grade 7', 2, 0, 150_000, 24_000, 750, 174_750],
    ['Grade 9', 1, 1, 0, 0, 0, 0],
    ['Clerk', 1, 0, 96_800, 14_528, 0, 111_328],
    ['', 2, 1, 96_800, 14_528, 0, 111_328],
  ]);
});

test('by the unit after a reform; who ends without a unit stands under the old one', () => {
  const reform = reformOf(
    [
      ['Finance bureau', 'Government department', { adminIn: 2 }],
      ['Archive', 'Public institution', { instIn: 2 }],
      ['Grain station', 'Public institution', { instIn: 1 }],
    ],
    [
      ['merge', 'Finance bureau', 'Public finance bureau', { Kind: 'Government department' }],
      ['merge', 'Archive', 'Public finance bureau', { Kind: 'Government department' }],
      ['convert to enterprise', 'Grain station', ''],
    ],
  );
  expect(payroll(staff, costs, 'unit', reform).map(lineOf)).toEqual([
    ['Public finance bureau', 4, 1, 268_600, 41_056, 375, 310_031],
    ['Grain station', 1, 0, 75_000, 12_000, 375, 87_375],
    ['Nowhere', 1, 1, 0, 0, 0, 0],
  ]);
});

test('units of two counties are kept apart', () => {
  const counties = staffOf([
    ['County', 'Unit', 'Post type', 'Annual pay'],
    ['East', 'Archive', 'Institution', 40000],
    ['West', 'Archive', 'Institution', 50000],
    ['East', 'Archive', 'Institution', 60000.5],
  ]);
  expect(payroll(counties, costStaff(counties, null, null), 'unit').map(lineOf)).toEqual([
    ['East', 'Archive', 2, 0, 100_000.5, 100_000.5],
    ['West', 'Archive', 1, 0, 50_000, 50_000],
  ]);
});

test('nobody, no rows', () => {
  const nobody = readStaff({ values: [['Unit', 'Post type', 'Rank', 'Sex']] }).staff!;
  expect(payroll(nobody, costStaff(nobody, pay, rates), 'unit')).toEqual([]);
});
