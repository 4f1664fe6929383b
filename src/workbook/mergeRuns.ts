import { getOrMake } from '../core/getOrMake';
import type { Area } from '../documents';

/** Cells to merge in one call: the area as one, or `across`, each of its rows for itself. */
export interface MergeRun extends Area {
  readonly across: boolean;
}

/**
 * Merges joined to as few calls as may be: one-row areas of the same columns in rows below each other are one, row by row.
 * Example: B2:C2 and B3:C3 are B2:C3 across.
 */
export function mergeRuns(merges: readonly Area[]): MergeRun[] {
  const runs: MergeRun[] = [];
  const openRuns = new Map<number, Map<number, { place: number; nextRow: number }>>();
  for (const area of [...merges].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const ofColumn = getOrMake(openRuns, area.column, () => new Map<number, { place: number; nextRow: number }>());
    const open = ofColumn.get(area.columns);
    if (area.rows === 1 && open?.nextRow === area.row) {
      const run = runs[open.place];
      runs[open.place] = { ...run, rows: run.rows + 1, across: true };
      open.nextRow += 1;
      continue;
    }
    if (area.rows === 1) ofColumn.set(area.columns, { place: runs.length, nextRow: area.row + 1 });
    runs.push({ ...area, across: false });
  }
  return runs;
}
