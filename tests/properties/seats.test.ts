import fc from 'fast-check';
import { applyPlan, readAgencies, readPlan, type CellValue } from '../../src/core';
import { seatLedgerOf, type SeatCount, type SeatLedger } from '../../src/core/seats';
import { readStaff } from '../../src/core/staffing';
import { frozen } from '../core/table/texts';

const TODAY = 2025 * 12 + 6;
const UNITS = ['A', 'B', 'C', 'D', 'E'];

const seats = fc.constantFrom<CellValue>('', 0, 1, 2, 3, 0.5);
const agencyRows = fc.array(fc.tuple(seats, seats, fc.nat(9)), { minLength: UNITS.length, maxLength: UNITS.length });
const planRows = fc.array(
  fc.tuple(
    fc.constantFrom('merge', 'merge', 'abolish', 'convert to enterprise', 'transfer', 'keep'),
    fc.constantFrom(...UNITS),
    fc.constantFrom('', 'X', 'Y', ...UNITS),
    fc.constant('Public institution'),
    fc.constantFrom<CellValue>('', '', 0.5),
  ),
  { maxLength: 5 },
);

const STAFF_HEADERS = [
  ...['Unit', 'Post type', 'Position', 'County leader', 'Left leader post', 'New rank', 'Pool until'],
  ...['Special database', 'Rank'],
];
const month = fc.constantFrom('', '', '', '2024-03', '2025-06', '2025-07', '2026-01', 'soon');
const staffRow: fc.Arbitrary<CellValue[]> = fc.tuple(
  fc.constantFrom('X', 'Elsewhere', 'elsewhere', 'Ｅlsewhere', ...UNITS, ...UNITS),
  fc.constantFrom('', 'Administrative', 'Institution', 'odd'),
  fc.constantFrom('chief', 'deputy', 'deputy', 'none', '', 'Director'),
  fc.constantFrom<CellValue>('', '', '', 'no', 'yes', true, 'perhaps'),
  month,
  fc.constantFrom('', '', 'Grade 4'),
  month,
  fc.constantFrom('', 'yes', 'no', 'odd'),
  fc.constantFrom('', 'Clerk'),
);
const tables = fc.record({ agencyRows, planRows, staffRows: fc.array(staffRow, { maxLength: 30 }) });
type Tables = typeof tables extends fc.Arbitrary<infer T> ? T : never;

function ledgerOf({ agencyRows: units, planRows: plan, staffRows }: Tables): SeatLedger {
  const agencies = readAgencies({
    values: [
      ['Unit', 'Kind', 'Chief posts', 'Deputy posts', 'Institution in post'],
      ...units.map((cells, place): CellValue[] => [UNITS[place], 'Public institution', ...cells]),
    ],
  }).agencies!;
  const reform = applyPlan(
    agencies,
    readPlan({ values: [['Operation', 'From', 'To', 'Kind', 'Share'], ...plan] }).plan,
  );
  const { staff } = readStaff(frozen({ values: [STAFF_HEADERS, ...staffRows] }), TODAY);
  return frozen(seatLedgerOf(frozen(reform), frozen(staff!), TODAY));
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const FIGURES = ['authorised', 'held', 'concurrent', 'surplus', 'vacant'] as const;

function expectTied({ authorised, held, concurrent, surplus, vacant }: SeatCount): void {
  if (authorised === null) expect([surplus, vacant]).toEqual([null, null]);
  else {
    expect(held + concurrent - surplus! + vacant!).toBe(authorised);
    expect(Math.min(surplus!, vacant!)).toBe(0);
  }
}

test('the seats held are the leaders counted, and nobody counts twice', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { staff, rows, totals, leadersCounted, rowOf, poolPeople, leftPeople } = ledgerOf(given);
      // A plain count of the rows of the table.
      const month = (cell: CellValue): boolean => cell !== '' && cell !== 'soon';
      const people = given.staffRows.filter(([, , , leader]) => leader !== 'yes' && leader !== true);
      const leaders = people.filter(([, , position, , left, , pool]) =>
        (position === 'chief' || position === 'deputy') && !month(left) && !month(pool)); // prettier-ignore
      expect(sum(rows.map(({ chiefs, deputies }) => chiefs.held + deputies.held))).toBe(leaders.length);
      expect([leadersCounted, totals.chiefs.held + totals.deputies.held]).toEqual([leaders.length, leaders.length]);
      expect(totals.chiefs.concurrent + totals.deputies.concurrent).toBe(given.staffRows.length - people.length);
      expect(staff.count).toBe(people.length);
      expect([new Set(poolPeople).size, new Set(leftPeople).size]).toEqual([totals.pool, totals.left]);
      expect(new Set(rows.map(({ county, unit, unitAfter }) => JSON.stringify([county, unit, unitAfter]))).size).toBe(
        rows.length,
      );
      for (const row of rowOf) expect(row >= -1 && row < rows.length).toBe(true);
      for (const person of [...poolPeople, ...leftPeople]) expect(rowOf[person]).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

test('seats granted = held + by county leaders − surplus + vacant, in every row; totals are the sums of the rows', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { rows, totals } = ledgerOf(given);
      for (const { chiefs, deputies } of rows) [chiefs, deputies].forEach(expectTied);
      for (const key of ['chiefs', 'deputies'] as const) {
        const stated = rows.map((row) => row[key]).filter(({ authorised }) => authorised !== null);
        const above = stated.map(({ authorised, held, concurrent }) => held + concurrent - authorised!);
        expect((totals[key].surplus ?? 0) - (totals[key].vacant ?? 0)).toBe(sum(above));
        expect([totals[key].surplus, totals[key].vacant].includes(null)).toBe(stated.length === 0);
      }
      for (const key of ['chiefs', 'deputies'] as const) {
        for (const figure of FIGURES) expect(totals[key][figure] ?? 0).toBe(sum(rows.map((row) => row[key][figure] ?? 0)));
      }
      for (const key of ['pool', 'poolExpired', 'left', 'promoted'] as const) {
        expect(totals[key]).toBe(sum(rows.map((row) => row[key])));
      }
      for (const { pool, poolExpired, poolFirst, left, promoted } of rows) {
        expect([poolExpired <= pool, promoted <= left, poolFirst === null]).toEqual([true, true, pool === 0]);
      }
    }),
    { numRuns: 300 },
  ); // prettier-ignore
});

test('a unit after the reform alone has seats; a name that is no unit states none', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { reform, rows } = ledgerOf(given);
      for (const { unit, unitAfter, chiefs, deputies } of rows.filter((row) => row.unitAfter < 0)) {
        const isKnown = reform.agencies.unit.includes(unit);
        for (const { authorised } of [chiefs, deputies]) {
          expect(isKnown ? [0, null] : [null]).toContain(authorised);
          expect(unitAfter).toBe(-1);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('the order of the staff rows is irrelevant', () => {
  fc.assert(
    fc.property(tables, fc.infiniteStream(fc.nat()), (given, random) => {
      const mixed = [...given.staffRows];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = random.next().value! % (i + 1);
        [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
      }
      const [one, other] = [given, { ...given, staffRows: mixed }].map(ledgerOf);
      expect([other.rows, other.totals, other.inDatabase]).toEqual([one.rows, one.totals, one.inDatabase]);
      const reasons = ({ databaseFlags }: SeatLedger): string[] => databaseFlags.map(({ reason }) => reason).sort();
      expect(reasons(other)).toEqual(reasons(one));
      const codes = ({ issues }: SeatLedger): string[] => issues.map(({ code }) => code).sort();
      expect(codes(other)).toEqual(codes(one));
    }),
    { numRuns: 200 },
  );
});
