import { useRef, useState, type HTMLAttributes, type PointerEvent, type RefObject } from 'react';
import { rangeAddress } from './cellRange';
import type { Editing, GridActions } from './gridActions';
import { placeAt, type GridLayout } from './gridLayout';
import { blockOf, type Selection } from './selection';
import type { SheetView } from './sheetView';
import type { Viewport } from './useViewport';

interface PointerSetting {
  view: SheetView;
  layout: GridLayout;
  viewport: Viewport;
  selection: Selection;
  editing: Editing | null;
  actions: GridActions;
  input: RefObject<HTMLTextAreaElement | null>;
}

interface GridPointer {
  handlers: HTMLAttributes<HTMLDivElement>;
  /** The cell that the pointer rests on. */
  hovered: { row: number; column: number } | null;
  hideHovered(): void;
}

/** Selecting with the mouse or a pen: click, drag, Shift+click, headers, double click; while a formula is typed, clicks give addresses. */
export function useGridPointer(setting: PointerSetting): GridPointer {
  const { view, layout, viewport, selection, editing, actions, input } = setting;
  const [hovered, setHovered] = useState<GridPointer['hovered']>(null);
  const dragging = useRef<'cells' | 'address' | null>(null);
  const addressStart = useRef({ row: 0, column: 0 });

  const placeOf = (event: PointerEvent | React.MouseEvent): ReturnType<typeof placeAt> => {
    const edge = event.currentTarget.getBoundingClientRect();
    return placeAt(view, layout, viewport, event.clientX - edge.left, event.clientY - edge.top);
  };
  const isOnSheet = (event: PointerEvent | React.MouseEvent): boolean => {
    const edge = event.currentTarget.getBoundingClientRect();
    const isInView = event.clientX - edge.left < viewport.width && event.clientY - edge.top < viewport.height;
    return isInView && !(event.target as Element).closest('.overlay:not(.is-low)');
  };

  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || !isOnSheet(event)) return;
    event.preventDefault();
    const { row, column } = placeOf(event);
    if (
      editing &&
      row !== null &&
      column !== null &&
      actions.pointAt(rangeAddress(blockOf(row, column, view.merges)))
    ) {
      dragging.current = 'address';
      addressStart.current = { row, column };
      return;
    }
    if (editing && !actions.commit()) return;
    dragging.current = row !== null && column !== null ? 'cells' : null;
    if (dragging.current) event.currentTarget.setPointerCapture(event.pointerId);
    actions.select(pressed(view, selection, row, column, event.shiftKey));
    input.current?.focus({ preventScroll: true });
  };

  const move = (event: PointerEvent<HTMLDivElement>): void => {
    const { row, column } = placeOf(event);
    const isCell = row !== null && column !== null && isOnSheet(event);
    setHovered((before) => {
      if (!isCell || dragging.current) return null;
      return before?.row === row && before.column === column ? before : { row, column };
    });
    if (row === null || column === null || !dragging.current) return;
    if (dragging.current === 'cells') {
      if (row !== selection.endRow || column !== selection.endColumn)
        actions.select({ ...selection, endRow: row, endColumn: column });
      return;
    }
    const { row: startRow, column: startColumn } = addressStart.current;
    const range = {
      top: Math.min(startRow, row),
      bottom: Math.max(startRow, row),
      left: Math.min(startColumn, column),
      right: Math.max(startColumn, column),
    };
    actions.pointAt(rangeAddress(range));
  };

  const release = (): void => {
    dragging.current = null;
  };
  return {
    hovered,
    hideHovered: () => setHovered(null),
    handlers: {
      onPointerDown: press,
      onPointerMove: move,
      onPointerUp: release,
      onPointerCancel: release,
      onPointerLeave: () => setHovered(null),
      onDoubleClick: (event) => {
        const { row, column } = placeOf(event);
        if (isOnSheet(event) && row !== null && column !== null && !editing) actions.start(null, 'edit', 'cell');
      },
    },
  };
}

/** The selection after a press on a cell, a header (the whole row or column) or the corner (all). */
function pressed(
  view: SheetView,
  before: Selection,
  row: number | null,
  column: number | null,
  extends_: boolean,
): Selection {
  const lastRow = view.rows.count - 1;
  const lastColumn = view.columns.count - 1;
  if (row === null && column === null) return { row: 0, column: 0, endRow: lastRow, endColumn: lastColumn };
  if (row === null) return { row: 0, column: extends_ ? before.column : column!, endRow: lastRow, endColumn: column! };
  if (column === null) return { row: extends_ ? before.row : row, column: 0, endRow: row, endColumn: lastColumn };
  if (extends_) return { ...before, endRow: row, endColumn: column };
  const block = blockOf(row, column, view.merges);
  return { row: block.top, column: block.left, endRow: block.bottom, endColumn: block.right };
}
