import { cellError, cellText } from '../table/cells';
import type { OpenTable } from '../table/openTable';
import { isBlankMark } from '../table/parseNumber';
import type { CellValue } from '../table/rawTable';
import type { Consequence } from '../table/tableIssues';
import type { ColumnReading } from './inBlocks';
import { likelyMonth } from './likelyMonth';
import { AMBIGUOUS_MONTH, monthOfCell, readMonth } from './readMonth';
import { quotePersonal } from './quotePersonal';
import { NO_MONTH, type Month } from './staff';

/** Columns of months of the staff table. */
export type MonthKey = 'birth' | 'exitDate' | 'started' | 'placeBy' | 'placedOn' | 'leftPost' | 'poolUntil';

/** In place of a month: there is something in the cell that is none. */
const REFUSED = -3;

/** A column of months. `refused` says of each person whether something stands there that cannot be used. */
export interface Months {
  readonly month: Int32Array;
  readonly refused: Uint8Array;
}

/**
 * A column of months; `NO_MONTH` where it is blank, not there, or refused with an issue. Texts are read once each. To be
 * read by `inBlocks`.
 */
export function monthReading(open: OpenTable, rows: Int32Array, key: MonthKey): ColumnReading<Months> {
  const month = new Int32Array(rows.length).fill(NO_MONTH);
  const refused = new Uint8Array(rows.length);
  const column = { month, refused };
  const at = open.match.columns.get(key);
  if (at === undefined) return { column, read: () => undefined };
  const { values } = open;
  const known = new Map<CellValue, number>();
  const read = (start: number, end: number): void => {
    for (let i = start; i < end; i++) {
      const cell = values[rows[i]][at];
      if (cell === '') continue;
      let found: Month | undefined;
      if (typeof cell === 'number') found = monthOfCell(cell);
      else if ((found = known.get(cell)) === undefined) known.set(cell, (found = monthOfOther(cell)));
      if (found >= 0) month[i] = found;
      else if (found !== NO_MONTH || typeof cell === 'number') {
        refused[i] = 1;
        report(open, rows[i], at, key);
      }
    }
  };
  return { column, read };
}

/** The month of a cell that is no number: `NO_MONTH` when it is blank, `REFUSED` when it is none. */
function monthOfOther(cell: CellValue): Month {
  const text = cellText(cell);
  if (cellError(cell) !== null) return REFUSED;
  if (text === '' || isBlankMark(text)) return NO_MONTH;
  const month = monthOfCell(cell);
  return month === NO_MONTH ? REFUSED : month;
}

/** When a person started work decides only who came last: nothing is left out without it. */
function report({ values, issues }: OpenTable, row: number, column: number, key: MonthKey): void {
  const cell = values[row][column];
  const found = quotePersonal(cell);
  const severity = key === 'started' ? 'warning' : 'error';
  const consequence: Consequence = key === 'birth' ? 'shownAsStaying' : 'blank';
  if (cellError(cell) !== null) {
    issues.add('errorCell', severity, row, column, { found, consequence });
    return;
  }
  const readings = monthOfCell(cell) === AMBIGUOUS_MONTH ? readMonth(cell).ambiguous : null;
  if (readings) issues.add('ambiguousMonth', severity, row, column, { found, column: key, readings });
  else issues.add('badMonth', severity, row, column, { found, column: key, likely: likelyMonth(cellText(cell)) });
}
