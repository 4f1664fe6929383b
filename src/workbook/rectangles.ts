import type { Area } from '../documents';

/** Cells of one look or one note as few rectangles: runs within rows first, then equal runs below each other. */
export function asRectangles(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const runs = rowRuns([...cells].sort((a, b) => a.row - b.row || a.column - b.column));
  const open = new Map<number, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const above = open.get(run.column);
    if (above && above.columns === run.columns && above.row + above.rows === run.row) {
      open.set(run.column, { ...above, rows: above.rows + 1 });
      continue;
    }
    if (above) done.push(above);
    open.set(run.column, run);
  }
  return [...done, ...open.values()];
}

/** Numbers that stand next to each other with the same amount: widths of columns, heights of rows. */
export function equalRuns(
  amounts: Iterable<readonly [number, number]>,
): { first: number; count: number; amount: number }[] {
  const runs: { first: number; count: number; amount: number }[] = [];
  for (const [place, amount] of [...amounts].sort((a, b) => a[0] - b[0])) {
    const last = runs[runs.length - 1];
    if (last && last.amount === amount && last.first + last.count === place) last.count++;
    else runs.push({ first: place, count: 1, amount });
  }
  return runs;
}

function rowRuns(sorted: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
