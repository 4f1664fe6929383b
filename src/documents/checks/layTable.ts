import { joined } from '../money/moneyBlock';
import { gap, heading } from '../load/blockPages';
import type { BlockPages, SheetBlock } from '../load/blockPages';
import { rowPages } from '../load/rowPages';
import { spanHeader } from './spanTable';
import type { SpanColumn } from './spanTable';

/** A table below a heading. A part is what no page's end may divide: a row, or a heading with the row below it. */
export interface LaidTable {
  readonly title: string;
  readonly columns: readonly SpanColumn<string>[];
  readonly parts: readonly ((firstRow: number) => SheetBlock)[];
}

/** Excel and printers differ by a few points a page. */
const TOLERANCE = 8;
const GAP = 9;
/** A heading with fewer rows of its table below it goes to the next page with them. */
const LEAST_PARTS = 3;

/**
 * Lays a table below what there is. Its header stands again at the top of each page that it goes on to, and no heading
 * stays behind at the end of a page. `capacity` is what a page holds, in points.
 */
export function layTable(
  pages: BlockPages,
  { title, columns, parts }: LaidTable,
  widths: readonly number[],
  capacity: number,
): void {
  const header = (row: number) => spanHeader(row, columns, widths);
  const head = (row: number) => joined(gap(GAP), heading(row + 1, title, widths.length));
  const heightOf = (block: SheetBlock) => block.heights.reduce((sum, height) => sum + height, 0);
  const heights = parts.map((part) => heightOf(part(0)));
  const above = heightOf(head(0)) + heightOf(header(0));
  const room = capacity - heightOf(header(0)) - TOLERANCE;
  const runsFrom = (left: number) => rowPages(heights, room, left - above - TOLERANCE, LEAST_PARTS);
  const least = heights.slice(0, LEAST_PARTS).reduce((sum, height) => sum + height, above + TOLERANCE);
  const isTorn = runsFrom(pages.room)[0].count < Math.min(LEAST_PARTS, parts.length);
  if (least > pages.room || isTorn) pages.breakPage();
  runsFrom(pages.room).forEach(({ first, count }, page) => {
    if (page === 0) pages.flow(head);
    else pages.breakPage();
    pages.flow((top) => run(top, header, parts.slice(first, first + count), widths.length));
  });
}

function run(
  top: number,
  header: (row: number) => SheetBlock,
  parts: LaidTable['parts'],
  columnCount: number,
): SheetBlock {
  let row = top + 1;
  const blocks = parts.map((part) => {
    const block = part(row);
    row += block.heights.length;
    return block;
  });
  return {
    ...joined(header(top), ...blocks),
    borders: [{ row: top, column: 0, rows: row - top, columns: columnCount }],
  };
}
