import type { HandoutGroup } from './handoutRow';
import { textWidth } from '../textWidth';

/** A column of a hand-out: at least so wide, and as wide as `most` where its texts need it; one may fill the page. */
export interface HandoutColumn<Key extends string = string> {
  readonly key: Key;
  readonly head: string;
  readonly width: number;
  /** Not given: always as wide as `width`. */
  readonly most?: number;
  /** Takes what the others leave of the page's width. */
  readonly fills?: boolean;
}

/** Characters that a page in landscape holds in a size that reads well, and that it may hold at most. */
const PAGE_WIDTH = 170;
const MOST_WIDTH = 180;
/** So many of a column's lines need not be broken. */
const WHOLE_LINES = 0.92;
/** The body is set smaller than the default font, in which widths count. */
const BODY_SIZE = 0.96;
const MARGIN = 2;

/**
 * Widths of the columns by what stands in them: as wide as most of its lines need. What is left of the page goes to the
 * column that fills it; what is too much is taken from the columns that are wider than they must be.
 * Example: a column of 10 to 20 characters whose lines have 12 is 14 wide, and one beside it that fills the page 156.
 */
export function fittedWidths(columns: readonly HandoutColumn[], groups: readonly HandoutGroup[]): number[] {
  const wanted = columns.map(({ width, most }, column) =>
    most === undefined ? width : Math.min(most, Math.max(width, neededWidth(groups, column))),
  );
  const total = wanted.reduce((sum, width) => sum + width, 0);
  const wider = wanted.map((width, column) => width - columns[column].width);
  const spare = wider.reduce((sum, width) => sum + width, 0);
  const share = total > MOST_WIDTH && spare > 0 ? Math.min(1, (total - MOST_WIDTH) / spare) : 0;
  return wanted.map((width, column) => {
    if (columns[column].fills) return Math.max(width, width + PAGE_WIDTH - total);
    return width - Math.ceil(wider[column] * share);
  });
}

/** Width in whole characters at which most lines of a column stay whole; what stands over several columns does not count. */
function neededWidth(groups: readonly HandoutGroup[], column: number): number {
  const lines: number[] = [];
  for (const { rows } of groups) {
    rows.forEach(({ cells }, row) => {
      const cell = cells[column];
      const isNew = cell !== null && cell !== cells[column - 1] && cell !== rows[row - 1]?.cells[column];
      if (!isNew || cell === cells[column + 1]) return;
      for (const line of String(cell.content).split('\n')) if (line !== '') lines.push(textWidth(line));
    });
  }
  lines.sort((a, b) => a - b);
  const width = lines[Math.floor(lines.length * WHOLE_LINES)] ?? 0;
  return Math.ceil(width * BODY_SIZE + MARGIN);
}
