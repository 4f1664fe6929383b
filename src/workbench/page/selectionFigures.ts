import type { CellRange } from '../grid/cellRange';
import { shownValue } from '../grid/cellText';
import type { WorkbookModel } from '../model/WorkbookModel';

/** What the status bar says of a selection of several cells: filled cells, and the numbers among them. */
export interface SelectionFigures {
  filled: number;
  numbers: number;
  sum: number;
}

/** Adds up the cells of a block of the sheet in front. Cells that a merge covers count once. */
export function selectionFigures(model: WorkbookModel, range: CellRange): SelectionFigures {
  const figures: SelectionFigures = { filled: 0, numbers: 0, sum: 0 };
  const sheet = model.activeSheet;
  for (let row = range.top; row <= Math.min(range.bottom, sheet.rowCount - 1); row += 1) {
    const cells = sheet.findRow(row + 1);
    for (let column = range.left; cells && column <= Math.min(range.right, cells.cellCount); column += 1) {
      const cell = cells.findCell(column + 1);
      if (!cell || cell.master !== cell) continue;
      const value = shownValue(cell);
      if (value === null || value === '') continue;
      figures.filled += 1;
      if (typeof value !== 'number') continue;
      figures.numbers += 1;
      figures.sum += value;
    }
  }
  return figures;
}
