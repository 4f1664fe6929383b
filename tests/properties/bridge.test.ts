import fc from 'fast-check';
import { applyPlan, readAgencies, readApproved, readPlan, surplusRows, type CellValue } from '../../src/core';
import {
  bridgeOf,
  bridgeRows,
  headlineSteps,
  LEAVING_CAUSES,
  NO_SWING,
  prepareBridge,
  readPay,
  readRates,
  savingsRows,
  scenarios,
  sensitivities,
  type Assumptions,
  type Bridge,
  type BridgeBase,
  type Swing,
} from '../../src/core/money';
import { readStaff } from '../../src/core/staffing';
import { frozen } from '../core/table/texts';

const RUNS = 200;
const UNITS = ['A', 'B', 'C', 'D', 'E'];
const TYPES = ['Administrative', 'Institution', 'Worker'];

const AGENCY_HEADERS = [
  'Unit', 'Kind', 'Administrative posts', 'Administrative in post', 'Institution posts', 'Institution in post',
  'Running cost', 'Vacancies budgeted',
]; // prettier-ignore
const agencyRows = fc
  .array(
    fc.tuple(
      fc.nat(6),
      fc.nat(6),
      fc.nat(9),
      fc.nat(9),
      fc.integer({ min: 0, max: 99_999 }).map((fen) => fen / 100),
      fc.constantFrom('', 'yes', 'no'),
    ),
    { minLength: UNITS.length, maxLength: UNITS.length },
  )
  .map((rows) => rows.map((cells, place): CellValue[] => [UNITS[place], 'Public institution', ...cells]));

const PLAN_HEADERS = ['Operation', 'From', 'To', 'Kind', 'Share', 'Effective'];
const planRows = fc.array(
  fc.tuple(
    fc.constantFrom('merge', 'merge', 'abolish', 'convert to enterprise', 'transfer', 'keep'),
    fc.constantFrom(...UNITS),
    fc.constantFrom('', 'X', 'Y', ...UNITS),
    fc.constant('Public institution'),
    fc.constantFrom<CellValue>('', '', 0.5, 0.3),
    fc.constantFrom('', '', '2025-03-01', '2026-07-15', '2024', '2025年9月'),
  ),
  { maxLength: 5 },
);
const approvedRows = fc.array(
  fc.tuple(
    fc.constantFrom('X', 'Y', ...UNITS),
    fc.constantFrom<CellValue>('', 0, 3, 8),
    fc.constantFrom<CellValue>('', 4, 12),
  ),
  { maxLength: 4 },
);

const STAFF_HEADERS = ['Unit', 'Post type', 'Sex', 'Birth', 'Category', 'Channel', 'Exit date', 'Annual pay'];
const monthOf = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const rarely = <T>(arbitrary: fc.Arbitrary<T>, blanks = 3): fc.Arbitrary<T | string> =>
  fc.oneof({ weight: blanks, arbitrary: fc.constant('') }, { weight: 1, arbitrary });
const staffRow: fc.Arbitrary<CellValue[]> = fc.tuple(
  fc.constantFrom('Elsewhere', ...UNITS, ...UNITS),
  fc.constantFrom('', ...TYPES, ...TYPES),
  fc.constantFrom('male', 'male', 'female', ''),
  fc.oneof({ weight: 5, arbitrary: monthOf(1962, 1980) }, { weight: 1, arbitrary: fc.constant('') }),
  fc.constantFrom('cadre', 'worker', ''),
  rarely(
    fc.constantFrom(
      'retirement',
      'early retirement',
      'resignation',
      'enterprise',
      'redeployment',
      'fills a permitted hire',
      'waiting',
    ),
  ),
  rarely(fc.oneof(monthOf(2023, 2033), fc.constantFrom('2025-06', '2026-02')), 1),
  rarely(fc.constantFrom<CellValue>(60_000.01, 75_333.33, 120_000, -5, 3), 1),
);
const staffRows = fc.array(staffRow, { maxLength: 40 });

const payRows = fc
  .subarray(TYPES)
  .chain((types) =>
    fc.tuple(...types.map((type) => fc.integer({ min: 4_000_000, max: 20_000_000 }).map((fen) => [type, fen / 100]))),
  );
const ratesRows = fc.subarray<CellValue[]>([
  ['Pension', '', 0.16, 'yes'],
  ['Occupational annuity', '', 0.08, 'no'],
  ['Occupational annuity', 'Worker', 0.08, 'yes'],
  ['Housing', 'Institution', 0.0733, 'yes'],
]);

const assumptions: fc.Arbitrary<Assumptions> = fc
  .record({
    firstYear: fc.integer({ min: 2024, max: 2027 }),
    yearCount: fc.integer({ min: 1, max: 7 }),
    hiringRatio: fc.constantFrom(0, 0.1, 0.2, 1 / 3, 0.5, 1),
    payGrowth: fc.constantFrom(0, 0.03, -0.02, 0.0517),
    discountRate: fc.constantFrom(0, 0.03),
    timing: fc.constantFrom('end', 'mid', 'start'),
    annuity: fc.constantFrom('asRates', 'cash', 'booked'),
    oneOffs: fc.array(
      fc.record({
        year: fc.integer({ min: 2024, max: 2030 }),
        yuan: fc.double({ min: -1e5, max: 1e6, noNaN: true }),
        label: fc.constant(''),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ firstYear, yearCount, ...others }) => ({
    ...others,
    years: Array.from({ length: yearCount }, (_, place) => firstYear + place),
  })) as fc.Arbitrary<Assumptions>;
const swings: fc.Arbitrary<Swing> = fc.record({
  retirementMonths: fc.constantFrom(0, 12, -12, 5),
  exitMonths: fc.constantFrom(0, 12, -12, 7),
  runningCostFactor: fc.constantFrom(1, 0.8, 1.2),
  oneOffFactor: fc.constantFrom(1, 0.8, 1.2),
});

const tables = fc.record({ agencyRows, planRows, approvedRows, staffRows, payRows, ratesRows });
type Tables = typeof tables extends fc.Arbitrary<infer T> ? T : never;

function prepare(given: Tables): BridgeBase {
  const agencies = readAgencies({ values: [AGENCY_HEADERS, ...given.agencyRows] }).agencies!;
  const { plan } = readPlan({ values: [PLAN_HEADERS, ...given.planRows] });
  const { approved } = readApproved({
    values: [['Unit', 'Institution posts', 'Administrative posts'], ...given.approvedRows],
  });
  const reform = applyPlan(agencies, plan, { approved });
  const { staff } = readStaff({ values: [STAFF_HEADERS, ...given.staffRows] });
  const { pay } = readPay({ values: [['Post type', 'Annual pay'], ...given.payRows] });
  const { rates } = readRates({ values: [['Item', 'Post type', 'Rate', 'Cash'], ...given.ratesRows] });
  return frozen(prepareBridge(frozen(reform), frozen({ staff, pay, rates })));
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const MONEY = [
  'payLeavingFen', 'hiresFen', 'vacancyFen', 'runningCostFen', 'oneOffFen', 'netFen', 'cumulativeFen', 'bookedFen',
] as const; // prettier-ignore

function expectTied(base: BridgeBase, bridge: Bridge): void {
  let people = 0;
  let money = 0;
  for (let year = 0; year < bridge.years.length; year++) {
    for (const key of MONEY) expect(Number.isSafeInteger(bridge[key][year])).toBe(true);
    const leaving = sum(LEAVING_CAUSES.map((cause) => bridge.leavingBy[cause][year]));
    expect(leaving).toBe(bridge.leaving[year]);
    expect(sum(bridge.leavingByPostType.map((counts) => counts[year]))).toBe(leaving);
    expect(bridge.fewer[year]).toBe(leaving - bridge.hired[year]);
    expect(bridge.fewerCumulative[year]).toBeGreaterThanOrEqual(0);
    expect(bridge.hiresFen[year]).toBeGreaterThanOrEqual(0);
    expect(bridge.bookedFen[year]).toBeGreaterThanOrEqual(0);
    const [pay, hires, vacancy] = [bridge.payLeavingFen[year], bridge.hiresFen[year], bridge.vacancyFen[year]];
    expect(bridge.netFen[year]).toBe(pay - hires + vacancy + bridge.runningCostFen[year] - bridge.oneOffFen[year]);
    expect(bridge.fewerCumulative[year]).toBe((people += bridge.fewer[year]));
    expect(bridge.cumulativeFen[year]).toBe((money += bridge.netFen[year]));
    const steps = headlineSteps(base, bridge, year);
    if (!steps) continue;
    expect(steps.every(({ fen }) => Number.isSafeInteger(fen))).toBe(true);
    expect(sum(steps.slice(0, -1).map(({ fen }) => fen))).toBe(bridge.netFen[year]);
    expect(steps.at(-1)).toEqual({ key: 'net', fen: bridge.netFen[year] + 0 });
  }
}

test('net is the sum of its parts, everything adds up to the fen, and the headline leads to the net', () => {
  fc.assert(
    fc.property(tables, assumptions, swings, (given, assumed, swing) => {
      const base = prepare(given);
      expectTied(base, bridgeOf(base, frozen(assumed), frozen(swing)));
    }),
    { numRuns: RUNS },
  );
});

test('posts cut = vacant + filled; surplus = placed + waiting − placed beyond; everybody leaves once or stays', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { reform, posts, surplus, leavers, staying, staff, savings } = prepare(given);
      for (const { cut, vacant, filled, budgetedVacant } of posts) {
        expect(cut).toBe(vacant + filled);
        expect(Math.min(cut, vacant, filled, budgetedVacant, vacant - budgetedVacant)).toBeGreaterThanOrEqual(0);
      }
      expect(surplus.people).toBe(sum(surplusRows(reform).map((row) => row.surplus)));
      expect(surplus.people).toBe(savings.surplusPeople);
      expect(surplus.placed + surplus.waiting - surplus.placedBeyond).toBeCloseTo(surplus.people, 6);
      expect(sum(Object.values(surplus.placedBy))).toBe(surplus.placed);
      expect(new Set([...leavers.person, ...staying]).size).toBe(staff!.count);
      expect(leavers.count + staying.length).toBe(staff!.count);
    }),
    { numRuns: RUNS },
  );
});

test('the order of the staff table is of no matter', () => {
  const shuffled = tables.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc
        .shuffledSubarray(given.staffRows, { minLength: given.staffRows.length })
        .map((rows) => ({ ...given, staffRows: rows })),
    ),
  );
  fc.assert(
    fc.property(shuffled, assumptions, swings, ([given, other], assumed, swing) => {
      const [one, two] = [prepare(given), prepare(other)];
      expect(bridgeOf(two, assumed, swing)).toEqual(bridgeOf(one, assumed, swing));
      expect(bridgeRows(two, bridgeOf(two, assumed))).toEqual(bridgeRows(one, bridgeOf(one, assumed)));
      expect([two.posts, two.surplus, two.savings]).toEqual([one.posts, one.surplus, one.savings]);
    }),
    { numRuns: RUNS },
  );
});

test('nor is it for hires at the leavers’ own cost', () => {
  const leaver = fc
    .tuple(fc.constantFrom('2025-06', '2026-02'), fc.integer({ min: 50_000, max: 90_000 }))
    .map(([exit, pay]): CellValue[] => ['A', 'Worker', '', '', '', '', exit, pay]);
  const shuffled = fc
    .array(leaver, { minLength: 2, maxLength: 9 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(tables, shuffled, assumptions, (given, [one, two], assumed) => {
      const hires = (staff: CellValue[][]) =>
        bridgeOf(prepare({ ...given, staffRows: staff, payRows: [] as never }), assumed).hiresFen;
      expect(hires(two)).toEqual(hires(one));
    }),
    { numRuns: RUNS },
  );
});

test('hiring everybody again never leaves fewer people on the payroll, nor saves more, than hiring nobody', () => {
  fc.assert(
    fc.property(tables, assumptions, (given, assumed) => {
      const base = prepare(given);
      const none = bridgeOf(base, { ...assumed, hiringRatio: 0 });
      const all = bridgeOf(base, { ...assumed, hiringRatio: 1 });
      for (let year = 0; year < assumed.years.length; year++) {
        expect(all.fewerCumulative[year]).toBeLessThanOrEqual(none.fewerCumulative[year]);
        expect(all.netFen[year]).toBeLessThanOrEqual(none.netFen[year]);
      }
    }),
    { numRuns: RUNS },
  );
});

test('everybody hired again at the leavers’ own cost saves nothing', () => {
  fc.assert(
    fc.property(tables, assumptions, (given, assumed) => {
      const withPay = given.staffRows.map((row) => [
        ...row.slice(0, 5),
        row[5] === 'fills a permitted hire' ? '' : row[5],
        row[6],
        80_000,
      ]);
      const base = prepare({ ...given, staffRows: withPay, payRows: [] as never });
      const bridge = bridgeOf(base, { ...assumed, hiringRatio: 1 });
      expect(bridge.hired).toEqual(bridge.leaving);
      expect(bridge.hiresFen).toEqual(bridge.payLeavingFen);
    }),
    { numRuns: RUNS },
  );
});

test('rows, scenarios and sensitivities hold finite numbers, and blanks only where something is unknown', () => {
  fc.assert(
    fc.property(tables, assumptions, (given, assumed) => {
      const base = prepare(given);
      const { low, base: middle, high } = scenarios(base, assumed);
      for (const bridge of [low, middle, high]) {
        expectTied(base, bridge);
        for (const { total, years } of bridgeRows(base, bridge)) {
          expect(years).toHaveLength(assumed.years.length);
          for (const cell of [total, ...years]) expect(cell === null || Number.isFinite(cell)).toBe(true);
          expect([total, ...years].some((cell) => Object.is(cell, -0))).toBe(false);
        }
      }
      expect(middle).toEqual(bridgeOf(base, assumed, NO_SWING));
      for (const row of savingsRows(base.savings)) {
        for (const cell of Object.values(row))
          expect(typeof cell === 'number' ? Number.isFinite(cell) : true).toBe(true);
      }
      const found = sensitivities(base, assumed);
      for (const { lowFen, highFen } of found) {
        expect(Number.isSafeInteger(lowFen) && Number.isSafeInteger(highFen)).toBe(true);
        expect(lowFen).toBeLessThan(highFen);
      }
      const widths = found.map(({ lowFen, highFen }) => highFen - lowFen);
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
    }),
    { numRuns: RUNS / 4 },
  );
});
