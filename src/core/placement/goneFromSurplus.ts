import { LEAVING_CAUSES } from '../money/bridge';
import { AT_START } from '../money/horizon';
import { leaversOf } from '../money/leavers';
import { MONTHS_A_YEAR } from '../money/monthsOff';
import { NO_MONTH } from '../staffing/staff';
import { monthOfPost } from './monthOfPost';
import type { Placement } from './placement';
import { sortByKey } from './sortByKey';

/** Why somebody of a unit with surplus is there no more, in the order in which they reduce the surplus of a year. */
export const REDUCTION_CAUSES = ['leaving', 'post', 'age'] as const;

const LEAVING = REDUCTION_CAUSES.indexOf('leaving');
const POST = REDUCTION_CAUSES.indexOf('post');
const AGE = REDUCTION_CAUSES.indexOf('age');
const RETIRE = LEAVING_CAUSES.indexOf('retire');

/** People of the units and post types with surplus who go within the years, named surplus or not: by row, then by year. */
export interface GoneFromSurplus {
  /** Places in the staff table. */
  readonly person: Int32Array;
  /** By person of the staff table: place of the year in which they go; whoever went before it counts in the first. */
  readonly year: Int32Array;
  /** By person of the staff table: place in `REDUCTION_CAUSES`. */
  readonly cause: Uint8Array;
}

/**
 * Who goes in which of `yearCount` years from `firstYear` on, and why: whoever leaves the payroll, and whoever takes up
 * another post; what comes first counts.
 */
export function goneFromSurplus(placement: Placement, firstYear: number, yearCount: number): GoneFromSurplus {
  const { staff, units, effective, rowOfPerson, rows } = placement;
  const month = new Int32Array(staff.count).fill(NO_MONTH);
  const cause = new Uint8Array(staff.count);
  for (let person = 0; person < staff.count; person++) {
    if (rowOfPerson[person] < 0) continue;
    month[person] = monthOfPost(staff, person, effective);
    cause[person] = POST;
  }
  const { leavers } = leaversOf(staff, units, effective);
  for (let place = 0; place < leavers.count; place++) {
    const person = leavers.person[place];
    if (rowOfPerson[person] < 0 || (month[person] !== NO_MONTH && month[person] <= leavers.month[place])) continue;
    month[person] = leavers.month[place];
    cause[person] = leavers.cause[place] === RETIRE ? AGE : LEAVING;
  }
  const year = new Int32Array(staff.count);
  const people = new Int32Array(staff.count);
  let count = 0;
  for (let person = 0; person < staff.count; person++) {
    if (month[person] === NO_MONTH) continue;
    const place = month[person] === AT_START ? 0 : Math.floor(month[person] / MONTHS_A_YEAR) - firstYear;
    if (place >= yearCount) continue;
    year[person] = Math.max(0, place);
    people[count++] = person;
  }
  const byYear = sortByKey(people.subarray(0, count), year, yearCount);
  return { person: sortByKey(byYear, rowOfPerson, rows.length), year, cause };
}
