import type { HandoutRow } from './handoutRow';
import { rowHeights, sumOf } from './rowHeights';

/** A page within a long group is at least so full, so that it can end where few merged cells are cut. */
const LEAST_FILLED = 0.6;

/**
 * The row before which a page ends that begins with row `from` of a group and has that many points: of the places that
 * leave it full enough the one that cuts the fewest merged cells, the last of these. At least one row goes on the page.
 * Example: with room for 10 rows, of which rows 7 and 8 begin a department each, the page ends before row 8.
 */
export function endOfPage(rows: readonly HandoutRow[], from: number, room: number, widths: readonly number[]): number {
  let best = from + 1;
  let fewest = Infinity;
  for (let to = from + 1; to <= rows.length; to++) {
    const filled = sumOf(rowHeights(rows, from, to, widths));
    if (filled > room && to > from + 1) break;
    if (to === rows.length) return to;
    if (rows[to - 1].keepsNext) continue;
    const isFull = filled >= room * LEAST_FILLED;
    const cut = isFull ? cutCells(rows, to) : Infinity;
    if (cut <= fewest) {
      fewest = cut;
      best = to;
    }
  }
  return best;
}

/** Merged cells that stand both in this row and in the one before. */
function cutCells(rows: readonly HandoutRow[], row: number): number {
  const above = rows[row - 1].cells;
  return rows[row].cells.filter((cell, column) => cell !== null && above[column] === cell).length;
}
