import type { CSSProperties } from 'react';
import { rangesMeet, type CellRange } from './cellRange';
import { sizeOf, startOf } from './axis';
import { cellStyle, type CellStyle } from './cellStyle';
import { cellText, formatGeneral, formatOf, shownValue, type CellText } from './cellText';
import { cellAt, isFilled, mergeAt, type SheetView } from './sheetView';
import { textWidth } from './textWidth';

/** A cell as a box: place in pixels from the start of the sheet, size, text and style. */
export interface DrawnCell {
  row: number;
  column: number;
  left: number;
  top: number;
  width: number;
  height: number;
  text: string;
  kind: CellText['kind'];
  css: CSSProperties;
  /** Pixels that a long text takes up beyond the right edge, over empty cells. */
  overflow: number;
  hasNote: boolean;
}

/** How far to the left a long text may begin that reaches into the drawn columns. */
const overflowReach = 12;
const padding = 3;

/**
 * The cells of one row to draw between two columns: those with a value or a style of their own, merged blocks that begin here
 * (or above, when this is the first row drawn), and a long text from the left that reaches in.
 */
export function drawRow(
  view: SheetView,
  row: number,
  columns: readonly [number, number],
  isFirst: boolean,
): DrawnCell[] {
  if (sizeOf(view.rows, row) === 0) return [];
  const [first, last] = columns;
  const cells: DrawnCell[] = [];
  const reaching = textReachingIn(view, row, first);
  if (reaching) cells.push(reaching);
  for (const merge of mergesToDraw(view, row, columns, isFirst)) cells.push(drawBlock(view, merge));
  for (let column = first; column <= last; column += 1) {
    if (sizeOf(view.columns, column) === 0 || mergeAt(view, row, column)) continue;
    const cell = drawBlock(view, { top: row, bottom: row, left: column, right: column });
    if (cell.text !== '' || cell.css.background || hasBorder(cell.css) || cell.hasNote) cells.push(cell);
  }
  return cells;
}

function mergesToDraw(
  view: SheetView,
  row: number,
  [left, right]: readonly [number, number],
  isFirst: boolean,
): CellRange[] {
  return view.merges.filter(
    (merge) =>
      rangesMeet(merge, { top: row, bottom: row, left, right }) && (merge.top === row || (isFirst && merge.top < row)),
  );
}

function textReachingIn(view: SheetView, row: number, first: number): DrawnCell | null {
  for (let column = first - 1; column >= Math.max(0, first - overflowReach); column -= 1) {
    if (mergeAt(view, row, column)) return null;
    if (!isFilled(view, row, column)) continue;
    const cell = drawBlock(view, { top: row, bottom: row, left: column, right: column });
    return cell.left + cell.width + cell.overflow > startOf(view.columns, first) ? cell : null;
  }
  return null;
}

function drawBlock(view: SheetView, block: CellRange): DrawnCell {
  const { top: row, left: column } = block;
  const cell = cellAt(view, row, column);
  const shared = {
    top: row === 0 ? undefined : cellAt(view, row - 1, column)?.border?.bottom,
    left: column === 0 ? undefined : cellAt(view, row, column - 1)?.border?.right,
  };
  const style = cellStyle(cell, view.tableLookAt(row, column), notEmpty(shared), view.colours);
  const left = startOf(view.columns, column);
  const top = startOf(view.rows, row);
  const width = startOf(view.columns, block.right + 1) - left;
  const height = startOf(view.rows, block.bottom + 1) - top;
  const shown: CellText = cell ? cellText(cell) : { kind: 'empty', text: '' };
  const isSingle = block.right === column;
  const text = shown.kind === 'number' && cell ? numberThatFits(shown.text, cell, style, width) : shown.text;
  const corner = mergeCorner(view, block);
  return {
    row,
    column,
    left,
    top,
    width,
    height,
    text,
    kind: shown.kind,
    css: { ...style.css, ...corner, justifyContent: sideOf(shown.kind, style), ...wrapCss(style) },
    overflow: shown.kind === 'text' && isSingle && !style.wraps ? overflowOf(view, block, text, style, width) : 0,
    hasNote: cell?.note !== undefined,
  };
}

function notEmpty<T extends { top?: { style?: string }; left?: { style?: string } }>(shared: T): Partial<T> {
  const known: Partial<T> = {};
  if (shared.top?.style) known.top = shared.top;
  if (shared.left?.style) known.left = shared.left;
  return known;
}

/** The right and bottom borders of a merged block are those of its last cells. */
function mergeCorner(view: SheetView, block: CellRange): CSSProperties {
  if (block.top === block.bottom && block.left === block.right) return {};
  const corner = cellAt(view, block.bottom, block.right);
  const { css } = cellStyle(corner, null, {}, view.colours);
  return {
    ...(css.borderBottom && { borderBottom: css.borderBottom }),
    ...(css.borderRight && { borderRight: css.borderRight }),
  };
}

function hasBorder(css: CSSProperties): boolean {
  return Boolean(css.borderTop || css.borderLeft || css.borderBottom || css.borderRight);
}

function sideOf(kind: CellText['kind'], style: CellStyle): CSSProperties['justifyContent'] {
  const side =
    style.horizontal ?? (kind === 'number' ? 'right' : kind === 'logical' || kind === 'error' ? 'center' : 'left');
  return side === 'right' ? 'flex-end' : side === 'center' ? 'center' : 'flex-start';
}

function wrapCss(style: CellStyle): CSSProperties {
  const align = style.horizontal ? { textAlign: style.horizontal } : {};
  return style.wraps ? { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', ...align } : { whiteSpace: 'pre' };
}

/** A number that is too wide loses decimals when it has no format of its own; else it shows as ###. */
function numberThatFits(text: string, cell: Parameters<typeof cellText>[0], style: CellStyle, width: number): string {
  const space = width - 2 * padding;
  if (textWidth(text, style.font) <= space) return text;
  const value = shownValue(cell);
  if (typeof value === 'number' && formatOf(cell) === 'General')
    for (let digits = 10; digits > 1; digits -= 1) {
      const shorter = formatGeneral(value, digits);
      if (textWidth(shorter, style.font) <= space) return shorter;
    }
  return '#'.repeat(Math.max(1, Math.floor(space / textWidth('#', style.font))));
}

function overflowOf(view: SheetView, block: CellRange, text: string, style: CellStyle, width: number): number {
  const missing = textWidth(text, style.font) + 2 * padding - width;
  if (missing <= 0 || style.horizontal === 'right' || style.horizontal === 'center') return 0;
  let space = 0;
  for (let column = block.left + 1; space < missing && column < view.columns.count; column += 1) {
    if (isFilled(view, block.top, column) || mergeAt(view, block.top, column)) break;
    space += sizeOf(view.columns, column);
  }
  return Math.min(space, missing);
}
