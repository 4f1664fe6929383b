import type { CrosswalkColumn } from './crosswalkColumns';
import type { PlacedGroup } from './crosswalkHelper';
import type { DocumentCell } from './sheetDocument';
import { lineCount } from './textWidth';

/** Points of a line of the body. */
const LINE = 13.5;
const LEAST_HEIGHT = 18;
/** Notes are set smaller than the body, so more of them fits a line. */
const NOTE_SIZE = 1.1;

/** Bold headings are wider than text. */
function headHeight(columns: readonly CrosswalkColumn[]): number {
  const lines = columns.map((column) => (column.type === 'figure' ? lineCount(column.below, column.width * 0.9) : 1));
  return Math.max(...lines) * LINE + 6;
}

/** Heights in points that wrapped texts need; a merged cell's need is spread over its rows. */
export function crosswalkHeights(
  groups: readonly PlacedGroup[],
  columns: readonly CrosswalkColumn[],
  cells: readonly DocumentCell[],
  rowsOf: { readonly header: number; readonly first: number; readonly notes: number },
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>([
    [0, 32],
    [1, LEAST_HEIGHT],
    [rowsOf.header, 20],
    [rowsOf.header + 1, headHeight(columns)],
  ]);
  const heightOf = new Map<number, number>();
  const groupHeight = new Map<number, number>();
  const pageWidth = columns.reduce((sum, column) => sum + column.width, 0);
  for (const cell of cells) {
    if (cell.row >= rowsOf.notes)
      heights.set(cell.row, lineCount(String(cell.content), pageWidth * NOTE_SIZE) * LINE + 4);
    if (cell.row < rowsOf.notes && (cell.style === 'section' || cell.style === 'total'))
      heights.set(cell.row, LEAST_HEIGHT);
    const column = columns[cell.column];
    if (cell.row < rowsOf.first || cell.row >= rowsOf.notes || column.type !== 'text' || cell.style === 'section')
      continue;
    const needed = lineCount(String(cell.content), column.width) * LINE + 5;
    const map = column.ofGroup ? groupHeight : heightOf;
    map.set(cell.row, Math.max(map.get(cell.row) ?? LEAST_HEIGHT, needed));
  }
  for (const { group, firstRow } of groups) {
    const rows = group.rows.map((_, i) => firstRow + i);
    const own = rows.reduce((sum, row) => sum + (heightOf.get(row) ?? LEAST_HEIGHT), 0);
    const extra = Math.max(0, (groupHeight.get(firstRow) ?? 0) - own) / rows.length;
    for (const row of rows) heights.set(row, (heightOf.get(row) ?? LEAST_HEIGHT) + extra);
  }
  return heights;
}
