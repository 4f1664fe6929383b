import { indexAt, sizeOf, startOf } from './axis';
import type { CellRange } from './cellRange';
import type { PaneWindow } from './Pane';
import type { SheetView } from './sheetView';
import type { Viewport } from './useViewport';

/** Sizes in pixels that the four panes share, and what each of them draws. */
export interface GridLayout {
  headerWidth: number;
  headerHeight: number;
  frozenWidth: number;
  frozenHeight: number;
  /** Rows and columns of the scrolled part; frozen ones are null when there are none. */
  body: PaneWindow;
  frozenTop: PaneWindow | null;
  frozenLeft: PaneWindow | null;
  frozenCorner: PaneWindow | null;
}

export const headerHeight = 24;
const spareRows = 8;
const spareColumns = 2;

/** Lays out the grid for what is on the screen, with a few rows and columns to spare on every side. */
export function gridLayout(view: SheetView, viewport: Viewport): GridLayout {
  const headerWidth = 22 + String(view.rows.count).length * 8;
  const frozenWidth = startOf(view.columns, view.frozenColumns);
  const frozenHeight = startOf(view.rows, view.frozenRows);
  const rows = between(
    view.rows,
    view.frozenRows,
    viewport.top + frozenHeight,
    viewport.height - headerHeight - frozenHeight,
    spareRows,
  );
  const columns = between(
    view.columns,
    view.frozenColumns,
    viewport.left + frozenWidth,
    viewport.width - headerWidth - frozenWidth,
    spareColumns,
  );
  const topRows = [0, view.frozenRows - 1] as const;
  const leftColumns = [0, view.frozenColumns - 1] as const;
  const hasTop = view.frozenRows > 0;
  const hasLeft = view.frozenColumns > 0;
  return {
    headerWidth,
    headerHeight,
    frozenWidth,
    frozenHeight,
    body: { rows, columns, originX: frozenWidth, originY: frozenHeight },
    frozenTop: hasTop ? { rows: topRows, columns, originX: frozenWidth, originY: 0 } : null,
    frozenLeft: hasLeft ? { rows, columns: leftColumns, originX: 0, originY: frozenHeight } : null,
    frozenCorner: hasTop && hasLeft ? { rows: topRows, columns: leftColumns, originX: 0, originY: 0 } : null,
  };
}

function between(
  axis: SheetView['rows'],
  least: number,
  pixels: number,
  length: number,
  spare: number,
): readonly [number, number] {
  const first = indexAt(axis, pixels);
  const last = indexAt(axis, pixels + Math.max(length, 0));
  return [Math.max(least, first - spare), Math.min(axis.count - 1, last + spare)];
}

/** The cell, row header or column header at a point of the grid's visible part (counted from its upper left corner). */
export function placeAt(
  view: SheetView,
  layout: GridLayout,
  viewport: Viewport,
  x: number,
  y: number,
): { row: number | null; column: number | null } {
  const inX = x - layout.headerWidth;
  const inY = y - layout.headerHeight;
  const column = indexAt(view.columns, inX < layout.frozenWidth ? Math.max(inX, 0) : inX + viewport.left);
  const row = indexAt(view.rows, inY < layout.frozenHeight ? Math.max(inY, 0) : inY + viewport.top);
  return { row: inY < 0 ? null : row, column: inX < 0 ? null : column };
}

/** How far to scroll so that a cell can be seen whole, or null when it already is. */
export function scrollToShow(
  view: SheetView,
  layout: GridLayout,
  viewport: Viewport,
  row: number,
  column: number,
): { left: number; top: number } | null {
  const top = along(
    view.rows,
    row,
    view.frozenRows,
    layout.frozenHeight,
    viewport.top,
    viewport.height - layout.headerHeight,
  );
  const left = along(
    view.columns,
    column,
    view.frozenColumns,
    layout.frozenWidth,
    viewport.left,
    viewport.width - layout.headerWidth,
  );
  return top === viewport.top && left === viewport.left ? null : { left, top };
}

function along(
  axis: SheetView['rows'],
  index: number,
  frozenCount: number,
  frozen: number,
  scrolled: number,
  length: number,
): number {
  if (index < frozenCount) return scrolled;
  const start = startOf(axis, index);
  const end = start + sizeOf(axis, index);
  if (start < scrolled + frozen) return start - frozen;
  return end > scrolled + length ? Math.min(end - length, start - frozen) : scrolled;
}

/** A box in pixels of the scrolled content. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a block stands in the scrolled content; in a frozen part it moves along with the scrolling. */
export function boxOnScreen(view: SheetView, layout: GridLayout, viewport: Viewport, block: CellRange): Box {
  const left = startOf(view.columns, block.left);
  const top = startOf(view.rows, block.top);
  return {
    left: left + layout.headerWidth + (block.left < view.frozenColumns ? viewport.left : 0),
    top: top + layout.headerHeight + (block.top < view.frozenRows ? viewport.top : 0),
    width: startOf(view.columns, block.right + 1) - left,
    height: startOf(view.rows, block.bottom + 1) - top,
  };
}

/** The widest that a card may be, in pixels; the style sheet says the same. */
const cardWidth = 320;
const roomBelow = 110;

/** Where a card stands beside a cell: below it, or above it near the lower edge; never beyond the right edge. */
export function cardPlace(box: Box, viewport: Viewport): { left: number; top: number; transform?: string } {
  const left = Math.max(viewport.left + 4, Math.min(box.left + 4, viewport.left + viewport.width - cardWidth - 8));
  const below = box.top + box.height + 6;
  return below + roomBelow < viewport.top + viewport.height
    ? { left, top: below }
    : { left, top: box.top - 6, transform: 'translateY(-100%)' };
}

/** The widest and the highest that the help beside the editor may be, in pixels; the style sheet says the same. */
const helpSize = { width: 400, height: 260 };

/** Where help stands: below the open editor, or above it near the lower edge; never beyond the right edge. */
export function helpPlace(editor: Box, viewport: Viewport): { left: number; top: number; transform?: string } {
  const left = Math.max(viewport.left + 4, Math.min(editor.left, viewport.left + viewport.width - helpSize.width - 8));
  const below = editor.top + editor.height + 4;
  return below + helpSize.height < viewport.top + viewport.height || editor.top - viewport.top < helpSize.height
    ? { left, top: below }
    : { left, top: editor.top - 4, transform: 'translateY(-100%)' };
}
