import type { CrosswalkColumn } from './crosswalkColumns';
import type { Area, DocumentCell } from './sheetDocument';

/** Two header rows: figures have a common heading with their own below it, words one over both rows. */
export function headerCells(columns: readonly CrosswalkColumn[], headerRow: number): DocumentCell[] {
  return columns.flatMap((column, place): DocumentCell[] => {
    const head: DocumentCell = { row: headerRow, column: place, content: column.head, style: 'header' };
    if (column.type === 'text') return [head];
    const below: DocumentCell = { row: headerRow + 1, column: place, content: column.below, style: 'header' };
    return headStart(columns, place) === place ? [head, below] : [below];
  });
}

export function headerMerges(columns: readonly CrosswalkColumn[], headerRow: number): Area[] {
  return columns.flatMap((column, place): Area[] => {
    if (column.type === 'text') return [{ row: headerRow, column: place, rows: 2, columns: 1 }];
    if (headStart(columns, place) !== place) return [];
    const width = columns.filter((other) => other.type === 'figure' && other.head === column.head).length;
    return width > 1 ? [{ row: headerRow, column: place, rows: 1, columns: width }] : [];
  });
}

/** First column under the same heading. */
function headStart(columns: readonly CrosswalkColumn[], place: number): number {
  return columns.findIndex((other) => other.type === 'figure' && other.head === columns[place].head);
}
