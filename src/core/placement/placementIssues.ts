import type { Issue } from '../issue';
import { checkExits } from '../money/checkExits';
import { checkStaffCounts } from '../money/checkStaffCounts';
import { placedPeople } from '../money/placedPeople';
import { StaffIssueList } from '../money/staffIssueList';
import { NOT_STATED, PLACEMENT_STAGES } from '../staffing/staff';
import { isPlaced } from '../staffing/isPlaced';
import { lacksPlacementDate } from './monthOfPost';
import { LEDGER_STATES, type Placement } from './placement';
import { reportMarkedBeyond } from './reportMarkedBeyond';
import { reportPlacedTwice } from './reportPlacedTwice';

const DONE = PLACEMENT_STAGES.indexOf('done');
const UNPLACED = LEDGER_STATES.indexOf('unplaced');

/**
 * What does not fit between the staff table, the surplus and the ledger: unknown units, people beyond the surplus, exit dates
 * against channels, counts that differ, people without a post type, dates that are missing, people who stand there twice.
 * Each stands at a cell of the staff table and names nobody.
 */
export function placementIssues(placement: Omit<Placement, 'issues'>): Issue[] {
  const { reform, staff, units } = placement;
  const issues = new StaffIssueList(staff);
  placedPeople(reform, staff, units, issues);
  checkExits(staff, units, issues);
  checkStaffCounts(reform, staff, units, issues);
  reportWithoutPostType(placement, issues);
  reportMarkedBeyond(placement, issues);
  reportWithoutDate(placement, issues);
  reportDoneWithoutChannel(placement, issues);
  reportPlacedTwice(placement, issues);
  return [...units.issues, ...issues.finish()];
}

/** One issue for all; none when the table has no column of post types, which reading it says. */
function reportWithoutPostType({ staff }: Omit<Placement, 'issues'>, issues: StaffIssueList): void {
  if (staff.postType.every((type) => type === NOT_STATED)) return;
  const isWithout = (person: number): boolean =>
    staff.postType[person] === NOT_STATED && (isPlaced(staff, person) || staff.named[person] === 1);
  reportTogether('placedWithoutPostType', staff.count, isWithout, ['postType'], issues);
}

/** One issue for all placed people of the units with surplus whose channel is another post. */
function reportWithoutDate({ staff, rowOfPerson }: Omit<Placement, 'issues'>, issues: StaffIssueList): void {
  const isWithout = (person: number): boolean => rowOfPerson[person] >= 0 && lacksPlacementDate(staff, person);
  reportTogether('placementDateMissing', staff.count, isWithout, ['placedOn', 'channel'], issues);
}

function reportTogether(
  code: 'placedWithoutPostType' | 'placementDateMissing',
  count: number,
  isMeant: (person: number) => boolean,
  keys: readonly string[],
  issues: StaffIssueList,
): void {
  let [people, first] = [0, -1];
  for (let person = 0; person < count; person++) {
    if (!isMeant(person)) continue;
    if (people === 0) first = person;
    people += 1;
  }
  if (people > 0) issues.add(code, 'warning', first, keys, { people });
}

function reportDoneWithoutChannel({ staff, person, state }: Omit<Placement, 'issues'>, issues: StaffIssueList): void {
  for (let i = 0; i < person.length; i++) {
    if (state[i] !== UNPLACED || staff.placementStage[person[i]] !== DONE) continue;
    issues.add('doneWithoutChannel', 'warning', person[i], ['channel', 'status'], {});
  }
}
