import { findHeaderRow } from '../core';
import type { CellValue, MergedArea, RawTable } from '../core';

/**
 * The table in a plain range: from its header row down (titles may stand above), and from the first to the last column
 * with a header. null when no row is a header row of ours. `at` is where the cells begin on the sheet.
 */
export function plainTable(
  cells: readonly (readonly CellValue[])[],
  sheet: string,
  at: { readonly row: number; readonly column: number },
  merged: readonly MergedArea[],
): RawTable | null {
  const header = findHeaderRow(cells);
  if (!header) return null;
  const filled = cells[header.row].map((cell) => cell !== '' && cell !== null && cell !== undefined);
  const first = filled.indexOf(true);
  const last = filled.lastIndexOf(true);
  return {
    values: cells.slice(header.row).map((line) => line.slice(first, last + 1)),
    place: { sheet, headerRow: at.row + header.row, firstColumn: at.column + first },
    merged: merged
      .filter((area) => area.row >= header.row && area.column >= first && area.column <= last)
      .map((area) => ({ ...area, row: area.row - header.row, column: area.column - first })),
  };
}
