import { HIGHEST_ROW, lineCount, textWidth } from '../textWidth';
import type { StyleName } from '../sheetDocument';
import type { HandoutCell, HandoutRow } from './handoutRow';
import { mergedCells } from './mergedCells';

const LEAST_HEIGHT = 18;
/** Excel takes heights in whole pixels: 4 of them are 3 points. */
const PIXEL = 0.75;

/** Points of a line, what is added to them, and how many more characters a line holds than in the body size. */
const BODY = { line: 14, more: 4, size: 1 };
const SIZES: Partial<Record<StyleName, typeof BODY>> = {
  header: { line: 13.5, more: 7, size: 0.93 },
  section: { line: 13.5, more: 6, size: 0.93 },
  groupBold: { line: 14, more: 4, size: 0.93 },
  totalText: { line: 13.5, more: 6, size: 0.93 },
  note: { line: 13, more: 4, size: 1.1 },
  source: { line: 11.5, more: 5, size: 1.2 },
};

/** Lines of Latin script are lower than Chinese ones. */
const LATIN_LINE = 0.92;

/** Points that a text needs in a column of so many characters. */
export function textHeight(text: string, style: StyleName, width: number): number {
  const { line, more, size } = SIZES[style] ?? BODY;
  const isLatin = textWidth(text) === text.length;
  return lineCount(text, width * size) * line * (isLatin ? LATIN_LINE : 1) + more;
}

/**
 * Heights in points of rows `from` up to `to`, `to` left out, as they stand on one page: what their texts need, and where a
 * merged cell needs more than its rows have, that much more, spread over them. A cell that began on an earlier page stands
 * with what it says `again`. None is above 409 points.
 */
export function rowHeights(rows: readonly HandoutRow[], from: number, to: number, widths: readonly number[]): number[] {
  const heights = rows.slice(from, to).map(({ height }) => height ?? LEAST_HEIGHT);
  const isFixed = (row: number): boolean => rows[from + row].height !== undefined;
  const merged = mergedCells(rows, from, to).sort((a, b) => a.rows - b.rows);
  for (const { cell, row, column, rows: count, columns } of merged) {
    const places = Array.from({ length: count }, (_, i) => row + i).filter((place) => !isFixed(place));
    if (places.length === 0) continue;
    const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const needed = textHeight(String(shownText(cell, rows, from + row, column)), cell.style, width);
    const missing = needed - heights.slice(row, row + count).reduce((sum, height) => sum + height, 0);
    if (missing > 0) for (const place of places) heights[place] += missing / places.length;
  }
  return heights.map((height) => Math.min(HIGHEST_ROW, Math.ceil(height / PIXEL) * PIXEL));
}

/** What a cell says that begins in this row: `again` if it stands in the row above too. */
export function shownText(
  cell: HandoutCell,
  rows: readonly HandoutRow[],
  row: number,
  column: number,
): HandoutCell['content'] {
  const goesOn = row > 0 && rows[row - 1].cells[column] === cell;
  return goesOn ? (cell.again ?? cell.content) : cell.content;
}

/** Points of rows together. */
export function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
