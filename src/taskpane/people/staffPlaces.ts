import { cellAddress, type RawTable } from '../../core';
import type { Staff } from '../../core/staffing';
import { matchHeaders } from '../../core/table/matchHeaders';

export type StaffPlace = { readonly sheet: string; readonly cell: string } | null;

/**
 * Says the cell of a person in a column of the staff table; the first cell of the row where the table has no such column,
 * null where its place is not known. The headers are looked at once for all people.
 */
export function staffPlaces(staff: Staff): (person: number, key: string) => StaffPlace {
  const { place, values }: RawTable = staff.table;
  if (!place) return () => null;
  const { columns } = matchHeaders(values[0] ?? [], 'staff');
  return (person, key) => {
    const cell = cellAddress(place.headerRow + staff.row[person], place.firstColumn + (columns.get(key) ?? 0));
    return { sheet: place.sheet, cell };
  };
}
