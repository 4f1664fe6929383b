import type { RawTable, TableKind } from '../../core';
import { cellFinder } from '../../core/table/cellFinder';

/** A cell to go to. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * The cell of a table's row in one of its columns, for going there; the row's first cell where the table has no such column,
 * null where its place is not known. `row` counts in `values`.
 */
export function cellPlace(table: RawTable, kind: TableKind, key: string, row: number): CellPlace | null {
  return placesIn(table, kind)(row, key);
}

/** The same for many cells of a table: its headers are looked at once. */
export function placesIn(table: RawTable, kind: TableKind): (row: number, key: string) => CellPlace | null {
  const find = cellFinder(table, kind);
  return (row, key) => {
    const { sheet, cell } = find(row, [key]);
    return sheet === undefined || cell === undefined ? null : { sheet, cell };
  };
}
