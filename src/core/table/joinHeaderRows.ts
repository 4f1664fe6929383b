import { cellText, isBlank } from './cells';
import type { TableKind } from './headers';
import { matchHeaders } from './matchHeaders';
import type { CellValue, Grid } from './rawTable';

/** The headers of a table and how many rows they take. */
export interface HeaderRows {
  readonly headers: readonly CellValue[];
  readonly rows: 1 | 2;
}

/**
 * The headers of a table whose header row may be followed by a second one, as printed tables have it: 编制数 above 行政 and
 * 事业 gives 编制数行政 and 编制数事业. The second row counts only when it adds at least two columns that are ours and
 * nothing but texts stands in it.
 */
export function joinHeaderRows(values: Grid, headerRow: number, kind: TableKind): HeaderRows {
  const upper = values[headerRow] ?? [];
  const lower = values[headerRow + 1];
  const single: HeaderRows = { headers: upper, rows: 1 };
  if (!lower || !mayBeSecondRow(upper, lower)) return single;
  const joined: CellValue[] = [];
  let group = '';
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    const above = cellText(upper[column]);
    const below = cellText(lower[column]);
    if (above !== '') group = above;
    joined.push(below === '' ? above : group === '' ? below : `${group} ${below}`);
  }
  const gained = matchHeaders(joined, kind).columns.size - matchHeaders(upper, kind).columns.size;
  return gained >= 2 ? { headers: joined, rows: 2 } : single;
}

/** Texts only, and blank wherever the row above already names a column that stands alone. */
function mayBeSecondRow(upper: readonly CellValue[], lower: readonly CellValue[]): boolean {
  const first = upper.findIndex((cell) => !isBlank(cell));
  if (first < 0 || !isBlank(lower[first])) return false;
  const filled = lower.filter((cell) => !isBlank(cell));
  return filled.length >= 2 && filled.every((cell) => typeof cell === 'string');
}
