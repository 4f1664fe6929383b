import { cellText, isCleanText, quoteCell } from '../table/cells';
import { leaveOutRow } from '../table/leaveOutRow';
import { BlankRows, isBlankRow } from '../table/oddRows';
import type { OpenTable } from '../table/openTable';
import { isBlankMark } from '../table/parseNumber';
import type { CellValue } from '../table/rawTable';
import { endsInCollecting, isTotalWord } from '../table/totals';

/** The rows of the duties table that are duties, with the duty of each. */
export interface DutyRows {
  readonly row: Int32Array;
  readonly duty: readonly string[];
}

/** Equal to no cell. */
const NO_CELL = NaN;

/** Picks the rows that are duties; every other row is an issue, but for blank rows below the last duty. */
export function readDutyRows(open: OpenTable): DutyRows {
  const { values, match, headerRow, table, issues } = open;
  const dutyColumn = match.columns.get('duty')!;
  const unitColumn = match.columns.get('unit')!;
  const superiorColumn = match.columns.get('superior') ?? unitColumn;
  const header = open.headers[dutyColumn];
  const most = Math.max(values.length - headerRow - 1, 0);
  const rows = new Int32Array(most);
  const duty = new Array<string>(most);
  const blanks = new BlankRows();
  let plainUnit: CellValue = NO_CELL;
  let plainSuperior: CellValue = NO_CELL;
  let count = 0;
  for (let row = headerRow + 1; row < values.length; row++) {
    const cells = values[row];
    const cell = cells[dutyColumn];
    const unit = cells[unitColumn];
    const superior = cells[superiorColumn];
    if (unit !== plainUnit && isPlainName(unit)) plainUnit = unit;
    if (superior !== plainSuperior && isPlainName(superior)) plainSuperior = superior;
    const isPlaced = unit === plainUnit && (superior === plainSuperior || superior === '');
    const isPlain = (isPlaced || (unit === '' && superior === plainSuperior)) && isPlainName(cell) && cell !== header;
    if (cells !== table.values[row] && isBlankRow(table.values[row])) blanks.add(row);
    else if (isPlain || !leavesOut(open, row, blanks)) {
      rows[count] = row;
      duty[count] = isPlain ? (cell as string) : cellText(cell);
      count += 1;
    }
  }
  duty.length = count;
  blanks.report(table, count > 0 ? rows[count - 1] : 0, issues);
  return { row: rows.slice(0, count), duty };
}

const isPlainName = (cell: CellValue): boolean =>
  typeof cell === 'string' && isCleanText(cell) && !isBlankMark(cell) && !isTotalWord(cell);

/** Whether a row that is not plainly a duty of a unit is left out; reports why. */
function leavesOut(open: OpenTable, row: number, blanks: BlankRows): boolean {
  const { values, match, issues } = open;
  const dutyColumn = match.columns.get('duty')!;
  const unitColumn = match.columns.get('unit')!;
  const text = (key: string): string => cellText(values[row][match.columns.get(key) ?? -1]);
  const total = ['unit', 'superior'].find((key) => isTotalWord(text(key)));
  if (total !== undefined) {
    const column = match.columns.get(total)!;
    issues.add('totalsRow', 'note', row, column, { found: quoteCell(values[row][column]) });
    return true;
  }
  // Without a unit it heads a row of totals.
  const isDuty = endsInCollecting(text('duty')) && !isBlankRow([values[row][unitColumn]]);
  if (leaveOutRow(open, row, dutyColumn, blanks, isDuty ? ['totalsRow'] : [])) return true;
  if (text('duty') !== '' && !isBlankMark(text('duty'))) return false;
  const facts = { unit: quoteCell(text('unit')), superior: quoteCell(text('superior')) };
  issues.add('dutyNameMissing', 'error', row, dutyColumn, facts);
  return true;
}
