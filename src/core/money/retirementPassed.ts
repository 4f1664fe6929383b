import type { Issue } from '../issue';
import { monthText } from '../staffing/monthText';
import type { Staff } from '../staffing/staff';
import type { Leavers } from './bridge';
import { MONTHS_A_YEAR } from './monthsOff';
import { StaffIssueList } from './staffIssueList';

/**
 * One issue when people of the staff table reached their retirement month before the first year: they count as gone from
 * its start. It stands at the birth of the first of them in the table.
 */
export function retirementPassed(staff: Staff, leavers: Leavers, firstYear: number): Issue[] {
  let people = 0;
  let first = -1;
  for (let place = 0; place < leavers.count && leavers.month[place] < firstYear * MONTHS_A_YEAR; place++) {
    if (leavers.byAge[place] === 0) continue;
    people += 1;
    if (first < 0 || leavers.person[place] < leavers.person[first]) first = place;
  }
  if (first < 0) return [];
  const issues = new StaffIssueList(staff);
  const facts = { month: monthText(leavers.month[first]), people };
  issues.add('retirementPassed', 'warning', leavers.person[first], ['birth'], facts);
  return issues.finish();
}
