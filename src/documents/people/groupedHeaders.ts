import type { SheetBlock } from '../load/blockPages';
import { across, headerHeight } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';
import type { Area, DocumentCell } from '../sheetDocument';

/** Rows that the headers take. */
export const HEADER_ROWS = 2;

/** A column's header; neighbours with the same `over` have that above them, one with '' stands over both rows. */
export interface GroupedHeader {
  readonly head: string;
  readonly over: string;
}

/** Headers in two rows. */
export function groupedHeaders(row: number, headers: readonly GroupedHeader[], widths: readonly number[]): SheetBlock {
  const cells: DocumentCell[] = [];
  const merges: Area[] = [];
  headers.forEach(({ head, over }, at) => {
    if (over === '') {
      cells.push(cellAt(row, at, head, 'header'));
      merges.push({ row, column: at, rows: HEADER_ROWS, columns: 1 });
      return;
    }
    if (headers[at - 1]?.over !== over) {
      let last = at;
      while (headers[last + 1]?.over === over) last++;
      cells.push(cellAt(row, at, over, 'header'));
      if (last > at) merges.push(across(row, at, last));
    }
    cells.push(cellAt(row + 1, at, head, 'header'));
  });
  const needed = (isBelow: boolean): number =>
    headerHeight(headers.map(({ head, over }, at) => [(over !== '') === isBelow ? head : '', widths[at]]));
  const first = 20;
  return { cells, merges, borders: [], heights: [first, Math.max(needed(true), needed(false) - first)] };
}
