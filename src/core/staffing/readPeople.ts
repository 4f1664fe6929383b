import { cellText, isCleanText, quoteCell } from '../table/cells';
import { leaveOutRow } from '../table/leaveOutRow';
import { BlankRows } from '../table/oddRows';
import type { OpenTable } from '../table/openTable';
import type { CellValue } from '../table/rawTable';
import { isTotalWord } from '../table/totals';
import { LeaderRows } from './leaderRows';
import { PersonIds } from './personIds';

/** The rows of the staff table that are people, with what names each. */
export interface People {
  readonly row: Int32Array;
  readonly unit: readonly string[];
  /** Rows that are no people of the unit: a county leader holds a seat of it. */
  readonly leaderRows: readonly number[];
  /** Reads the person IDs, '' where there is none. */
  readPersonIds(): readonly string[];
}

/** Columns that every person has something in, the surest first: where it is blank, the row may be a heading. */
const SURE_COLUMNS = ['personId', 'name', 'annualPay', 'basicPay', 'postType', 'birth', 'sex', 'rank', 'hourlyRate'];

/** Where the word of a subtotal stands when the unit is filled in. */
const NAMING_COLUMNS = ['personId', 'name', 'postType', 'position', 'rank'];

/**
 * Picks the rows that are people. Totals, headings, blank rows, the header row once more, rows without a unit and the
 * second row of a person ID are left out with an issue each; rows of county leaders stand apart, whatever their person ID.
 */
export function readPeople(open: OpenTable): People {
  const { values, match, headers, headerRow, table } = open;
  const unitColumn = match.columns.get('unit')!;
  const sureColumn = match.columns.get(SURE_COLUMNS.find((key) => match.columns.has(key)) ?? '') ?? unitColumn;
  const most = Math.max(values.length - headerRow - 1, 0);
  const rows = new Int32Array(most);
  const unit = new Array<string>(most);
  const ids = new PersonIds(open, rows);
  const blanks = new BlankRows();
  const leaders = new LeaderRows(open);
  const unitHeader = headers[unitColumn];
  let plain: CellValue = undefined;
  let plainSure: CellValue = undefined;
  let count = 0;
  for (let row = headerRow + 1; row < values.length; row++) {
    const cells = values[row];
    const cell = cells[unitColumn];
    let isPlain = typeof cell === 'string' && (cell === plain || isPlainName(cell, unitHeader));
    if (isPlain) plain = cell;
    const sure = cells[sureColumn];
    if (sure === '' || sure === null || sure === undefined || (sure !== plainSure && isTotal(sure))) isPlain = false;
    else plainSure = sure;
    if (!isPlain && leavesOut(open, row, unitColumn, blanks)) continue;
    if (leaders.take(row) || !ids.add(cells, row, count)) continue;
    rows[count] = row;
    unit[count] = typeof cell === 'string' && cell === plain ? cell : cellText(cell);
    count += 1;
  }
  unit.length = count;
  blanks.report(table, Math.max(count > 0 ? rows[count - 1] : 0, leaders.rows.at(-1) ?? 0), open.issues);
  return { row: rows.slice(0, count), unit, leaderRows: leaders.rows, readPersonIds: () => ids.read(count) };
}

/** Whether a cell heads a total; most IDs end with a digit and cannot. */
function isTotal(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  const last = cell.charCodeAt(cell.length - 1);
  return !(last >= 0x30 && last <= 0x39) && isTotalWord(cell);
}

function isPlainName(cell: string, header: CellValue): boolean {
  return isCleanText(cell) && cell !== header && !isTotalWord(cell);
}

/** Whether a row that does not plainly name a unit is left out; reports why. */
function leavesOut(open: OpenTable, row: number, unitColumn: number, blanks: BlankRows): boolean {
  if (leaveOutRow(open, row, unitColumn, blanks)) return true;
  if (isSubtotal(open, row)) return true;
  if (cellText(open.values[row][unitColumn]) !== '') return false;
  open.issues.add('noUnitName', 'error', row, unitColumn, { posts: 0, staff: 0 });
  return true;
}

/** Whether the row adds up the people of a unit, as `小计` where a name or rank should stand; reports it. */
function isSubtotal({ values, match, issues }: OpenTable, row: number): boolean {
  const cells = values[row];
  const column = NAMING_COLUMNS.map((key) => match.columns.get(key)).find(
    (at) => at !== undefined && isTotal(cells[at]),
  );
  if (column === undefined) return false;
  issues.add('totalsRow', 'note', row, column, { found: quoteCell(cells[column]) });
  return true;
}
