import { fixed } from '../formulaParts';
import type { DocumentCell } from '../sheetDocument';

/** A table that a formula spills into hidden columns, with the room that is kept for it. */
export interface SpilledTable {
  /** Its headers stand here. */
  readonly row: number;
  readonly column: number;
  /** Rows and columns kept free for it, headers included. */
  readonly rows: number;
  readonly columns: number;
}

/** Row of the headers of what spills. */
export const SPILL_ROW = 2;
/** Rows that a table may grow by before its figures would leave the cells kept for them. */
export const SPARE_ROWS = 50;

export function spillCell({ row, column, rows, columns }: SpilledTable, formula: string): DocumentCell {
  return { row, column, content: '', formula, spill: { rows, columns }, style: 'hidden' };
}

/** The whole table. */
export function wholeOf({ row, column, rows, columns }: SpilledTable): string {
  return `${fixed(row, column)}:${fixed(row + rows - 1, column + columns - 1)}`;
}

/** One of its columns, the header included. */
export function columnOf({ row, column, rows }: SpilledTable, place: number): string {
  return `${fixed(row, column + place)}:${fixed(row + rows - 1, column + place)}`;
}

/** Its headers. */
export function headersOf({ row, column, columns }: SpilledTable): string {
  return `${fixed(row, column)}:${fixed(row, column + columns - 1)}`;
}

/** Whether the formula failed, as a condition. */
export function isBroken({ row, column }: SpilledTable): string {
  return `ISERROR(${fixed(row, column)})`;
}

/** What is looked for: cells or texts of a formula, and the place where they stood when the sheet was made, counted from 1. */
export interface Sought {
  readonly keys: readonly string[];
  readonly place: number;
  /** Whether no other name could be taken for it: see `clearNames`. */
  readonly isClear: boolean;
}

/** Where a name stands among the headers, counted from 1: 0 when it is gone, an error when the formula failed. */
export function placeAcross(table: SpilledTable, sought: Sought): string {
  return placeOf(table, sought, [headersOf(table)]);
}

/** Where the row of these names stands, likewise: the first name in the first column, the next in the next. */
export function placeDown(table: SpilledTable, sought: Sought): string {
  return placeOf(
    table,
    sought,
    sought.keys.map((_, at) => columnOf(table, at)),
  );
}

/**
 * By name, which of them MATCH finds without fail: it takes `*` and `?` for any signs and leaves out the case. The others are
 * known only where they stood when the sheet was made.
 */
export function clearNames(names: readonly string[]): readonly boolean[] {
  const times = new Map<string, number>();
  const folded = names.map((name) => name.toLowerCase());
  for (const name of folded) times.set(name, (times.get(name) ?? 0) + 1);
  return folded.map((name) => times.get(name) === 1 && !/[*?~]/.test(name));
}

function placeOf(table: SpilledTable, { keys, place, isClear }: Sought, ranges: readonly string[]): string {
  const same = keys.map((key, at) => `EXACT(INDEX(${ranges[at]},${place}),${key})`);
  const stays = same.length === 1 ? same[0] : `AND(${same.join(',')})`;
  // INDEX around the product has every Excel calculate it for the whole range.
  const product = keys.map((key, at) => `(${ranges[at]}=${key})`).join('*');
  const match = keys.length === 1 ? `MATCH(${keys[0]},${ranges[0]},0)` : `MATCH(1,INDEX(${product},0),0)`;
  return `=IF(${isBroken(table)},NA(),IF(${stays},${place},${isClear ? `IFERROR(${match},0)` : '0'}))`;
}

export function hiddenCell(row: number, column: number, content: string, formula?: string): DocumentCell {
  return { row, column, content, style: 'hidden', ...(formula === undefined ? {} : { formula }) };
}
