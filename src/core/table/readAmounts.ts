import { cellError, cellText, quoteCell } from './cells';
import type { IssueList } from './issueList';
import { parseNumber } from './parseNumber';
import type { CellValue, Grid } from './rawTable';
import type { Consequence } from './tableIssues';

/** Greatest amount, in natural units, whose thousandths are still exact whole numbers. */
export const LARGEST_AMOUNT = 9e12;

const BLOCK = 512;

/** One column of amounts to be read. */
export interface AmountColumn {
  readonly column: number;
  /** posts and people may be fractions of full time, counts should be whole, amounts such as yuan may have decimals. */
  readonly type: 'posts' | 'count' | 'amount';
  /** How many natural units one of the header's unit is: 10,000 for 万元. */
  readonly scale: number;
  /** What stands for a blank cell: 0, or NaN where blank and 0 differ. */
  readonly blank: number;
  /** What becomes of a cell that cannot be read. */
  readonly consequence: Consequence;
}

/** Fractions met while reading a table: reported once for the table. */
export class Fractions {
  posts = 0;
  rounded = 0;
  private firstPosts: readonly [row: number, column: number, found: string] | null = null;
  private firstRounded: readonly [row: number, column: number, found: string, takenAs: number] | null = null;

  note(cell: number, row: number, column: AmountColumn, thousandths: number): void {
    if (column.type === 'posts') {
      this.posts += 1;
      this.firstPosts ??= [row, column.column, quoteCell(cell)];
    }
    const exact = cell * column.scale * 1000;
    if (Math.abs(exact - thousandths) <= 1e-9 * Math.max(1, Math.abs(exact))) return;
    this.rounded += 1;
    this.firstRounded ??= [row, column.column, quoteCell(cell), thousandths / 1000];
  }

  report(issues: IssueList): void {
    if (this.firstPosts) {
      const [row, column, found] = this.firstPosts;
      issues.add('fractionalPosts', 'warning', row, column, { found, cells: this.posts });
    }
    if (this.firstRounded) {
      const [row, column, found, takenAs] = this.firstRounded;
      issues.add('roundedToThousandths', 'note', row, column, { found, takenAs, cells: this.rounded });
    }
  }
}

/** What reading needs beside the column. `badRows`, when given, collects the rows that have a cell that cannot be read. */
export interface AmountReading {
  readonly issues: IssueList;
  readonly fractions: Fractions;
  readonly badRows?: Set<number>;
}

/**
 * Columns of amounts as whole thousandths, a place a row of `rows`. Text-numbers are taken and reported; negative
 * numbers, error cells and texts are left out and reported. Read in blocks of rows, so that a row is still at hand
 * when the next column is read.
 */
export function readAmounts(
  values: Grid,
  rows: Int32Array,
  columns: readonly AmountColumn[],
  reading: AmountReading,
): Float64Array[] {
  const amounts = columns.map((column) => {
    const out = new Float64Array(rows.length);
    return Number.isNaN(column.blank) ? out.fill(NaN) : out;
  });
  for (let start = 0; start < rows.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, rows.length);
    for (let c = 0; c < columns.length; c++) readBlock(values, rows, start, end, columns[c], amounts[c], reading);
  }
  return amounts;
}

function readBlock(
  values: Grid,
  rows: Int32Array,
  start: number,
  end: number,
  column: AmountColumn,
  out: Float64Array,
  reading: AmountReading,
): void {
  const at = column.column;
  const factor = 1000 * column.scale;
  for (let i = start; i < end; i++) {
    const cell = values[rows[i]][at];
    if (typeof cell === 'number' && cell === (cell | 0) && cell >= 0) out[i] = (cell | 0) * factor;
    else if (cell !== '') out[i] = readAmount(cell, rows[i], column, reading);
  }
}

/** One cell in whole thousandths; `column.blank` when it is blank or cannot be read. */
export function readAmount(cell: CellValue, row: number, column: AmountColumn, reading: AmountReading): number {
  if (typeof cell === 'number') return fromNumber(cell, cell, row, column, reading);
  if (cell === '' || cell === null || cell === undefined) return column.blank;
  const error = cellError(cell);
  if (error !== null) return refuse('errorCell', cell, row, column, reading);
  if (typeof cell !== 'string') return refuse('notANumber', cell, row, column, reading);
  const parsed = parseNumber(cell);
  if (parsed === null) return refuse('notANumber', cell, row, column, reading);
  if (parsed !== 'blank') {
    const before = parsed >= 0 && parsed * column.scale <= LARGEST_AMOUNT;
    if (before)
      reading.issues.add('textNumber', 'note', row, column.column, { found: quoteCell(cell), takenAs: parsed });
    return fromNumber(parsed, cell, row, column, reading);
  }
  if (cellText(cell) !== '') {
    reading.issues.add('takenAsBlank', 'note', row, column.column, { found: quoteCell(cell) });
  }
  return column.blank;
}

function fromNumber(
  amount: number,
  cell: CellValue,
  row: number,
  column: AmountColumn,
  reading: AmountReading,
): number {
  if (amount < 0) return refuse('negativeNumber', cell, row, column, reading);
  if (!(amount * column.scale <= LARGEST_AMOUNT)) {
    return refuse(Number.isFinite(amount) ? 'tooLarge' : 'notANumber', cell, row, column, reading);
  }
  const thousandths = Math.round(amount * column.scale * 1000) + 0;
  if (Math.floor(amount) !== amount) {
    reading.fractions.note(amount, row, column, thousandths);
    if (column.type === 'count') {
      reading.issues.add('fractionalCount', 'warning', row, column.column, { found: quoteCell(cell) });
    }
  }
  return thousandths;
}

function refuse(
  code: 'errorCell' | 'notANumber' | 'negativeNumber' | 'tooLarge',
  cell: CellValue,
  row: number,
  column: AmountColumn,
  { issues, badRows }: AmountReading,
): number {
  const facts = { found: quoteCell(cell), consequence: column.consequence };
  if (code === 'tooLarge') issues.add(code, 'error', row, column.column, { ...facts, limit: LARGEST_AMOUNT });
  else issues.add(code, 'error', row, column.column, facts);
  badRows?.add(row);
  return column.blank;
}
