import fc from 'fast-check';
import { applyPlan, readAgencies, readPlan, type CellValue } from '../../src/core';
import {
  annualCost,
  costStaff,
  payroll,
  readPay,
  readRates,
  rulesFor,
  unitsOfStaff,
  type PayrollRow,
  type RateRule,
  type Rates,
} from '../../src/core/money';
import { CostColumns } from '../../src/core/money/costColumns';
import { readStaff } from '../../src/core/staffing';

const RUNS = 300;
const UNITS = ['A', 'B', 'C', 'D', 'E'];
const UNIT_NAMES = [...UNITS, 'X', 'Nowhere', ' a '];
const RANKS = ['Grade 7', 'grade 8', 'Grade 9', '', '—'];
const POST_TYPES = ['Administrative', 'Political-legal', 'Institution', 'Worker', '', 'Contract'];

const yuan = fc.integer({ min: 0, max: 30_000_00 }).map((fen) => fen / 100);
const rarely = (arbitrary: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary });
const mess = fc.constantFrom<CellValue>(-1, 'text', '#N/A', '1,234.5', 1e13, true, 0);
const amount = fc.oneof({ weight: 6, arbitrary: yuan }, { weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: mess }); // prettier-ignore

const STAFF_HEADERS = ['Unit', 'Post type', 'Rank', 'Basic pay', 'Performance', 'Transport', 'Annual pay', 'Hourly rate', 'Weekly hours']; // prettier-ignore
const staffRow = fc.tuple(
  fc.constantFrom(...UNIT_NAMES),
  fc.constantFrom(...POST_TYPES),
  fc.constantFrom(...RANKS),
  rarely(amount),
  rarely(amount),
  rarely(amount),
  rarely(yuan.map((one) => one * 40)),
  rarely(yuan.map((one) => one / 100)),
  rarely(fc.integer({ min: 0, max: 200 })),
);
const payRow = fc.tuple(
  fc.constantFrom(...POST_TYPES),
  fc.constantFrom(...RANKS),
  ...[amount, amount, amount, fc.constantFrom<CellValue>('', 0.5, 1, 2, 3000), rarely(amount)],
);
const rateRow = fc.tuple(
  fc.constantFrom('Pension', 'Medical', 'Occupational annuity', 'Housing'),
  fc.constantFrom('', ...POST_TYPES),
  fc.constantFrom<CellValue>(0.16, 0.08, 0.005, 0, '8%', 1 / 3, 16, -1),
  rarely(yuan),
  rarely(yuan),
  fc.constantFrom('', 'yes', 'no'),
);
const planRow = fc.tuple(
  fc.constantFrom('merge', 'merge', 'abolish', 'convert to enterprise', 'transfer', 'rename'),
  fc.constantFrom(...UNITS),
  fc.constantFrom('X', 'Y', ...UNITS, ''),
  fc.constantFrom<CellValue>('', 0.5, 0.25),
);

const tables = fc.record({
  staff: fc.array(staffRow, { maxLength: 25 }),
  pay: fc.array(payRow, { maxLength: 8 }),
  rates: fc.array(rateRow, { maxLength: 6 }),
  plan: fc.array(planRow, { maxLength: 5 }),
});

function read({ staff, pay, rates }: { staff: CellValue[][]; pay: CellValue[][]; rates: CellValue[][] }) {
  const people = readStaff({ values: [STAFF_HEADERS, ...staff] }).staff!;
  const standards = readPay({
    values: [['Post type', 'Rank', 'Basic pay', 'Allowances', 'Performance', 'Year-end bonus', 'Transport'], ...pay],
  }).pay!;
  const rules = readRates({ values: [['Item', 'Post type', 'Rate', 'Floor', 'Ceiling', 'Cash'], ...rates] }).rates!;
  return { people, rules, costs: costStaff(people, standards, rules) };
}

const agencies = readAgencies({
  values: [['Unit', 'Kind', 'Institution in post'], ...UNITS.map((unit, place) => [unit, 'Public institution', place])],
}).agencies!;
const reformOf = (plan: CellValue[][]) =>
  applyPlan(agencies, readPlan({ values: [['Operation', 'From', 'To', 'Share'], ...plan] }).plan);

type Sums = readonly [
  people: number,
  notCosted: number,
  payFen: number,
  totalFen: number,
  ...contributionsFen: number[],
];

function sumsOf(rows: readonly PayrollRow[], items: number): Sums {
  const sum = (figureOf: (row: PayrollRow) => number): number => rows.reduce((all, row) => all + figureOf(row), 0);
  const contributions = Array.from({ length: items }, (_, item) => sum((row) => row.contributionsFen[item]));
  return [
    sum((row) => row.people),
    sum((row) => row.notCosted),
    sum((row) => row.payFen),
    sum((row) => row.totalFen),
    ...contributions,
  ];
}

/** What is costed, person by person, in BigInt. */
const exactSum = (column: Float64Array): bigint =>
  column.reduce((sum, fen) => (Number.isNaN(fen) ? sum : sum + BigInt(fen)), 0n);

test('however people are grouped, before and after a reform, the payroll is the sum over persons to the fen', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { people, costs } = read(given);
      const items = costs.items.length;
      const reform = reformOf(given.plan);
      const [byUnit, ...others] = [
        payroll(people, costs, 'unit'),
        payroll(people, costs, 'postType'),
        payroll(people, costs, 'rank'),
        payroll(people, costs, 'unit', reform),
        payroll(people, costs, 'unit', reform, unitsOfStaff(reform, people)),
      ].map((rows) => sumsOf(rows, items));
      for (const sums of others) expect(sums).toEqual(byUnit);
      const exact = [costs.payFen, costs.totalFen, ...costs.contributionsFen].map(exactSum);
      expect(byUnit.map(BigInt)).toEqual([BigInt(people.count), BigInt(costs.notCosted.length), ...exact]);
    }),
    { numRuns: RUNS },
  );
});

test('total = pay + contributions for every person, cash + booked = total, and nobody is silently zero', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { people, rules, costs } = read(given);
      const left = new Set(costs.notCosted.map(({ person }) => person));
      expect(left.size).toBe(costs.notCosted.length);
      for (let person = 0; person < people.count; person++) {
        const contributions = costs.contributionsFen.map((column) => column[person]);
        const all = [costs.payFen, costs.totalFen, costs.cashFen, costs.annuityFen].map((column) => column[person]);
        if (left.has(person)) {
          expect([...all, ...contributions].every(Number.isNaN)).toBe(true);
          continue;
        }
        const [payFen, totalFen, cashFen, annuityFen] = all;
        expect([...all, ...contributions].every(Number.isSafeInteger)).toBe(true);
        expect(payFen).toBeGreaterThanOrEqual(100_000);
        expect(contributions.reduce((sum, fen) => sum + fen, payFen)).toBe(totalFen);
        const ownRules = rulesFor(rules, people.postType[person]);
        const booked = contributions.filter((_, item) => ownRules[item]?.cash === false);
        expect(booked.reduce((sum, fen) => sum + fen, cashFen)).toBe(totalFen);
        expect(annuityFen).toBe(costs.annuity < 0 ? 0 : contributions[costs.annuity]);
      }
    }),
    { numRuns: RUNS },
  );
});

test('no row of a payroll has anything but whole fen and people', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom('unit' as const, 'postType' as const, 'rank' as const), (given, by) => {
      const { people, costs } = read(given);
      for (const row of payroll(people, costs, by, reformOf(given.plan))) {
        const figures = [row.people, row.notCosted, row.payFen, row.totalFen, ...row.contributionsFen];
        expect(figures.every((figure) => Number.isSafeInteger(figure) && figure >= 0)).toBe(true);
        expect(row.people).toBeGreaterThan(0);
        expect(row.notCosted).toBeLessThanOrEqual(row.people);
      }
    }),
    { numRuns: RUNS },
  );
});

test('the order of the people does not matter', () => {
  const reordered = tables.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given.staff, { minLength: given.staff.length })),
  );
  fc.assert(
    fc.property(reordered, ([given, shuffled]) => {
      const linesOf = (staff: CellValue[][]): string[] => {
        const { people, costs } = read({ ...given, staff });
        return payroll(people, costs, 'unit', reformOf(given.plan)).map((row) => JSON.stringify(row));
      };
      expect(linesOf(shuffled).sort()).toEqual(linesOf(given.staff).sort());
    }),
    { numRuns: RUNS },
  );
});

test('sums by the rows of the pay table and sums through the columns are the same', () => {
  const withoutOwnPay = tables.map((given) => ({
    ...given,
    staff: given.staff.map((row): CellValue[] => [...row.slice(0, 3), ...row.slice(3).map(() => '')]),
  }));
  fc.assert(
    fc.property(withoutOwnPay, fc.constantFrom('unit' as const, 'postType' as const, 'rank' as const), (given, by) => {
      const { people, costs } = read(given);
      expect(costs.byStandard).not.toBeNull();
      expect(payroll(people, costs, by)).toEqual(payroll(people, { ...costs, byStandard: null }, by));
    }),
    { numRuns: RUNS },
  );
});

/** Rules of one post type as the rates table gives them: null where an item does not apply, NaN for a rate that cannot be used. */
const someRules = fc.array(
  fc.option(
    fc.record({
      rate: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) }, { weight: 1, arbitrary: fc.constant(NaN) }),
      floor: fc.integer({ min: 0, max: 400_000_000 }),
      above: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 400_000_000 })),
      cash: fc.boolean(),
    }),
  ),
  { maxLength: 6 },
); // prettier-ignore

test('own pay costs in the columns what `annualCost` says', () => {
  const thousandths = fc.integer({ min: 0, max: 5_000_000_000 });
  fc.assert(
    fc.property(someRules, thousandths, thousandths, fc.nat(5), (given, base, transport, place) => {
      const rules = given.map((rule, item): RateRule | null => {
        if (rule === null) return null;
        return { ...rule, item, postType: 0, ceiling: rule.floor + rule.above, row: item + 1 };
      });
      const items = rules.map((_, item) => `Item ${item}`);
      const annuity = place < items.length ? place : -1;
      const rates: Rates = { language: 'en', table: { values: [] }, items, annuity, rules: [] };
      const columns = new CostColumns(3, rates);
      const cost = annualCost(base, transport, rules);
      expect(columns.reckon(1, base, transport, rules)).toBe(cost !== null);
      if (cost === null) return;
      const reckoned = [columns.payFen, columns.totalFen, columns.cashFen, columns.annuityFen].map((column) => [
        ...column,
      ]);
      const annuityFen = annuity < 0 ? 0 : cost.contributionsFen[annuity];
      const expected = [cost.payFen, cost.totalFen, cost.cashFen, annuityFen];
      expect(reckoned).toEqual(expected.map((fen) => [0, fen, 0]));
      expect(columns.contributionsFen.map((column) => column[1])).toEqual(cost.contributionsFen);
    }),
    { numRuns: RUNS },
  );
});
