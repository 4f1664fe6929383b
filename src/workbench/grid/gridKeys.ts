import { jumpFrom, selectCell, stepFrom, type Move, type Selection } from './selection';
import { isFilled, type SheetView } from './sheetView';
import { startOf, indexAt } from './axis';

/** The keys that move or extend the selection; the rest of the keyboard is typing. */
export interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

const arrows = new Map<string, Move>([
  ['ArrowUp', { rows: -1, columns: 0 }],
  ['ArrowDown', { rows: 1, columns: 0 }],
  ['ArrowLeft', { rows: 0, columns: -1 }],
  ['ArrowRight', { rows: 0, columns: 1 }],
]);

/** The way an arrow, Enter or Tab key leads, or null for other keys. */
export function moveOfKey({ key, shiftKey }: Key): Move | null {
  if (key === 'Enter') return { rows: shiftKey ? -1 : 1, columns: 0 };
  if (key === 'Tab') return { rows: 0, columns: shiftKey ? -1 : 1 };
  return arrows.get(key) ?? null;
}

/** The selection after a key, or null when the key does not move it. `pageRows` is how many rows a page key passes. */
export function selectionAfter(selection: Selection, key: Key, view: SheetView, pageRows: number): Selection | null {
  if (key.key === 'Enter' || key.key === 'Tab') {
    const next = stepFrom(selection, moveOfKey(key) as Move, view);
    return selectCell(next.row, next.column);
  }
  const from = key.shiftKey
    ? { row: selection.endRow, column: selection.endColumn }
    : { row: selection.row, column: selection.column };
  const to = targetOf(from, key, view, pageRows);
  if (!to) return wholeLines(selection, key, view);
  return key.shiftKey ? { ...selection, endRow: to.row, endColumn: to.column } : selectCell(to.row, to.column);
}

interface Place {
  row: number;
  column: number;
}

function targetOf(from: Place, key: Key, view: SheetView, pageRows: number): Place | null {
  const far = key.ctrlKey || key.metaKey;
  const move = arrows.get(key.key);
  if (move)
    return far
      ? jumpFrom(from, move, { ...view, isFilled: (row, column) => isFilled(view, row, column) })
      : stepFrom(from, move, view);
  if (key.key === 'Home') return { row: far ? 0 : from.row, column: 0 };
  if (key.key === 'End' && far)
    return { row: Math.max(view.sheet.rowCount - 1, 0), column: Math.max(view.sheet.columnCount - 1, 0) };
  if (key.key === 'PageDown' || key.key === 'PageUp') {
    const pixels = startOf(view.rows, from.row) + (key.key === 'PageDown' ? 1 : -1) * pageRows * view.rows.usualSize;
    return { row: indexAt(view.rows, Math.max(0, pixels)), column: from.column };
  }
  return null;
}

/** Ctrl+A selects the sheet, Ctrl+space the columns, Shift+space the rows. */
function wholeLines(selection: Selection, key: Key, view: SheetView): Selection | null {
  const far = key.ctrlKey || key.metaKey;
  const lastRow = view.rows.count - 1;
  const lastColumn = view.columns.count - 1;
  if (far && key.key.toLowerCase() === 'a') return { row: 0, column: 0, endRow: lastRow, endColumn: lastColumn };
  if (key.key !== ' ') return null;
  if (far) return { ...selection, row: 0, endRow: lastRow };
  return key.shiftKey ? { ...selection, column: 0, endColumn: lastColumn } : null;
}
