import { cellError, cellText, isCleanText, quoteCell } from './cells';
import type { IssueList } from './issueList';
import { isBlankMark, LONGEST_MARK } from './parseNumber';
import type { Grid } from './rawTable';

const BLOCK = 512;

/**
 * Text columns, a place a row of `rows`; `''` for blank cells, error cells (reported) and columns that are not there
 * (undefined), which share one array. In columns of names, marks such as `—` and `无` stand for none. Read in blocks of
 * rows, as amounts are.
 */
export function readTexts(
  values: Grid,
  rows: Int32Array,
  columns: readonly (number | undefined)[],
  issues: IssueList,
  marks: 'kept' | 'blank' = 'kept',
): (readonly string[])[] {
  const count = rows.length;
  const blanks = columns.includes(undefined) ? new Array<string>(count).fill('') : [];
  const shortest = marks === 'blank' ? LONGEST_MARK + 1 : 1;
  const texts = columns.map((column) => (column === undefined ? blanks : new Array<string>(count).fill('')));
  for (let start = 0; start < count; start += BLOCK) {
    const end = Math.min(start + BLOCK, count);
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c];
      if (column !== undefined)
        readBlock(values, rows.subarray(start, end), column, texts[c], { start, shortest, issues });
    }
  }
  return texts;
}

/** How a block is read: its first place, and the least length of a text that is taken as it stands. */
interface BlockReading {
  readonly start: number;
  readonly shortest: number;
  readonly issues: IssueList;
}

function readBlock(values: Grid, rows: Int32Array, column: number, texts: string[], reading: BlockReading): void {
  const { start, shortest } = reading;
  for (let i = 0; i < rows.length; i++) {
    const cell = values[rows[i]][column];
    if (cell === '') continue;
    const isPlain = typeof cell === 'string' && cell.length >= shortest && isCleanText(cell);
    texts[start + i] = isPlain ? cell : oddText(values, rows[i], column, reading);
  }
}

function oddText(values: Grid, row: number, column: number, { shortest, issues }: BlockReading): string {
  const cell = values[row][column];
  if (cellError(cell) !== null) {
    issues.add('errorCell', 'error', row, column, { found: quoteCell(cell), consequence: 'blank' });
  }
  const text = cellText(cell);
  return shortest > 1 && isBlankMark(text) ? '' : text;
}
