import { isBlank } from './cells';
import type { TableKind } from './headers';
import type { CellValue, Grid } from './rawTable';
import { isResultHeader } from './isResultHeader';
import { recogniseHeaders } from './recogniseHeaders';

/** One of our tables within a plain range, its header row first. Rows and columns count from 0 within the range. */
export interface FoundRange {
  readonly kind: TableKind;
  readonly row: number;
  readonly rowCount: number;
  readonly column: number;
  readonly columnCount: number;
}

/** Titles, notes and units of measure may take up that many rows above a header row that stands by itself. */
const ROWS_SEARCHED = 40;

/**
 * Every table of ours in the cells of a sheet that has no Excel Table: below titles, one below the other, or side by
 * side with a blank column between. A table ends where the header row of another kind begins. Results of ours are passed over.
 */
export function findTables(values: Grid): FoundRange[] {
  const found: FoundRange[] = [];
  const starts: { row: number; column: number; columnCount: number; kind: TableKind }[] = [];
  for (let row = 0; row < values.length; row++) {
    if (row >= ROWS_SEARCHED && !mayBeHeaderRow(values, row)) continue;
    for (const { column, columnCount } of headerRuns(values[row])) {
      const headers = values[row].slice(column, column + columnCount);
      const kind = recogniseHeaders(headers)?.kind;
      if (!kind || isResultHeader(headers)) continue;
      const isRepeated = starts.some((start) => start.kind === kind && start.column === column);
      if (!isRepeated) starts.push({ row, column, columnCount, kind });
    }
  }
  for (const start of starts) {
    const next = starts.find((other) => other.row > start.row && overlaps(start, other));
    found.push({ ...start, rowCount: (next?.row ?? values.length) - start.row });
  }
  return found;
}

/** Below the first rows only a row without numbers that stands shortly below a blank row is looked at. */
function mayBeHeaderRow(values: Grid, row: number): boolean {
  if (values[row].some((cell) => typeof cell === 'number')) return false;
  return [1, 2, 3].some((above) => values[row - above].every(isBlank));
}

/** Stretches of a row without a blank cell for two columns or more; one blank header within a table does not split it. */
function headerRuns(row: readonly CellValue[]): { column: number; columnCount: number }[] {
  const whole = { column: row.findIndex((cell) => !isBlank(cell)), last: row.findLastIndex((cell) => !isBlank(cell)) };
  if (whole.column < 0 || whole.last === whole.column) return [];
  const runs: { column: number; columnCount: number }[] = [];
  let column = -1;
  for (let at = whole.column; at <= whole.last + 1; at++) {
    const isFilled = at <= whole.last && !isBlank(row[at]);
    if (isFilled && column < 0) column = at;
    if (isFilled || column < 0) continue;
    runs.push({ column, columnCount: at - column });
    column = -1;
  }
  const ours = runs.filter((run) => recogniseHeaders(row.slice(run.column, run.column + run.columnCount)) !== null);
  return ours.length >= 2 ? ours : [{ column: whole.column, columnCount: whole.last - whole.column + 1 }];
}

function overlaps(
  a: { readonly column: number; readonly columnCount: number },
  b: { readonly column: number; readonly columnCount: number },
): boolean {
  return a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}
