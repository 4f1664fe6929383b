import { costStaff, isListedInResult } from '../../../src/core/money';
import { readStaff } from '../../../src/core/staffing';
import { frozen, inEnglish, inShort } from '../table/texts';
import { PAY_HEADERS, payOf, RATE_HEADERS, RATES, ratesOf, readPayRows, readRatesRows, staffOf } from './moneyTables';

const HEADERS = ['Unit', 'Post type', 'Rank', 'Basic pay', 'Performance', 'Transport', 'Annual pay', 'Hourly rate', 'Weekly hours']; // prettier-ignore
const pay = payOf([
  PAY_HEADERS,
  ['Institution', 'Grade 7', 3000, 800, 2200, 1, '', ''],
  ['Institution', 'Grade 8', 2000, 500, 1500, 1, '', ''],
  ['Worker', '', 2000, 500, 900, '', '', ''],
]);
const rates = ratesOf(RATES);

test('by the pay table, by own pay items, annual pay and hours', () => {
  const staff = staffOf([
    HEADERS,
    ['A', 'Institution', 'Grade 7', '', '', '', '', '', ''],
    ['A', 'Institution', 'grade 7', '', '', '', '', '', ''],
    ['A', 'Worker', 'Driver', '', '', '', '', '', ''],
    ['A', 'Institution', 'Grade 7', 4000, 1000, 300, '', '', ''],
    ['A', 'Administrative', '', '', '', '', 360000, '', ''],
    ['A', 'Worker', '', '', '', '', '', 20.5, 40],
  ]);
  const costs = costStaff(staff, pay, rates);
  expect([costs.items, costs.annuity, costs.issues, costs.notCosted]).toEqual([
    ['Pension', 'Occupational annuity', 'Medical', 'Unemployment', 'Housing fund'],
    1,
    [],
    [],
  ]);
  // 1, 2: base 75,000 (see personCost)
  // 3: base 12 × 3,400 = 40,800, below the floor 50,400: 8,064; 4,032; 4,032; –; 6,048
  // 4: base 60,000, transport 3,600: 9,600; 4,800; 4,800; 300; 7,200
  // 5: base 360,000, above the ceiling 252,000: 40,320; 20,160; 20,160; –; 30,240
  // 6: 20.5 × 40 × 52 = 42,640, below the floor: 8,064; 4,032; 4,032; –; 6,048
  expect([...costs.payFen]).toEqual([7_500_000, 7_500_000, 4_080_000, 6_360_000, 36_000_000, 4_264_000]);
  expect(costs.contributionsFen.map((column) => [...column])).toEqual([
    [1_200_000, 1_200_000, 806_400, 960_000, 4_032_000, 806_400],
    [600_000, 600_000, 403_200, 480_000, 2_016_000, 403_200],
    [600_000, 600_000, 403_200, 480_000, 2_016_000, 403_200],
    [37_500, 37_500, 0, 30_000, 0, 0],
    [900_000, 900_000, 604_800, 720_000, 3_024_000, 604_800],
  ]);
  expect([...costs.totalFen]).toEqual([10_837_500, 10_837_500, 6_297_600, 9_030_000, 47_088_000, 6_481_600]);
  expect([...costs.cashFen]).toEqual([10_237_500, 10_237_500, 5_894_400, 8_550_000, 45_072_000, 6_078_400]);
  expect([...costs.annuityFen]).toEqual([600_000, 600_000, 403_200, 480_000, 2_016_000, 403_200]);
});

test('who cannot be costed is listed with the reason, has no amount at all, and stands in an issue', () => {
  const { staff } = readStaff({
    values: frozen([
      HEADERS,
      ['A', 'Institution', 'Grade 7', '', '', '', '', '', ''],
      ['A', 'Institution', 'Grade 9', '', '', '', '', '', ''],
      ['A', 'Institution', '', '', '', '', '', '', ''],
      ['A', 'Administrative', 'Clerk', '', '', '', '', '', ''],
      ['A', 'Administrative', '', '', '', '', '', '', ''],
      ['A', '', 'Grade 7', '', '', '', '', '', ''],
      ['A', 'Institution', 'Grade 7', '', '', '', 12, '', ''],
      ['A', 'Institution', 'Grade 7', '', '', '', '', 20, ''],
    ]),
    place: { sheet: 'Staff', headerRow: 0, firstColumn: 0 },
  });
  const costs = costStaff(staff!, pay, rates);
  expect(costs.notCosted).toEqual([
    { person: 1, reason: 'unknownRank' },
    { person: 2, reason: 'unknownRank' },
    { person: 3, reason: 'noPayRow' },
    { person: 4, reason: 'noPayRow' },
    { person: 5, reason: 'noPostType' },
    { person: 6, reason: 'payRefused' },
    { person: 7, reason: 'payRefused' },
  ]);
  for (const column of [costs.payFen, costs.totalFen, costs.cashFen, costs.annuityFen, ...costs.contributionsFen]) {
    expect([...column].map(Number.isNaN)).toEqual([false, true, true, true, true, true, true, true]);
  }
  expect(inEnglish(costs.issues)).toEqual([
    'Sheet “Staff”, cell C3: The rank “Grade 9” is not in the pay table for “Institution”; the person is not costed. The pay table has: “Grade 7”, “Grade 8”. Correct the rank, or add a row for it or one without a rank.',
    'Sheet “Staff”, cell C4: No rank is stated, and the pay table has several for “Institution”; the person is not costed. The pay table has: “Grade 7”, “Grade 8”. Enter the rank, or add a row without a rank.',
    'Sheet “Staff”, cell B5: The pay table has no row for “Administrative”; 2 people are not costed. Add the row, or state their own pay in the staff table.',
    'Sheet “Staff”, cell B7: No post type is stated, so pay or contributions are not known; 1 person is not costed. Enter the post type.',
  ]);
  expect(costs.issues.every(isListedInResult)).toBe(true);
});

test('a row of pay or rates that cannot be used leaves its people not costed, and nobody else', () => {
  const badPay = readPayRows([PAY_HEADERS, ['Institution', 'Grade 7', -3000, '', '', '', '', ''], ['Institution', '', 2000, 500, '', '', '', '']]); // prettier-ignore
  const badRates = readRatesRows([RATE_HEADERS, ['Pension', 'Worker', 16, '', '', ''], ['Pension', '', 0.16, '', '', '']]); // prettier-ignore
  const staff = staffOf([
    HEADERS,
    ['A', 'Institution', 'Grade 7', '', '', '', '', '', ''],
    ['A', 'Institution', 'Grade 8', '', '', '', '', '', ''],
    ['A', 'Worker', '', '', '', '', 50000, '', ''],
  ]);
  const costs = costStaff(staff, badPay.pay, badRates.rates);
  expect(costs.notCosted).toEqual([
    { person: 0, reason: 'payRowUnusable' },
    { person: 2, reason: 'rateUnusable' },
  ]);
  // 12 × 2,500 = 30,000; pension 4,800
  expect([...costs.totalFen]).toEqual([NaN, 3_480_000, NaN]);
  expect(costs.contributionsFen.map((column) => [...column])).toEqual([[NaN, 480_000, NaN]]);
  expect(costs.issues).toEqual([]);
  expect([...badPay.issues, ...badRates.issues].map((issue) => [issue.code, isListedInResult(issue)])).toEqual([
    ['negativeNumber', true],
    ['badRate', true],
  ]);
});

test('without pay and rates only own pay is costed', () => {
  const staff = staffOf([
    HEADERS,
    ['A', 'Institution', '', '', '', '', 50000, '', ''],
    ['B', 'Worker', '', '', '', '', '', '', ''],
  ]);
  const costs = costStaff(staff, null, null);
  expect([[...costs.totalFen], costs.items, costs.annuity]).toEqual([[5_000_000, NaN], [], -1]);
  expect([...costs.annuityFen]).toEqual([0, NaN]);
  expect([costs.notCosted, inShort(costs.issues)]).toEqual([
    [{ person: 1, reason: 'noPayRow' }],
    ['payRowMissing error B3'],
  ]);
});

test('issues about many people are cut, the people are not', () => {
  const people = Array.from({ length: 1000 }, (_, place) => ['A', 'Institution', `Grade ${place + 100}`]);
  const costs = costStaff(staffOf([['Unit', 'Post type', 'Rank'], ...people]), pay, rates);
  expect(costs.notCosted).toHaveLength(1000);
  expect(costs.issues).toHaveLength(201);
  expect(costs.issues.at(-1)).toMatchObject({ code: 'moreOfTheSame', facts: { of: 'unknownRank', count: 800 } });
  expect(costs.issues.every(isListedInResult)).toBe(true);
});

test.each([
  ['unitTwice', {}, false],
  ['payRowTwice', {}, false],
  ['unknownPostType', { found: 'x' }, false],
  ['birthMissing', { people: 3 }, true],
  ['badMonth', { found: 'x', column: 'birth', likely: null }, true],
  ['badMonth', { found: '2026', column: 'exitDate', likely: null }, false],
  ['badMonth', { found: 'x', column: 'effective', likely: null }, false],
  ['unknownWord', { found: 'x', key: 'sex' }, true],
  ['unknownWord', { found: 'enterprize', key: 'channel' }, false],
  ['exitBeforeBirth', { found: '1980-01' }, false],
  ['notANumber', { found: 'x', consequence: 'notCosted' }, true],
  ['errorCell', { found: '#N/A', consequence: 'shownAsStaying' }, true],
  ['errorCell', { found: '#N/A', consequence: 'rowLeftOut' }, false],
  ['moreOfTheSame', { of: 'hoursMissing', count: 1, listed: 200 }, true],
  ['moreOfTheSame', { of: 'notANumber', count: 1, listed: 200 }, false],
])('whether a result lists the people of %s %j', (code, facts, listed) => {
  const issue = { code, severity: 'error', where: { tableKind: 'agencies' }, facts };
  expect(isListedInResult(issue as unknown as Parameters<typeof isListedInResult>[0])).toBe(listed);
});

test('without a post type own pay is costed only when no item is for some post types alone', () => {
  const staff = staffOf([HEADERS, ['A', '', '', '', '', '', 100_000, '', '']]);
  expect(costStaff(staff, pay, rates).notCosted).toEqual([{ person: 0, reason: 'noPostType' }]);
  const general = ratesOf([RATE_HEADERS, ['Pension', '', 0.16, '', '', '']]);
  expect([...costStaff(staff, pay, general).totalFen]).toEqual([11_600_000]);
});
