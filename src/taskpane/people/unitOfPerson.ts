import { maskLongNumbers, type Staff } from '../../core/staffing';
import { choiceLabel } from '../plan/choiceLabel';

/** The unit that the staff table names for a person, with its county; of an ID that stands there by mistake the last signs. */
export function unitOfPerson(staff: Staff, person: number): string {
  const [county, unit] = [staff.county?.[person] ?? '', staff.unit[person]];
  return choiceLabel({ county: maskLongNumbers(county), unit: maskLongNumbers(unit) });
}
