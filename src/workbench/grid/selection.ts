import { nextVisible, type Axis } from './axis';
import { rangeAddress, rangeAround, rangeHas, rangesMeet, type CellRange } from './cellRange';

/** What is selected: from the cell where it began (the active cell) to the cell where it ends. */
export interface Selection {
  row: number;
  column: number;
  endRow: number;
  endColumn: number;
}

export const firstCell: Selection = { row: 0, column: 0, endRow: 0, endColumn: 0 };

/** A selection of one cell. */
export function selectCell(row: number, column: number): Selection {
  return { row, column, endRow: row, endColumn: column };
}

/** A selection of a block whose first cell is the active one. */
export function selectRange(range: CellRange): Selection {
  return { row: range.top, column: range.left, endRow: range.bottom, endColumn: range.right };
}

/** The block that a selection covers, grown until no merged block is cut. */
export function selectedRange(selection: Selection, merges: readonly CellRange[]): CellRange {
  const range = rangeAround(
    cornerRange(selection.row, selection.column),
    cornerRange(selection.endRow, selection.endColumn),
  );
  return growOver(range, merges);
}

function cornerRange(row: number, column: number): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function growOver(range: CellRange, merges: readonly CellRange[]): CellRange {
  const grown = merges.filter((merge) => rangesMeet(merge, range)).reduce(rangeAround, range);
  return rangeAddress(grown) === rangeAddress(range) ? range : growOver(grown, merges);
}

/** The merged block that holds a cell, or the cell alone. */
export function blockOf(row: number, column: number, merges: readonly CellRange[]): CellRange {
  return merges.find((merge) => rangeHas(merge, row, column)) ?? cornerRange(row, column);
}

export interface Move {
  rows: -1 | 0 | 1;
  columns: -1 | 0 | 1;
}

/** The cell one step from a cell: leaves a merged block at its edge and passes over hidden rows and columns. */
export function stepFrom(
  from: { row: number; column: number },
  move: Move,
  sheet: { rows: Axis; columns: Axis; merges: readonly CellRange[] },
): { row: number; column: number } {
  const block = blockOf(from.row, from.column, sheet.merges);
  const row = move.rows === 0 ? from.row : nextVisible(sheet.rows, move.rows > 0 ? block.bottom : block.top, move.rows);
  const column =
    move.columns === 0
      ? from.column
      : nextVisible(sheet.columns, move.columns > 0 ? block.right : block.left, move.columns);
  const target = blockOf(row, column, sheet.merges);
  return { row: target.top, column: target.left };
}

/**
 * Where Ctrl+arrow goes: to the end of the filled cells, or over the gap to the next filled cell, else to the end of the axis.
 */
export function jumpFrom(
  from: { row: number; column: number },
  move: Move,
  sheet: { rows: Axis; columns: Axis; isFilled(row: number, column: number): boolean },
): { row: number; column: number } {
  const axis = move.rows !== 0 ? sheet.rows : sheet.columns;
  const step = (move.rows || move.columns) as 1 | -1;
  const filled = (index: number): boolean =>
    move.rows !== 0 ? sheet.isFilled(index, from.column) : sheet.isFilled(from.row, index);
  let at = move.rows !== 0 ? from.row : from.column;
  let next = nextVisible(axis, at, step);
  const runs = filled(at) && next !== at && filled(next);
  while (next !== at && filled(next) === runs) {
    at = next;
    next = nextVisible(axis, at, step);
  }
  if (!runs && next !== at) at = next;
  return move.rows !== 0 ? { row: at, column: from.column } : { row: from.row, column: at };
}
