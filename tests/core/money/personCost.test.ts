import { POST_TYPES } from '../../../src/core';
import { annualCost, clampedBase, payRowOf, personCost, rulesFor } from '../../../src/core/money';
import { NOT_STATED } from '../../../src/core/staffing';
import { PAY_HEADERS, payOf, RATE_HEADERS, RATES, ratesOf, readPayRows, readRatesRows } from './moneyTables';

const [ADMIN, POLITICAL, INSTITUTION, WORKER] = POST_TYPES.keys();

const pay = payOf([
  PAY_HEADERS,
  ['Institution', 'Grade 7', 3000, 800, 2200, 1, '', ''],
  ['Institution', '', 2500, 500, 1000, '', '', ''],
  ['Administrative', 'Section member', 3200, 4100, '', 1, 500, ''],
  ['Worker', 'Technician', 2000, 500, 900, 1, '', ''],
  ['Worker', 'Driver', 1800, 500, 900, 1, '', ''],
  ['Political-legal', '', '', '', '', '', '', ''],
]);
const rates = ratesOf(RATES);

test('a person of a rank, each contribution reckoned from the base between floor and ceiling', () => {
  // base 12 × 6,000 + 3,000 = 75,000 a year, 6,250 a month, within 4,200 … 21,000
  // pension 16 % = 12,000; annuity 8 % = 6,000 (booked); medical 8 % = 6,000; unemployment 0.5 % = 375; housing 12 % = 9,000
  expect(personCost(pay, rates, INSTITUTION, 'grade 7')).toEqual({
    payFen: 7_500_000,
    contributionsFen: [1_200_000, 600_000, 600_000, 37_500, 900_000],
    totalFen: 10_837_500,
    cashFen: 10_237_500,
  });
});

test('below the floor the floor counts', () => {
  // base 12 × 4,000 = 48,000 a year; the floor is 12 × 4,200 = 50,400
  // pension 8,064; annuity 4,032; medical 4,032; unemployment 252; housing 6,048
  expect(personCost(pay, rates, INSTITUTION)).toEqual({
    payFen: 4_800_000,
    contributionsFen: [806_400, 403_200, 403_200, 25_200, 604_800],
    totalFen: 7_042_800,
    cashFen: 6_639_600,
  });
});

test('transport is paid and stands outside the base; what is for institutions only is 0 for others', () => {
  // base 12 × 7,300 + 3,200 = 90,800; transport 6,000
  // pension 14,528; annuity 7,264; medical 7,264; housing 10,896
  expect(personCost(pay, rates, ADMIN, 'Section member')).toEqual({
    payFen: 9_680_000,
    contributionsFen: [1_452_800, 726_400, 726_400, 0, 1_089_600],
    totalFen: 13_675_200,
    cashFen: 12_948_800,
  });
});

test('above the ceiling the ceiling counts', () => {
  // base 300,000 a year; the ceiling is 12 × 21,000 = 252,000: pension 40,320; annuity 20,160; medical 20,160; housing 30,240
  const cost = annualCost(300_000_000, 0, rulesFor(rates, WORKER));
  expect(cost?.contributionsFen).toEqual([4_032_000, 2_016_000, 2_016_000, 0, 3_024_000]);
  expect(clampedBase(300_000_000, rates.rules[0])).toBe(252_000_000);
});

test('every amount is rounded to the fen once, half up', () => {
  const half = ratesOf([RATE_HEADERS, ['Injury', '', 0.002, '', '', '']]);
  // 0.2 % of 12,002.50 = 24.005 → 24.01; of 12,002.499 = 24.004998 → 24.00; pay 12,002.505 → 12,002.51
  expect(annualCost(12_002_500, 0, rulesFor(half, ADMIN))?.contributionsFen).toEqual([2401]);
  expect(annualCost(12_002_499, 0, rulesFor(half, ADMIN))?.contributionsFen).toEqual([2400]);
  expect(annualCost(12_002_505, 0, [])?.payFen).toBe(1_200_251);
  expect(annualCost(12_002_504, 0, [])?.payFen).toBe(1_200_250);
});

test('products beyond what is exact are refused', () => {
  const whole = ratesOf([RATE_HEADERS, ['All of it', '', 1, '', '', '']]);
  expect(annualCost(5_000_000_000, 0, rulesFor(whole, ADMIN))?.contributionsFen).toEqual([500_000_000]);
  expect(annualCost(9_000_000_001, 0, rulesFor(whole, ADMIN))).toBeNull();
  expect(annualCost(NaN, 0, [])).toBeNull();
});

test('without a rates table there are no contributions', () => {
  expect(personCost(pay, null, INSTITUTION, 'Grade 7')).toEqual({
    ...{ payFen: 7_500_000, contributionsFen: [], totalFen: 7_500_000, cashFen: 7_500_000 },
  });
});

test('the rule of the post type goes before that of all post types', () => {
  const both = ratesOf([RATE_HEADERS, ['Pension', 'Worker', 0.2, '', '', ''], ['Pension', '', 0.16, '', '', '']]);
  const rateOf = (postType: number) => rulesFor(both, postType).map((rule) => rule?.rate);
  expect([ADMIN, WORKER, NOT_STATED].map(rateOf)).toEqual([[160_000], [200_000], [160_000]]);
  expect(rulesFor(ratesOf([RATE_HEADERS, ['Pension', 'Worker', 0.2, '', '', '']]), NOT_STATED)).toEqual([null]);
});

test.each([
  [INSTITUTION, 'GRADE 7', 0],
  [INSTITUTION, 'Grade 9', 1],
  [INSTITUTION, '', 1],
  [INSTITUTION, '—', 1],
  [ADMIN, '', 2],
  [ADMIN, 'Grade 9', 'unknownRank'],
  [WORKER, '', 'unknownRank'],
  [WORKER, 'driver', 4],
  [POLITICAL, 'Grade 9', 5],
  [NOT_STATED, 'Grade 7', 'noPostType'],
])('the row of post type %d and rank %p', (postType, rank, row) => {
  expect(payRowOf(pay, postType, rank)).toBe(row);
});

test('why a person or post is not costed', () => {
  const { pay: bad } = readPayRows([PAY_HEADERS, ['Institution', '', -1, '', '', '', '', '']]);
  const { rates: unusable } = readRatesRows([RATE_HEADERS, ['Pension', 'Institution', 16, '', '', '']]);
  expect(personCost(pay, rates, POLITICAL)).toBe('payRowUnusable');
  expect(personCost(bad!, rates, INSTITUTION)).toBe('payRowUnusable');
  expect(personCost(bad!, rates, ADMIN)).toBe('noPayRow');
  expect(personCost(pay, unusable, INSTITUTION, 'Grade 7')).toBe('rateUnusable');
  expect(personCost(pay, unusable, ADMIN)).toMatchObject({ totalFen: 9_680_000 });
  expect(personCost(pay, rates, WORKER, 'Cook')).toBe('unknownRank');
  expect(personCost(pay, rates, NOT_STATED)).toBe('noPostType');
});
