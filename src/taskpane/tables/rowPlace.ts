import { cellAddress, type RawTable } from '../../core';

/** The first cell of a table's row, for going there; null where the table's place is not known. `row` counts in `values`. */
export function rowPlace({ place }: RawTable, row: number): { readonly sheet: string; readonly cell: string } | null {
  return place ? { sheet: place.sheet, cell: cellAddress(place.headerRow + row, place.firstColumn) } : null;
}
