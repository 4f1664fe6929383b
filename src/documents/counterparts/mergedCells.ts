import type { HandoutCell, HandoutRow } from './handoutRow';

/** A cell with the rows and columns that it covers; `row` counts from the first of the given rows. */
export interface MergedCell {
  readonly cell: HandoutCell;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of rows `from` up to `to`, `to` left out, in the order of reading. What is the same object in the row above or
 * the column before is part of that cell; a cell that also stands in rows before `from` begins again.
 */
export function mergedCells(rows: readonly HandoutRow[], from: number, to: number): MergedCell[] {
  const merged: MergedCell[] = [];
  for (let row = from; row < to; row++) {
    const { cells } = rows[row];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === null || cells[column - 1] === cell || (row > from && rows[row - 1].cells[column] === cell)) continue;
      let endRow = row + 1;
      while (endRow < to && rows[endRow].cells[column] === cell) endRow++;
      let endColumn = column + 1;
      while (cells[endColumn] === cell) endColumn++;
      merged.push({ cell, row: row - from, column, rows: endRow - row, columns: endColumn - column });
    }
  }
  return merged;
}
