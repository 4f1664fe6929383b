import type { UnitsOfStaff } from '../money/unitsOfStaff';
import { changedByPlan, isChangedUnit } from '../results/changedByPlan';
import type { Reform } from '../results/reform';
import type { Staff } from '../staffing/staff';
import type { DatabaseFlag } from './seatLedger';

const IN_DATABASE = 1;

/** People in the special database 专项数据库, and those of them who should not be there. */
export interface DatabaseCheck {
  readonly inDatabase: number;
  /** In the order of the staff table. */
  readonly flags: readonly DatabaseFlag[];
}

/**
 * Holds the special database to its scope: leaders, those who left a leader post and those in the pool, of units that the
 * reform concerns; everybody else is flagged. People of a unit that is not known are of no unit that is concerned.
 * `isOfSeats`: whether a person is one of those leaders.
 */
export function databaseFlags(
  reform: Reform,
  staff: Staff,
  places: UnitsOfStaff,
  isOfSeats: (person: number) => boolean,
): DatabaseCheck {
  const people: number[] = [];
  for (let person = 0; person < staff.count; person++) if (staff.database[person] === IN_DATABASE) people.push(person);
  if (people.length === 0) return { inDatabase: 0, flags: [] };
  const touched = changedByPlan(reform);
  const flags = people.flatMap((person): DatabaseFlag[] => {
    if (!isOfSeats(person)) return [{ person, reason: 'notLeader' }];
    const isConcerned =
      touched.agencies.has(places.agency[person]) || isChangedUnit(reform, touched, places.unitAfter[person]);
    return isConcerned ? [] : [{ person, reason: 'unitNotConcerned' }];
  });
  return { inDatabase: people.length, flags };
}
