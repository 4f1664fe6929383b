import type { Staff } from '../../core/staffing';
import { placesIn, type CellPlace } from '../tables/cellPlace';

export type StaffPlace = CellPlace | null;

/** Says the cell of a person in a column of the staff table, as `placesIn` does. */
export function staffPlaces(staff: Staff): (person: number, key: string) => StaffPlace {
  const placeOf = placesIn(staff.table, 'staff');
  return (person, key) => placeOf(staff.row[person], key);
}
