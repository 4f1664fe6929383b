/** Sizes of the matrix in pixels: a cell, and the strips of heads, which stay in view. */
export const MATRIX_CELL = 26;

export interface MatrixSize {
  readonly headWidth: number;
  readonly headHeight: number;
  /** Of everything, heads included. */
  readonly width: number;
  readonly height: number;
}

/** Heads take what their labels need, rows at most two fifths of the width of the pane. `longest`: in pixels on one line. */
export function matrixSize(
  rows: number,
  columns: number,
  paneWidth: number,
  longest: { readonly row: number; readonly column: number },
): MatrixSize {
  const most = Math.max(96, Math.min(220, Math.round(paneWidth * 0.4)));
  // Two lines of label, and room for the total beside or below them.
  const headWidth = Math.min(most, Math.max(72, Math.ceil(longest.row / 2) + 48));
  const headHeight = Math.min(140, Math.max(56, Math.ceil(longest.column / 2) + 44));
  return { headWidth, headHeight, width: headWidth + columns * MATRIX_CELL, height: headHeight + rows * MATRIX_CELL };
}

/** A part of the matrix: first rows and columns, and how many. */
export interface MatrixWindow {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

export interface MatrixView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const SPARE = 4;

/** The rows and columns in view, with some to spare on each side. */
export function matrixWindow(view: MatrixView, size: MatrixSize, rows: number, columns: number): MatrixWindow {
  const [row, endRow] = inView(view.top, view.height - size.headHeight, rows);
  const [column, endColumn] = inView(view.left, view.width - size.headWidth, columns);
  return { row, rows: endRow - row, column, columns: endColumn - column };
}

function inView(from: number, length: number, count: number): [number, number] {
  const first = Math.max(0, Math.floor(from / MATRIX_CELL) - SPARE);
  const end = Math.min(count, Math.ceil((from + Math.max(0, length)) / MATRIX_CELL) + SPARE);
  return [Math.min(first, count), Math.max(end, Math.min(first, count))];
}

/** A run of places; one more outside it, so that the cell with the focus stays on the page. */
export function placesOf(from: number, count: number, more: number): number[] {
  const places = Array.from({ length: count }, (_, at) => from + at);
  if (more < from) return [more, ...places];
  return more >= from + count ? [...places, more] : places;
}

/** Where to scroll so that a cell is seen whole beside the heads; the view's own place when it is. */
export function scrollToCell(
  { row, column }: MatrixPlace,
  view: MatrixView,
  size: MatrixSize,
): { readonly left: number; readonly top: number } {
  return {
    left: nearest(view.left, column * MATRIX_CELL, view.width - size.headWidth),
    top: nearest(view.top, row * MATRIX_CELL, view.height - size.headHeight),
  };
}

function nearest(from: number, cell: number, length: number): number {
  if (cell < from) return cell;
  return cell + MATRIX_CELL > from + length ? Math.max(0, cell + MATRIX_CELL - length) : from;
}

export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

const PAGE_ROWS = 10;

/**
 * Where a key leads: arrows to the next cell, with Ctrl to the next one that is not 0, Home and End along the row (with
 * Ctrl to the first and last cell of all), Page Up and Page Down ten rows; null for other keys. Never off the matrix.
 */
export function stepInMatrix(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  at: MatrixPlace,
  counts: readonly ArrayLike<number>[],
): MatrixPlace | null {
  const lastRow = counts.length - 1;
  const lastColumn = counts[0].length - 1;
  const within = (row: number, column: number): MatrixPlace => ({
    row: Math.min(lastRow, Math.max(0, row)),
    column: Math.min(lastColumn, Math.max(0, column)),
  });
  const arrow = ARROWS.get(key);
  if (arrow) {
    const [down, right] = arrow;
    let next = within(at.row + down, at.column + right);
    const isEnd = (): boolean => {
      const further = within(next.row + down, next.column + right);
      return further.row === next.row && further.column === next.column;
    };
    while (ctrlKey && counts[next.row][next.column] === 0 && !isEnd())
      next = within(next.row + down, next.column + right);
    return next;
  }
  if (key === 'Home') return ctrlKey ? within(0, 0) : within(at.row, 0);
  if (key === 'End') return within(ctrlKey ? lastRow : at.row, lastColumn);
  if (key === 'PageDown') return within(at.row + PAGE_ROWS, at.column);
  return key === 'PageUp' ? within(at.row - PAGE_ROWS, at.column) : null;
}

/** Rows down and columns to the right. */
const ARROWS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
]);

export const HEAT_LEVELS = 5;

/** How strongly a number is coloured, from 1 to 5 and 0 for none; the square root keeps small numbers apart. */
export function heatLevel(count: number, most: number): number {
  return count <= 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count / Math.max(count, most)) * HEAT_LEVELS));
}
