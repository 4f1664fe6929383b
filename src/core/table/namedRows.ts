import { leaveOutRow } from './leaveOutRow';
import { BlankRows } from './oddRows';
import type { OpenTable } from './openTable';

/**
 * The rows below the header row that are to be read, by the column that names them. Blank rows, totals, headings, remarks
 * and the header once more are left out and noted; a row whose naming cell shows an error is left out and is an issue. Rows
 * whose naming cell is blank are among those returned.
 */
export function namedRows(open: OpenTable, nameColumn: number): number[] {
  const { values, headerRow, table, issues } = open;
  const blanks = new BlankRows();
  const rows: number[] = [];
  for (let row = headerRow + 1; row < values.length; row++) {
    if (!leaveOutRow(open, row, nameColumn, blanks)) rows.push(row);
  }
  blanks.report(table, rows.at(-1) ?? 0, issues);
  return rows;
}
