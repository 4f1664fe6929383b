import { across, headerHeight, joined, rowHeightOf, smallHeight } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';
import type { SheetBlock } from '../load/blockPages';
import type { StyleName } from '../sheetDocument';

/** A column of a table that takes one or more neighbouring columns of the sheet: tables below each other share them. */
export interface SpanColumn<Key extends string> {
  readonly key: Key;
  readonly head: string;
  readonly first: number;
  readonly last: number;
}

/** A cell of such a table. */
export interface SpanCell {
  readonly content: string | number;
  readonly style: StyleName;
  /** Where it comes from. */
  readonly source?: string;
}

export type SpanCells<Key extends string> = Readonly<Record<Key, SpanCell>>;

/** Bold text is so much wider. */
const BOLD_SIZE = 0.95;

/** Columns from left to right, each with its head and how many columns of the sheet it takes; 0 leaves it out. */
export function spanColumns<Key extends string>(
  columns: readonly (readonly [Key, string, number])[],
): SpanColumn<Key>[] {
  let next = 0;
  return columns
    .filter(([, , span]) => span > 0)
    .map(([key, head, span]) => ({ key, head, first: next, last: (next += span) - 1 }));
}

/** The header row. */
export function spanHeader(row: number, columns: readonly SpanColumn<string>[], widths: readonly number[]): SheetBlock {
  const cells = Object.fromEntries(columns.map(({ key, head }) => [key, { content: head, style: 'header' as const }]));
  const heads = columns.map((column) => [column.head, widthOver(column, widths)] as const);
  return { ...spanRow(row, columns, cells, widths), heights: [headerHeight(heads)] };
}

/** A row, a cell a column, as high as its longest text needs. */
export function spanRow<Key extends string>(
  row: number,
  columns: readonly SpanColumn<Key>[],
  cells: SpanCells<Key>,
  widths: readonly number[],
): SheetBlock {
  return {
    cells: columns.map(({ key, first }) => {
      const { content, style, source } = cells[key];
      return cellAt(row, first, content, style, null, source);
    }),
    merges: columns.filter(({ first, last }) => last > first).map(({ first, last }) => across(row, first, last)),
    borders: [],
    heights: [Math.max(...columns.map((column) => cellHeight(cells[column.key], widthOver(column, widths))))],
  };
}

/** Rows that belong together: `own` cells stand once over all of them, the cells of `lines` in a row each. */
export function spanGroup<Own extends string, Line extends string>(
  row: number,
  columns: readonly SpanColumn<Own | Line>[],
  own: SpanCells<Own>,
  lines: readonly SpanCells<Line>[],
  widths: readonly number[],
): SheetBlock {
  const isOwn = (column: SpanColumn<Own | Line>): column is SpanColumn<Own> => column.key in own;
  const owners = columns.filter(isOwn);
  const others = columns.filter((column): column is SpanColumn<Line> => !isOwn(column));
  const over = spanRow(row, owners, own, widths);
  const below = joined(...lines.map((cells, i) => spanRow(row + i, others, cells, widths)));
  const missing = over.heights[0] - below.heights.reduce((sum, height) => sum + height, 0);
  const last = below.heights.length - 1;
  return {
    cells: [...over.cells, ...below.cells],
    merges: [
      ...below.merges,
      ...owners
        .filter(({ first, last: end }) => end > first || lines.length > 1)
        .map(({ first, last: end }) => ({ row, column: first, rows: lines.length, columns: end - first + 1 })),
    ],
    borders: [],
    heights: below.heights.map((height, i) => (i === last ? height + Math.max(0, missing) : height)),
  };
}

function cellHeight({ content, style }: SpanCell, width: number): number {
  const text = String(content);
  if (style === 'source') return smallHeight(text, width);
  return rowHeightOf([[text, style === 'groupBold' ? width * BOLD_SIZE : width]]);
}

function widthOver({ first, last }: SpanColumn<string>, widths: readonly number[]): number {
  return widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}
