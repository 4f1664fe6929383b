import { type Cell, ValueType, type Worksheet } from '@cj-tech-master/excelts';
import { type Area, intersection } from './address';

/** Cells that exist on a sheet, with content or only with formats; rows and columns count from 0. */
export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

/** How far the cells of a sheet reach. */
export function sheetExtent(sheet: Worksheet): SheetExtent {
  let columns = 0;
  for (let row = 1; row <= sheet.rowCount; row++) columns = Math.max(columns, sheet.findRow(row)?.cellCount ?? 0);
  return { rows: sheet.rowCount, columns };
}

/** The smallest area inside `within` that holds content, or, unless `valuesOnly`, formats; null when there is none. */
export function usedArea(sheet: Worksheet, within: Area, valuesOnly: boolean): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  const lastRow = Math.min(within.row + within.rows, sheet.rowCount);
  for (let row = within.row; row < lastRow; row++) {
    const line = sheet.findRow(row + 1);
    const lastColumn = Math.min(within.column + within.columns, line?.cellCount ?? 0);
    for (let column = within.column; column < lastColumn; column++) {
      if (!isUsed(line!.findCell(column + 1), valuesOnly)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return null;
  return intersection({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, within);
}

function isUsed(cell: Cell | undefined, valuesOnly: boolean): boolean {
  if (!cell) return false;
  if (cell.type !== ValueType.Null && cell.type !== ValueType.Merge) return true;
  return !valuesOnly && Object.keys(cell.style).length > 0;
}
