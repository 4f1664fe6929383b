import { cellAddress, type RawTable, type TableKind } from '../../core';
import { matchHeaders } from '../../core/table/matchHeaders';

/**
 * The cell of a table's row in one of its columns, for going there; the row's first cell where the table has no such column,
 * null where its place is not known. `row` counts in `values`.
 */
export function cellPlace(
  table: RawTable,
  kind: TableKind,
  key: string,
  row: number,
): { readonly sheet: string; readonly cell: string } | null {
  const { place, values } = table;
  if (!place) return null;
  const { columns } = matchHeaders(values[0] ?? [], kind);
  return { sheet: place.sheet, cell: cellAddress(place.headerRow + row, place.firstColumn + (columns.get(key) ?? 0)) };
}
