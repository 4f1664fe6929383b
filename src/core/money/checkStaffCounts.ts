import { POST_TYPES, THOUSANDTHS } from '../agencies/measures';
import { STAFF_OF } from '../results/postColumns';
import type { Reform } from '../results/reform';
import type { Staff } from '../staffing/staff';
import type { StaffIssueList } from './staffIssueList';
import { TYPE_COUNT, typePlace } from './typePlace';
import type { UnitsOfStaff } from './unitsOfStaff';

/** Places for each unit: the post types, then people whose post type is not stated. */
const WIDTH = TYPE_COUNT + 1;

/**
 * One issue when units have another number of people in post in the agencies table than rows in the staff table. Only
 * units with rows count, and only post types that occur in the staff table and of which the agencies table states people.
 */
export function checkStaffCounts(reform: Reform, staff: Staff, units: UnitsOfStaff, issues: StaffIssueList): void {
  const { agencies } = reform;
  const rows = new Int32Array(agencies.count * WIDTH);
  const firstPerson = new Int32Array(agencies.count).fill(-1);
  const occurs = new Array<boolean>(WIDTH).fill(false);
  for (let person = 0; person < staff.count; person++) {
    const agency = units.agency[person];
    const type = typePlace(staff.postType[person]);
    occurs[type] = true;
    if (agency < 0) continue;
    rows[agency * WIDTH + type]++;
    if (firstPerson[agency] < 0) firstPerson[agency] = person;
  }
  const types = POST_TYPES.flatMap((type, place) =>
    agencies.stated.has(STAFF_OF[type]) && (occurs[place] || occurs[TYPE_COUNT]) ? [place] : [],
  );
  let differing = 0;
  let first: { readonly person: number; readonly unit: string; readonly counts: Counts } | null = null;
  for (let agency = 0; agency < agencies.count; agency++) {
    if (firstPerson[agency] < 0) continue;
    const stated = types.map((type) => agencies.amounts[STAFF_OF[POST_TYPES[type]]][agency] / THOUSANDTHS);
    const counts = differenceOf(
      types.map((type) => rows[agency * WIDTH + type]),
      rows[agency * WIDTH + TYPE_COUNT],
      stated,
    );
    if (!counts) continue;
    differing += 1;
    first ??= { person: firstPerson[agency], unit: agencies.unit[agency], counts };
  }
  if (!first) return;
  const facts = { units: differing, unit: first.unit, ...first.counts };
  issues.add('staffCountDiffers', 'warning', first.person, ['unit'], facts);
}

interface Counts {
  readonly stated: number;
  readonly rows: number;
}

/** People stated and rows of a unit where they differ: all together, else those of the first post type that differs. */
function differenceOf(byType: readonly number[], unstated: number, stated: readonly number[]): Counts | null {
  if (stated.length === 0) return null;
  const rows = byType.reduce((sum, count) => sum + count, unstated);
  const people = Math.round(stated.reduce((sum, count) => sum + count, 0) * THOUSANDTHS) / THOUSANDTHS;
  if (rows !== people) return { stated: people, rows };
  const type = unstated > 0 ? -1 : byType.findIndex((count, place) => count !== stated[place]);
  return type < 0 ? null : { stated: stated[type], rows: byType[type] };
}
