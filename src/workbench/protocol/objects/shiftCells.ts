import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { type Area, MAX_COLUMNS, MAX_ROWS, intersection } from '../../model/address';
import { placeTable, tableArea } from '../../model/tables';
import { usedArea } from '../../model/usedArea';
import type { HostContext } from '../HostContext';
import { HostError, invalidArgument } from '../HostError';

export type DeleteShift = 'Up' | 'Left';
export type InsertShift = 'Down' | 'Right';
type Direction = 'up' | 'down' | 'left' | 'right';

/** `Range.insert`: cells at the area and after it move away; tables that lie wholly in the way move along. */
export function insertCells(context: HostContext, sheet: Worksheet, area: Area, shift: InsertShift): void {
  if (shift !== 'Down' && shift !== 'Right') throw invalidArgument('Range.insert');
  const down = shift === 'Down';
  shiftCells(context, sheet, area, down ? area.rows : area.columns, down ? 'down' : 'right');
  const isRow = down && area.columns === MAX_COLUMNS;
  const isColumn = !down && area.rows === MAX_ROWS;
  context.model.notify({
    sheetName: sheet.name,
    ...area,
    origin: 'addin',
    shiftDirection: down ? 'ShiftCellDown' : 'ShiftCellRight',
    changeType: isRow ? 'RowInserted' : isColumn ? 'ColumnInserted' : 'CellInserted',
  });
}

/** `Range.delete`: cells after the area move in. */
export function deleteCells(context: HostContext, sheet: Worksheet, area: Area, shift: DeleteShift): void {
  if (shift !== 'Up' && shift !== 'Left') throw invalidArgument('Range.delete');
  const up = shift === 'Up';
  for (const table of sheet.getTables()) {
    const place = tableArea(table);
    const shared = intersection(place, area);
    if (shared && shared.rows === place.rows && shared.columns === place.columns) sheet.removeTable(table.name);
  }
  context.model.clearContents(sheet, area);
  shiftCells(context, sheet, area, up ? area.rows : area.columns, up ? 'up' : 'left');
  const isRow = up && area.columns === MAX_COLUMNS;
  const isColumn = !up && area.rows === MAX_ROWS;
  context.model.notify({
    sheetName: sheet.name,
    ...area,
    origin: 'addin',
    shiftDirection: up ? 'ShiftCellUp' : 'ShiftCellLeft',
    changeType: isRow ? 'RowDeleted' : isColumn ? 'ColumnDeleted' : 'CellDeleted',
  });
}

/**
 * Moves the cells from an area's edge on, with their formats, by `count` rows or columns. References in formulas are not
 * adjusted: when a formula of the workbook exists that could point at moved cells, the move is refused.
 */
export function shiftCells(
  context: HostContext,
  sheet: Worksheet,
  area: Area,
  count: number,
  direction: Direction,
): void {
  const vertical = direction === 'up' || direction === 'down';
  const away = direction === 'down' || direction === 'right';
  const start = away ? 0 : count;
  const behind: Area = vertical
    ? { ...area, row: area.row + start, rows: MAX_ROWS - area.row - start }
    : { ...area, column: area.column + start, columns: MAX_COLUMNS - area.column - start };
  const moving = usedArea(sheet, behind, false);
  moveTables(sheet, behind, vertical, away ? count : -count);
  if (!moving) return;
  context.model.beforeMove(sheet, moving);
  const moved = snapshot(sheet, moving);
  moved.forEach(({ cell }) => emptyCell(cell));
  for (const { row, column, content, style } of moved) {
    const delta = away ? count : -count;
    const target = sheet.getCell(row + 1 + (vertical ? delta : 0), column + 1 + (vertical ? 0 : delta));
    target.value = relocated(content, target.address);
    target.style = style;
  }
}

interface MovedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly content: Cell['value'];
  readonly style: Cell['style'];
}

function snapshot(sheet: Worksheet, area: Area): MovedCell[] {
  const cells: MovedCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.findCell(row + 1, column + 1);
      if (!cell) continue;
      if (cell.isMerged)
        throw new HostError('InvalidOperation', 'To do this, all the merged cells need to be the same size.', 'Range');
      cells.push({ cell, row, column, content: cell.value, style: cell.style });
    }
  }
  return cells;
}

function emptyCell(cell: Cell): void {
  cell.value = null;
  cell.style = {};
}

function relocated(content: Cell['value'], address: string): Cell['value'] {
  return typeof content === 'object' && content !== null && 'isDynamicArray' in content
    ? { ...content, ref: address }
    : content;
}

function moveTables(sheet: Worksheet, behind: Area, vertical: boolean, delta: number): void {
  for (const table of sheet.getTables()) {
    const place = tableArea(table);
    const shared = intersection(place, behind);
    if (!shared) continue;
    const starts = vertical ? place.row >= behind.row : place.column >= behind.column;
    if (!starts) continue;
    const isWhole = vertical ? shared.columns === place.columns : shared.rows === place.rows;
    if (!isWhole)
      throw new HostError(
        'InvalidOperation',
        'This operation is not allowed. It would move a part of a table.',
        'Range',
      );
    placeTable(table, vertical ? { ...place, row: place.row + delta } : { ...place, column: place.column + delta });
  }
}
