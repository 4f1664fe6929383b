import type { Facts } from '../agencies/facts';
import type { Issue } from '../issue';
import type { Reform } from '../results/reform';
import { CHANNELS, type Month, type Staff } from '../staffing/staff';
import type { BridgeBase, Leavers } from './bridge';
import { checkExits } from './checkExits';
import { checkStaffCounts } from './checkStaffCounts';
import { costStaff } from './costStaff';
import { effectiveMonth } from './effectiveMonth';
import { leaversOf } from './leavers';
import type { Pay } from './pay';
import { placedPeople } from './placedPeople';
import { annuityIsCash, postCosts } from './postCosts';
import { postsCut } from './postsCut';
import type { Rates } from './rates';
import { retirementPassed } from './retirementPassed';
import { savingsOf } from './savingsOf';
import { StaffIssueList } from './staffIssueList';
import { TYPE_COUNT, typePlace } from './typePlace';
import { unitsOfStaff } from './unitsOfStaff';

/** The tables that the bridge takes beside the reform; each may be missing. */
export interface BridgeTables {
  readonly staff: Staff | null;
  readonly pay: Pay | null;
  readonly rates: Rates | null;
  readonly facts?: Facts | null;
}

const REPLACES_HIRE = CHANNELS.indexOf('replacesHire');

/**
 * Everything of the bridge that does not hang on assumptions: posts cut, surplus people and where they are placed, who
 * leaves when, and what posts and people cost. Without a staff table posts, surplus and running cost are still there.
 * `issues` hold what costing and placing people found; those of reading the tables stay with the readers.
 * Example: centres of 10 and 6 posts with 8 and 6 people, merged into one of 10 posts: 6 posts cut, 2 of them vacant and 4
 * filled, and 4 surplus people.
 */
export function prepareBridge(reform: Reform, tables: BridgeTables): BridgeBase {
  const { staff, pay, rates, facts = null } = tables;
  const { month: effective, issues: unclear } = effectiveMonth(reform);
  const cut = postsCut(reform);
  const people = preparePeople(reform, tables, effective);
  return {
    reform,
    staff,
    savings: savingsOf(reform, pay, rates, facts),
    posts: cut.posts,
    postCosts: postCosts(pay, rates),
    annuityIsCash: annuityIsCash(rates),
    effective,
    ...people,
    issues: [...unclear, ...cut.issues, ...people.issues],
  };
}

type People = Pick<BridgeBase, 'costs' | 'surplus' | 'leavers' | 'staying' | 'replacingHires' | 'issues'>;

function preparePeople(reform: Reform, { staff, pay, rates }: BridgeTables, effective: Month | null): People {
  if (!staff) return { ...NOBODY, surplus: placedPeople(reform, null, null, null) };
  const costs = costStaff(staff, pay, rates);
  const units = unitsOfStaff(reform, staff);
  const list = new StaffIssueList(staff);
  const surplus = placedPeople(reform, staff, units, list);
  const { leavers, staying } = leaversOf(staff, units, effective);
  checkExits(staff, units, list);
  checkStaffCounts(reform, staff, units, list);
  const passed: Issue[] = effective === null ? [] : retirementPassed(staff, leavers, Math.floor(effective / 12));
  return {
    costs,
    surplus,
    leavers,
    staying,
    replacingHires: replacingHires(staff),
    issues: [...costs.issues, ...units.issues, ...list.finish(), ...passed],
  };
}

const NO_LEAVERS: Leavers = {
  count: 0,
  person: new Int32Array(0),
  month: new Int32Array(0),
  cause: new Int8Array(0),
  byAge: new Uint8Array(0),
};

const NOBODY: Omit<People, 'surplus'> = {
  costs: null,
  leavers: NO_LEAVERS,
  staying: [],
  replacingHires: new Array<number>(TYPE_COUNT + 1).fill(0),
  issues: [],
};

function replacingHires({ count, channel, postType }: Staff): number[] {
  const people = new Array<number>(TYPE_COUNT + 1).fill(0);
  for (let person = 0; person < count; person++) {
    if (channel[person] !== REPLACES_HIRE) continue;
    people[typePlace(postType[person])] += 1;
  }
  return people;
}
