import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { rangeHas, type CellRange } from './cellRange';
import { createAxis, type Axis } from './axis';
import { cellText } from './cellText';
import { fontShorthand, type SheetColours } from './cellStyle';
import { tableLooks, type TableCellLook } from './tableLook';
import { textColumns, textWidth } from './textWidth';

/** A sheet as the grid draws it: made anew after every change, never changed. */
export interface SheetView {
  sheet: Worksheet;
  rows: Axis;
  columns: Axis;
  frozenRows: number;
  frozenColumns: number;
  merges: readonly CellRange[];
  hasGridlines: boolean;
  colours: SheetColours;
  tableLookAt(row: number, column: number): TableCellLook | null;
}

const usualColumnCharacters = 9.14;
const usualRowPoints = 15;
const pixelsPerPoint = 4 / 3;
/** Rows without a stated height fit their wrapped text; looked at for this many rows, which covers what is read on a screen. */
const fittedRows = 20_000;
/** Empty rows and columns shown beyond the last one in use. */
const rowsBeyond = 80;
const columnsBeyond = 14;

/** Builds the view; `reach` is the last row and column that must exist, for example the selected one. */
export function sheetView(sheet: Worksheet, reach: { row: number; column: number }, colours: SheetColours): SheetView {
  const frozen = sheet.views.find((view) => view.state === 'frozen');
  const split = frozen?.state === 'frozen' ? frozen : undefined;
  const merges = mergesOf(sheet);
  const columns = columnAxis(sheet, reach.column);
  return {
    sheet,
    rows: rowAxis(sheet, reach.row, columns, merges),
    columns,
    frozenRows: split?.ySplit ?? 0,
    frozenColumns: split?.xSplit ?? 0,
    merges,
    hasGridlines: sheet.views.every((view) => view.showGridLines !== false),
    colours,
    tableLookAt: tableLooks(sheet),
  };
}

/** The merged blocks of a sheet. */
export function mergesOf(sheet: Worksheet): CellRange[] {
  return sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
}

/** The cell at a place counted from 0, or undefined when the sheet holds none there. */
export function cellAt(view: SheetView, row: number, column: number): Cell | undefined {
  return row < 0 || column < 0 ? undefined : view.sheet.findCell(row + 1, column + 1);
}

/** The merged block at a place, or null. */
export function mergeAt(view: SheetView, row: number, column: number): CellRange | null {
  return view.merges.find((merge) => rangeHas(merge, row, column)) ?? null;
}

export function isFilled(view: SheetView, row: number, column: number): boolean {
  const cell = cellAt(view, row, column);
  return cell !== undefined && cellText(cell).kind !== 'empty';
}

/** Columns are as many digits of the usual font wide as the file says, so a font that is wider here widens them, as in Excel. */
function columnAxis(sheet: Worksheet, reach: number): Axis {
  const digit = Math.max(7, Math.round(textWidth('0', fontShorthand(undefined, false))));
  const sizes = new Map<number, number>();
  sheet.columns?.forEach((column, index) => {
    if (column.hidden) sizes.set(index, 0);
    else if (column.width) sizes.set(index, Math.round(column.width * digit));
  });
  const usual = sheet.properties.defaultColWidth ?? usualColumnCharacters;
  const count = Math.min(MAX_COLUMNS, Math.max(sheet.columnCount, reach + 1, 12) + columnsBeyond);
  return createAxis(count, Math.round(usual * digit), sizes);
}

function rowAxis(sheet: Worksheet, reach: number, columns: Axis, merges: readonly CellRange[]): Axis {
  const usual = Math.round((sheet.properties.defaultRowHeight ?? usualRowPoints) * pixelsPerPoint);
  const sizes = new Map<number, number>();
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.hidden) sizes.set(number - 1, 0);
    else if (row.height) sizes.set(number - 1, Math.round(row.height * pixelsPerPoint));
    else if (number <= fittedRows) {
      const fitted = fittedHeight(sheet, number, columns, merges, usual);
      if (fitted > usual) sizes.set(number - 1, fitted);
    }
  });
  const count = Math.min(MAX_ROWS, Math.max(sheet.rowCount, reach + 1, 30) + rowsBeyond);
  return createAxis(count, usual, sizes);
}

/** Height in pixels that shows all lines of the row's wrapped cells and its largest font; merged cells have no say, as in Excel. */
function fittedHeight(
  sheet: Worksheet,
  rowNumber: number,
  columns: Axis,
  merges: readonly CellRange[],
  usual: number,
): number {
  let height = usual;
  sheet.getRow(rowNumber).eachCell((cell, number) => {
    const linePixels = (cell.font?.size ?? 11) * 1.82;
    if (linePixels > height) height = Math.ceil(linePixels);
    if (!cell.alignment?.wrapText || merges.some((merge) => rangeHas(merge, rowNumber - 1, number - 1))) return;
    const width = columns.ownSizes[columns.ownIndexes.indexOf(number - 1)] ?? columns.usualSize;
    const perLine = Math.max(1, Math.floor((width - 6) / ((cell.font?.size ?? 11) * 0.64)));
    const lines = cellText(cell)
      .text.split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(textColumns(line) / perLine)), 0);
    height = Math.max(height, Math.ceil(lines * linePixels));
  });
  return height;
}
