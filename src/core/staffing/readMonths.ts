import { cellError, cellText, quoteCell } from '../table/cells';
import type { OpenTable } from '../table/openTable';
import { isBlankMark } from '../table/parseNumber';
import type { CellValue } from '../table/rawTable';
import type { Consequence } from '../table/tableIssues';
import { likelyMonth } from './likelyMonth';
import { AMBIGUOUS_MONTH, monthOfCell, readMonth } from './readMonth';
import { NO_MONTH, type Month } from './staff';

/** In place of a month: there is something in the cell that is none. */
const REFUSED = -3;

/** A column of months. `refused` says of each person whether something stands there that cannot be used. */
export interface Months {
  readonly month: Int32Array;
  readonly refused: Uint8Array;
}

/** A column of months; `NO_MONTH` where it is blank, not there, or refused with an issue. Texts are read once each. */
export function readMonths(open: OpenTable, rows: Int32Array, key: 'birth' | 'exitDate'): Months {
  const month = new Int32Array(rows.length).fill(NO_MONTH);
  const refused = new Uint8Array(rows.length);
  const column = open.match.columns.get(key);
  if (column === undefined) return { month, refused };
  const { values } = open;
  const known = new Map<CellValue, number>();
  for (let i = 0; i < rows.length; i++) {
    const cell = values[rows[i]][column];
    if (cell === '') continue;
    let read: Month | undefined;
    if (typeof cell === 'number') read = monthOfCell(cell);
    else if ((read = known.get(cell)) === undefined) known.set(cell, (read = monthOfOther(cell)));
    if (read >= 0) month[i] = read;
    else if (read !== NO_MONTH || typeof cell === 'number') {
      refused[i] = 1;
      report(open, rows[i], column, key);
    }
  }
  return { month, refused };
}

/** The month of a cell that is no number: `NO_MONTH` when it is blank, `REFUSED` when it is none. */
function monthOfOther(cell: CellValue): Month {
  const text = cellText(cell);
  if (cellError(cell) !== null) return REFUSED;
  if (text === '' || isBlankMark(text)) return NO_MONTH;
  const month = monthOfCell(cell);
  return month === NO_MONTH ? REFUSED : month;
}

function report({ values, issues }: OpenTable, row: number, column: number, key: 'birth' | 'exitDate'): void {
  const cell = values[row][column];
  const found = quoteCell(cell);
  const consequence: Consequence = key === 'birth' ? 'shownAsStaying' : 'blank';
  if (cellError(cell) !== null) {
    issues.add('errorCell', 'error', row, column, { found, consequence });
    return;
  }
  const readings = monthOfCell(cell) === AMBIGUOUS_MONTH ? readMonth(cell).ambiguous : null;
  if (readings) issues.add('ambiguousMonth', 'error', row, column, { found, readings });
  else issues.add('badMonth', 'error', row, column, { found, column: key, likely: likelyMonth(cellText(cell)) });
}
