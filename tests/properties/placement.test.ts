import fc from 'fast-check';
import { applyPlan, readAgencies, readPlan, surplusRows, type CellValue } from '../../src/core';
import { prepareBridge } from '../../src/core/money';
import {
  placementOf,
  remainingSurplus,
  SURPLUS_ORDERS,
  type Placement,
  type PlacementChoice,
} from '../../src/core/placement';
import { CHANNELS, readStaff } from '../../src/core/staffing';
import { frozen } from '../core/table/texts';

const RUNS = 300;
const UNITS = ['A', 'B', 'C', 'D'];
const TODAY = 2026 * 12;

const AGENCY_HEADERS = [
  'Unit', 'Kind', 'Administrative posts', 'Administrative in post', 'Institution posts', 'Institution in post',
]; // prettier-ignore
const people = fc.constantFrom<CellValue>(0, 1, 2, 3, 5, 8, 2.5, '');
const agencyRows = fc
  .array(fc.tuple(people, people, people, people), { minLength: UNITS.length, maxLength: UNITS.length })
  .map((rows) => rows.map((cells, place): CellValue[] => [UNITS[place], 'Public institution', ...cells]));

const PLAN_HEADERS = ['Operation', 'From', 'To', 'Kind', 'Share', 'Effective'];
const planRows = fc.array(
  fc.tuple(
    fc.constantFrom('merge', 'merge', 'abolish', 'convert to enterprise', 'transfer', 'keep'),
    fc.constantFrom(...UNITS),
    fc.constantFrom('', 'X', ...UNITS),
    fc.constant('Public institution'),
    fc.constantFrom<CellValue>('', '', 0.5),
    fc.constantFrom('', '2025-03-01', '2027-07-15', 'soon'),
  ),
  { maxLength: 4 },
);

const STAFF_HEADERS = [
  'Person ID', 'Name', 'Unit', 'Post type', 'Sex', 'Birth', 'Category', 'Channel', 'Exit date', 'Status', 'Surplus',
  'Place by', 'Placed on', 'Started',
]; // prettier-ignore
const month = fc.constantFrom<CellValue>('', '', '', '1966-05', '2024-06', '2025-12', '2026-01', '2028-03', 'soon');
const person = fc.tuple(
  fc.constantFrom('', '', 'P1', 'P2'),
  fc.constantFrom('', 'Q', 'R'),
  fc.constantFrom('', 'Elsewhere', 'X', ...UNITS, ...UNITS, ...UNITS),
  fc.constantFrom('', 'Administrative', 'Institution', 'Institution', 'odd'),
  fc.constantFrom('male', 'female', ''),
  fc.constantFrom<CellValue>('', '1965-01', '1970-05', '1985-11', 'soon', '2029-01'),
  fc.constantFrom('cadre', 'worker', ''),
  fc.constantFrom(
    ...['', '', 'retirement', 'early retirement', 'transfer out', 'civil-service recruitment'],
    ...['learning post', 'redeployment', 'fills a permitted hire', 'other', 'waiting', 'odd'],
  ),
  month,
  fc.constantFrom('', 'done', 'under way', 'odd'),
  fc.constantFrom('', '', 'yes', 'no', 'perhaps'),
  ...[month, month, month],
);
const staffRows = fc.array(person, { maxLength: 40 });
const choice: fc.Arbitrary<PlacementChoice> = fc.record({
  order: fc.constantFrom(...SURPLUS_ORDERS),
  today: fc.constantFrom(TODAY, TODAY + 14),
});
const tables = fc.record({ agencyRows, planRows, staffRows, choice });
type Tables = typeof tables extends fc.Arbitrary<infer T> ? T : never;

function ledgerOf({
  agencyRows: units,
  planRows: operations,
  staffRows: staffTable,
  choice: chosen,
}: Tables): Placement {
  const { agencies } = readAgencies({ values: [AGENCY_HEADERS, ...units] });
  const { plan } = readPlan({ values: [PLAN_HEADERS, ...operations] });
  const { staff } = readStaff({ values: [STAFF_HEADERS, ...staffTable] }, TODAY, 'placement');
  return frozen(placementOf(frozen(applyPlan(agencies!, plan, {})), frozen(staff!), frozen(chosen)));
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

test('surplus = placed + unplaced in every row and in all; placed is the sum of its channels', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { reform, rows, totals } = ledgerOf(given);
      for (const row of [totals, ...rows]) {
        expect(row.placed + row.unplaced).toBeCloseTo(row.surplus, 9);
        expect(sum(CHANNELS.map((channel) => row.placedBy[channel]))).toBeCloseTo(row.placed, 9);
        expect(row.placedBy.waiting).toBe(0);
        expect(row.unnamed).toBeLessThanOrEqual(row.unplaced);
        for (const figure of [row.placed, row.unplaced, row.unnamed, row.overdue, row.beyond])
          expect(figure).toBeGreaterThanOrEqual(0);
      }
      expect(rows.every(({ beyond, unplaced }) => beyond === 0 || unplaced === 0)).toBe(true);
      const withSurplus = surplusRows(reform).filter(({ surplus }) => surplus > 0);
      expect(rows.map(({ unit, postType, surplus }) => [unit, postType, surplus])).toEqual(
        withSurplus.map(({ unit, postType, surplus }) => [unit, postType, surplus]),
      );
      for (const key of ['posts', 'inPost', 'surplus', 'placed', 'unplaced', 'unnamed', 'overdue', 'beyond'] as const)
        expect(sum(rows.map((row) => row[key]))).toBeCloseTo(totals[key], 9);
    }),
    { numRuns: RUNS },
  );
});

test('nobody is placed twice, nobody is named beyond the surplus, and the people make the figures', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { staff, rows, person: named, rowOf, rowOfPerson, state, isOverdue } = ledgerOf(given);
      expect(new Set(named).size).toBe(named.length);
      expect([...named].every((who, i) => rowOfPerson[who] === rowOf[i])).toBe(true);
      rows.forEach((row, place) => {
        const here = [...named.keys()].filter((i) => rowOf[i] === place);
        const of = (wanted: number) => here.filter((i) => state[i] === wanted);
        expect(of(0).length).toBe(Math.ceil(row.placed));
        expect(of(0).length + of(1).length).toBe(Math.ceil(row.surplus - row.unnamed));
        expect(of(2).length).toBe(Math.floor(row.beyond));
        expect(here.filter((i) => isOverdue[i] === 1).length).toBe(row.overdue);
        expect(of(2).some((i) => isOverdue[i] === 1)).toBe(false);
        for (const i of of(1)) expect(['waiting', undefined]).toContain(CHANNELS[staff.channel[named[i]]]);
      });
      expect([...rowOf]).toEqual([...rowOf].sort((a, b) => a - b));
    }),
    { numRuns: RUNS },
  );
});

test('the order of the staff table decides no figure', () => {
  const shuffled = tables
    .map((given) => ({ ...given, staffRows: given.staffRows.map(([, ...cells]): CellValue[] => ['', ...cells]) }))
    .chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given.staffRows, { minLength: given.staffRows.length }).map((staffTable) => ({
          ...given,
          staffRows: staffTable,
        })),
      ),
    ) as fc.Arbitrary<[Tables, Tables]>;
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const [one, two] = [ledgerOf(given), ledgerOf(other)];
      expect([two.rows, two.totals]).toEqual([one.rows, one.totals]);
      expect(remainingSurplus(two, [2025, 2026, 2027], 5)).toEqual(remainingSurplus(one, [2025, 2026, 2027], 5));
    }),
    { numRuns: RUNS },
  );
});

test('it has the surplus and the placed people of the bridge', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { reform, staff, totals } = ledgerOf(given);
      const { surplus } = prepareBridge(reform, { staff, pay: null, rates: null });
      expect(totals.surplus).toBeCloseTo(surplus.people, 9);
      expect(totals.placed + totals.beyond).toBeCloseTo(surplus.placed, 9);
      expect([totals.unplaced, totals.beyond]).toEqual([surplus.waiting, surplus.placedBeyond]);
    }),
    { numRuns: RUNS },
  );
});

test('what remains starts from the surplus, never rises, and ends by its causes; the years shown decide nothing', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 2022, max: 2032 }), fc.integer({ min: 1, max: 8 }), (given, first, count) => {
      const placement = ledgerOf(given);
      const years = Array.from({ length: count }, (_, add) => first + add);
      const result = remainingSurplus(placement, years, 5);
      expect(result.surplus).toBe(placement.totals.surplus);
      const start = Math.floor((placement.effective ?? placement.today) / 12);
      let before = result.surplus;
      for (const { byAge, byLeaving, byPost, reduced, remaining, year } of result.rows) {
        expect(byAge + byLeaving + byPost).toBeCloseTo(reduced, 9);
        expect(before - reduced).toBeCloseTo(remaining, 9);
        expect(Math.min(byAge, byLeaving, byPost, remaining)).toBeGreaterThanOrEqual(0);
        if (year >= start) expect(remaining === 0).toBe(result.goneIn !== null && year >= result.goneIn);
        before = remaining;
      }
      const longer = remainingSurplus(placement, [first - 1, ...years], 5);
      expect(longer.rows.slice(1).map(({ remaining }) => remaining)).toEqual(
        result.rows.map(({ remaining }) => remaining),
      );
      expect({ ...longer, rows: [] }).toEqual({ ...result, rows: [] });
    }),
    { numRuns: RUNS },
  );
});
