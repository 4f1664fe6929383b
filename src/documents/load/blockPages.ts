import { across, joined, noteHeight } from '../money/moneyBlock';
import type { MoneyBlock } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';

/** A part of a sheet without charts. */
export type SheetBlock = MoneyBlock;

/** Blocks laid below each other on pages that are broken between them. */
export interface BlockPages {
  /** Lays a block below what there is; on a new page when it does not fit the rest of this one. `make` builds it from its first row. */
  add<T extends SheetBlock>(make: (firstRow: number) => T): T;
  /** Lays a block below what there is, over the end of the page if need be. */
  flow(make: (firstRow: number) => SheetBlock): void;
  /** Whatever comes next begins a page. */
  breakPage(): void;
  /** Points left of the page. */
  readonly room: number;
  readonly block: SheetBlock;
  readonly pageBreaks: readonly number[];
  readonly endRow: number;
}

/** Excel and printers differ by a few points a page. */
const TOLERANCE = 8;

/** Empty pages that hold `capacity` points of rows, below title rows of these heights. A block longer than a page goes on over its end. */
export function blockPages(capacity: number, titleHeights: readonly number[]): BlockPages {
  const blocks: SheetBlock[] = [];
  const pageBreaks: number[] = [];
  let row = titleHeights.length;
  let used = titleHeights.reduce((sum, height) => sum + height, 0);
  const breakPage = () => {
    pageBreaks.push(row);
    used = 0;
  };
  const lay = (block: SheetBlock) => {
    blocks.push(block);
    row += block.heights.length;
    for (const one of block.heights) used = used + one > capacity ? one : used + one;
  };
  return {
    add(make) {
      const block = make(row);
      const height = block.heights.reduce((sum, one) => sum + one, 0);
      if (row > titleHeights.length && used > 0 && used + height + TOLERANCE > capacity) breakPage();
      lay(block);
      return block;
    },
    flow(make) {
      lay(make(row));
    },
    breakPage,
    get room() {
      return capacity - used;
    },
    get block() {
      return joined(...blocks);
    },
    pageBreaks,
    get endRow() {
      return row;
    },
  };
}

/** A blank row. */
export function gap(height: number): SheetBlock {
  return { cells: [], merges: [], borders: [], heights: [height] };
}

/** A heading over the printed columns. */
export function heading(row: number, text: string, columnCount: number, height = 22): SheetBlock {
  return {
    cells: [cellAt(row, 0, text, 'section')],
    merges: [across(row, 0, columnCount - 1)],
    borders: [],
    heights: [height],
  };
}

/** Sentences over the printed columns, a row each. */
export function sentences(firstRow: number, texts: readonly string[], widths: readonly number[]): SheetBlock {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return {
    cells: texts.map((text, i) => cellAt(firstRow + i, 0, text, 'note')),
    merges: texts.map((_, i) => across(firstRow + i, 0, widths.length - 1)),
    borders: [],
    heights: texts.map((text) => noteHeight(text, width)),
  };
}

/** The notes at the end of a sheet: a heading and numbered sentences, below a blank row. */
export function notesBelow(
  firstRow: number,
  head: string,
  notes: readonly string[],
  widths: readonly number[],
): SheetBlock {
  return joined(
    gap(9),
    heading(firstRow + 1, head, widths.length, 18),
    sentences(
      firstRow + 2,
      notes.map((note, i) => `${i + 1}. ${note}`),
      widths,
    ),
  );
}
