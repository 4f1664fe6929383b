import type { TableKind } from './headers';
import type { Grid } from './rawTable';
import { isResultHeader } from './isResultHeader';
import { recogniseHeaders } from './recogniseHeaders';

/** Titles, notes and units of measure may take up that many rows above the header row. */
const ROWS_SEARCHED = 40;

/**
 * The header row of a plain range: the first row whose cells are the headers of one of our tables. Titles may stand
 * above it and columns may be blank left of it. A result of ours (`REFORM.STRUCTURE` in a cell) is not an input.
 */
export function findHeaderRow(values: Grid): { kind: TableKind; row: number } | null {
  for (let row = 0; row < Math.min(values.length, ROWS_SEARCHED); row++) {
    const found = recogniseHeaders(values[row]);
    if (found) return isResultHeader(values[row]) ? null : { kind: found.kind, row };
  }
  return null;
}
