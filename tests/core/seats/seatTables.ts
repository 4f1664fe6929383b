import type { CellValue, Reform } from '../../../src/core';
import { seatLedgerOf, type SeatCount, type SeatLedger, type SeatRow, type SeatTotals } from '../../../src/core/seats';
import { monthText, readStaff, type Month } from '../../../src/core/staffing';
import { frozen } from '../table/texts';

/** 2025-07. */
export const TODAY: Month = 2025 * 12 + 6;

const HEADERS = {
  county: 'County',
  id: 'Person ID',
  unit: 'Unit',
  type: 'Post type',
  position: 'Position',
  leader: 'County leader',
  left: 'Left leader post',
  rank: 'New rank',
  pool: 'Pool until',
  database: 'Special database',
} as const;

/** A row of the staff table: what matters of it, all else is blank. */
export type PersonCells = Readonly<Partial<Record<keyof typeof HEADERS, CellValue>>>;

/** The ledger of a reform and people on the sheet Staff; columns that nobody has something in are not there. */
export function ledgerOf(reform: Reform, people: readonly PersonCells[], today: Month = TODAY): SeatLedger {
  const keys = (Object.keys(HEADERS) as (keyof typeof HEADERS)[]).filter(
    (key) => key === 'unit' || people.some((person) => person[key] !== undefined),
  );
  const values = [keys.map((key) => HEADERS[key]), ...people.map((person) => keys.map((key) => person[key] ?? ''))];
  const { staff } = readStaff(frozen({ values, place: { sheet: 'Staff', headerRow: 0, firstColumn: 0 } }), today);
  return seatLedgerOf(frozen(reform), frozen(staff!), today);
}

/** authorised:held+concurrent, then surplus and vacant: `5:4+0 v1`, `-:2+1`. */
function countText({ authorised, held, concurrent, surplus, vacant }: SeatCount): string {
  const more = [surplus ? ` s${surplus}` : '', vacant ? ` v${vacant}` : ''].join('');
  return `${authorised ?? '-'}:${held}+${concurrent}${more}`;
}

function figuresText(row: SeatRow | SeatTotals): string {
  const first = 'poolFirst' in row && row.poolFirst !== null ? ` from ${monthText(row.poolFirst)}` : '';
  const pool = row.pool > 0 ? ` pool ${row.pool} expired ${row.poolExpired}${first}` : '';
  const left = row.left > 0 || row.promoted > 0 ? ` left ${row.left} promoted ${row.promoted}` : '';
  return `chiefs ${countText(row.chiefs)} deputies ${countText(row.deputies)}${pool}${left}`;
}

/** A line a row, the totals last. */
export function linesOf({ rows, totals }: SeatLedger): string[] {
  const name = ({ county, unit, unitAfter }: SeatRow): string =>
    `${county === '' ? '' : `${county} `}${unit}${unitAfter < 0 ? ' (ended)' : ''}`;
  return [...rows.map((row) => `${name(row)}: ${figuresText(row)}`), `Total: ${figuresText(totals)}`];
}
