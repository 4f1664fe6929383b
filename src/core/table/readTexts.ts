import { cellError, cellText, isCleanText, quoteCell } from './cells';
import type { IssueList } from './issueList';
import type { Grid } from './rawTable';

const BLOCK = 512;

/**
 * Text columns, a place a row of `rows`; `''` for blank cells, error cells (reported) and columns that are not there
 * (undefined), which share one array. Read in blocks of rows, as amounts are.
 */
export function readTexts(
  values: Grid,
  rows: Int32Array,
  columns: readonly (number | undefined)[],
  issues: IssueList,
): (readonly string[])[] {
  const count = rows.length;
  const blanks = columns.includes(undefined) ? new Array<string>(count).fill('') : [];
  const texts = columns.map((column) => (column === undefined ? blanks : new Array<string>(count).fill('')));
  for (let start = 0; start < count; start += BLOCK) {
    const end = Math.min(start + BLOCK, count);
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c];
      if (column !== undefined) readBlock(values, rows, start, end, column, texts[c], issues);
    }
  }
  return texts;
}

function readBlock(
  values: Grid,
  rows: Int32Array,
  start: number,
  end: number,
  column: number,
  texts: string[],
  issues: IssueList,
): void {
  for (let i = start; i < end; i++) {
    const cell = values[rows[i]][column];
    if (cell === '') continue;
    texts[i] = typeof cell === 'string' && isCleanText(cell) ? cell : oddText(values, rows[i], column, issues);
  }
}

function oddText(values: Grid, row: number, column: number, issues: IssueList): string {
  const cell = values[row][column];
  if (cellError(cell) !== null) {
    issues.add('errorCell', 'error', row, column, { found: quoteCell(cell), consequence: 'blank' });
  }
  return cellText(cell);
}
