import { cellError, isBlank } from '../table/cells';
import type { OpenTable } from '../table/openTable';
import { readYesNo } from '../table/readYesNo';
import { isBlankMark } from '../table/parseNumber';
import { quotePersonal } from './quotePersonal';

/** Finds the rows that say that a county leader holds a seat of the unit 县领导兼任: those are no people of the unit. */
export class LeaderRows {
  /** Rows found, as places in `table.values`. */
  readonly rows: number[] = [];
  private readonly column: number | undefined;

  constructor(private readonly open: OpenTable) {
    this.column = open.match.columns.get('countyLeader');
  }

  /** Whether the row is one of them; then it is kept. A cell that says neither yes nor no is an issue, and the row a person. */
  take(row: number): boolean {
    if (this.column === undefined) return false;
    const cell = this.open.values[row][this.column];
    if (isBlank(cell)) return false;
    const answer = readYesNo(cell);
    if (answer === true) this.rows.push(row);
    else if (answer === null) this.report(row, this.column);
    return answer === true;
  }

  private report(row: number, column: number): void {
    const cell = this.open.values[row][column];
    const found = quotePersonal(cell);
    if (cellError(cell) !== null) {
      this.open.issues.add('errorCell', 'error', row, column, { found, consequence: 'blank' });
    } else if (typeof cell !== 'string' || !isBlankMark(cell)) {
      this.open.issues.add('unknownWord', 'error', row, column, { found, key: 'countyLeader' });
    }
  }
}
