import type { StyleName } from '../sheetDocument';

/** A cell of a hand-out. Cells beside and below each other that are the same object are one merged cell. */
export interface HandoutCell {
  readonly content: string | number;
  readonly style: StyleName;
  /** Where the figure comes from, at most 255 characters. */
  readonly source?: string;
  /** What stands in the rest of a merged cell that goes on over a page's end; not given: the same content. */
  readonly again?: string;
}

/** A row of a hand-out before it has its place. */
export interface HandoutRow {
  /** One a column; null = nothing. */
  readonly cells: readonly (HandoutCell | null)[];
  /** No page ends below it: a heading. */
  readonly keepsNext?: boolean;
  /** Points; not given: what its texts need. */
  readonly height?: number;
}

/** Rows that belong together, such as those of one unit: a page ends within them only if they need more than a page. */
export interface HandoutGroup {
  readonly rows: readonly HandoutRow[];
  /** It begins a new page. */
  readonly newPage?: boolean;
}

/** A row with one cell over all columns. */
export function wideRow(cell: HandoutCell, columns: number, keepsNext = false): HandoutRow {
  return { cells: new Array<HandoutCell>(columns).fill(cell), keepsNext };
}
