import type { Issue } from '../issue';
import { likelyNames } from '../results/apply/likelyNames';
import type { Reform } from '../results/reform';
import type { Staff } from '../staffing/staff';
import { quoteCell } from '../table/cells';
import { namesOfReform } from './namesOfReform';
import { PeopleDestinations } from './peopleDestinations';
import { StaffIssueList } from './staffIssueList';
import { StaffUnitNames, type StaffUnit } from './staffUnitNames';

/** Where the people of a staff table are before and after the reform; a person a place. */
export interface UnitsOfStaff {
  /** Place in the agencies; -1 = not in the agencies table (it may still be a unit after). */
  readonly agency: Int32Array;
  /** Place in the units after; -1 = none, see `outcome`. */
  readonly unitAfter: Int32Array;
  /** What became of the person's unit: place in `STAFF_OUTCOMES`. */
  readonly outcome: Int8Array;
  readonly issues: readonly Issue[];
}
export const STAFF_OUTCOMES = ['unit', 'withdrawn', 'enterprise', 'unknown'] as const;

const UNIT = STAFF_OUTCOMES.indexOf('unit');
const UNKNOWN = STAFF_OUTCOMES.indexOf('unknown');
/** For so many unknown units the names that may have been meant are looked for. */
const UNITS_COMPARED = 20;

/**
 * Where people are after the reform. They follow their unit; of a divided unit they follow its largest part by people of
 * their post type. A staff table that already names a unit after the reform is taken too. People whose unit is in neither
 * are `unknown`: one issue for each such unit, at its first person.
 * Example: when `Audit bureau` is merged into `Bureau of Public Finance`, its people are in that bureau after.
 */
export function unitsOfStaff(reform: Reform, staff: Staff): UnitsOfStaff {
  const agency = new Int32Array(staff.count).fill(-1);
  const unitAfter = new Int32Array(staff.count).fill(-1);
  const outcome = new Int8Array(staff.count).fill(UNKNOWN);
  const names = new StaffUnitNames(reform);
  const destinations = new PeopleDestinations(reform);
  const { flows } = reform;
  for (let person = 0; person < staff.count; person++) {
    const unit = names.find(staff.county ? staff.county[person] : '', staff.unit[person], person);
    if (unit.agency >= 0) {
      const flow = destinations.flowOf(unit.agency, staff.postType[person]);
      agency[person] = unit.agency;
      unitAfter[person] = flows.target[flow];
      outcome[person] = STAFF_OUTCOMES.indexOf(flows.outcome[flow]);
    } else if (unit.unitAfter >= 0) {
      unitAfter[person] = unit.unitAfter;
      outcome[person] = UNIT;
    }
  }
  const unknown = names.units.filter((unit) => unit.agency < 0 && unit.unitAfter < 0);
  return { agency, unitAfter, outcome, issues: issuesOf(reform, staff, unknown) };
}

function issuesOf(reform: Reform, staff: Staff, unknown: readonly StaffUnit[]): Issue[] {
  const issues = new StaffIssueList(staff);
  unknown.forEach(({ county, name, firstPerson, people }, place) => {
    const likely = place < UNITS_COMPARED && name !== '' ? likelyNames(name, namesOfReform(reform, county)) : [];
    const facts = { unit: quoteCell(name), people, likely: likely.map(quoteCell) };
    issues.add('unknownUnitOfPerson', 'warning', firstPerson, ['unit'], facts);
  });
  return issues.finish();
}
