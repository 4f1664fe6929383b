import { heading } from '../load/blockPages';
import type { SheetBlock } from '../load/blockPages';
import { rowPages } from '../load/rowPages';
import { joined } from '../money/moneyBlock';
import { groupedHeaders, HEADER_ROWS } from './groupedHeaders';
import type { GroupedHeader } from './groupedHeaders';

const HEADING_HEIGHT = 22;

/** A table at the top of a sheet whose headers stand on each of its pages; the last of its rows are the totals. */
export interface PagedTable {
  readonly title: string;
  readonly headers: readonly GroupedHeader[];
  readonly widths: readonly number[];
  /** Points of each row. */
  readonly heights: readonly number[];
}

/** The rows of a table that stand on one page. */
export interface TablePage {
  readonly first: number;
  readonly count: number;
}

/** The rows by page, where a page has room for so many points and the first one has less. */
export function tablePages(table: PagedTable, room: number, firstRoom: number): readonly TablePage[] {
  const header = groupedHeaders(0, table.headers, table.widths).heights.reduce((sum, height) => sum + height, 0);
  return rowPages(table.heights, room - header, firstRoom - header - HEADING_HEIGHT);
}

/** By row of the table: the row of the sheet, when the table begins with row `top`. */
export function tablePlaces(pages: readonly TablePage[], top: number): number[] {
  return pages.flatMap(({ first, count }, page) =>
    Array.from({ length: count }, (_, i) => top + 1 + HEADER_ROWS * (page + 1) + first + i),
  );
}

/** One page of the table from row `top` on; `line` makes a row of it. */
export function tablePage(
  table: PagedTable,
  top: number,
  { first, count }: TablePage,
  line: (place: number) => SheetBlock,
): SheetBlock {
  const { widths } = table;
  const head = first === 0 ? [heading(top, table.title, widths.length, HEADING_HEIGHT)] : [];
  const header = top + head.length;
  const lines = Array.from({ length: count }, (_, i) => line(first + i));
  const border = { row: header, column: 0, rows: HEADER_ROWS + count, columns: widths.length };
  return joined(...head, { ...joined(groupedHeaders(header, table.headers, widths), ...lines), borders: [border] });
}
