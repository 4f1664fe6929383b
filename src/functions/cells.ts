/** What a custom function hands back: never null, undefined, NaN or Infinity. */
export type Cell = string | number;
export type Cells = Cell[][];

/** A figure that may have no number: those cells are left blank. */
export function figureOrBlank(figure: number | null): Cell {
  return figure !== null && Number.isFinite(figure) ? figure : '';
}
