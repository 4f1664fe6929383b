import { findTables } from '../core';
import type { CellValue, MergedArea, RawTable } from '../core';

/**
 * The tables in a plain range: each from its header row down (titles may stand above), and from the first to the last
 * column with a header; one below the other, or side by side. `at` is where the cells begin on the sheet.
 */
export function plainTables(
  cells: readonly (readonly CellValue[])[],
  sheet: string,
  at: { readonly row: number; readonly column: number },
  merged: readonly MergedArea[],
): RawTable[] {
  return findTables(cells).map(({ row, rowCount, column, columnCount }) => ({
    values: cells.slice(row, row + rowCount).map((line) => line.slice(column, column + columnCount)),
    place: { sheet, headerRow: at.row + row, firstColumn: at.column + column },
    merged: merged
      .filter((area) => area.row >= row && area.row < row + rowCount)
      .filter((area) => area.column >= column && area.column < column + columnCount)
      .map((area) => ({ ...area, row: area.row - row, column: area.column - column })),
  }));
}
