import { cellAddress } from './cellAddress';
import { isBlank } from './cells';
import type { IssueList } from './issueList';
import type { CellValue, Grid, RawTable } from './rawTable';

/** Areas with more rows than this are taken as a mistake and are not filled. */
const MOST_ROWS = 10_000;

/**
 * The table's cells with merged cells resolved, and each merged area below the header row reported once. A text merged
 * over several rows stands in each of them; a figure merged over several rows counts once, in the first; of cells merged
 * side by side the first holds what is there. `isText` tells the columns of text.
 */
export function fillMerged(
  table: RawTable,
  headerRow: number,
  isText: (column: number) => boolean,
  issues: IssueList,
): Grid {
  const { values, merged } = table;
  if (!merged || merged.length === 0) return values;
  const filled: (readonly CellValue[])[] = values.slice();
  for (const { row, column, rowCount, columnCount } of merged) {
    const last = Math.min(row + rowCount, values.length) - 1;
    const cell = values[row]?.[column];
    if (row <= headerRow || isBlank(cell) || last - row >= MOST_ROWS) continue;
    const fillsDown = last > row && isText(column);
    const treatment = fillsDown ? 'filledDown' : last > row ? 'countedOnce' : 'firstCellOnly';
    const area = `${cellName(table, row, column)}:${cellName(table, last, column + columnCount - 1)}`;
    issues.add('mergedCells', 'note', row, column, { area, treatment });
    for (let below = row + 1; fillsDown && below <= last; below++) {
      const copy = filled[below].slice();
      if (isBlank(copy[column])) copy[column] = cell;
      filled[below] = copy;
    }
  }
  return filled;
}

function cellName({ place }: RawTable, row: number, column: number): string {
  return cellAddress((place?.headerRow ?? 0) + row, (place?.firstColumn ?? 0) + column);
}
