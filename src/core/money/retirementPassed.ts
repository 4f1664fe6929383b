import type { Issue } from '../issue';
import { monthText } from '../staffing/monthText';
import { NO_MONTH, type Staff } from '../staffing/staff';
import type { Leavers } from './bridge';
import { MONTHS_A_YEAR } from './monthsOff';
import { StaffIssueList } from './staffIssueList';

/** An exit date so many months before the first year belongs to somebody who is long gone. */
const LONG_GONE_MONTHS = 12;

/**
 * One issue when people of the staff table reached their retirement month before the first year, and one when exit dates
 * lie more than a year before it: they count as gone from its start. Each stands at the first of them in the table.
 */
export function retirementPassed(staff: Staff, leavers: Leavers, firstYear: number): Issue[] {
  const start = firstYear * MONTHS_A_YEAR;
  const issues = new StaffIssueList(staff);
  const add = (
    code: 'retirementPassed' | 'exitPassed',
    key: string,
    before: number,
    fits: (place: number) => boolean,
  ) => {
    const places = placesBefore(leavers, before).filter(fits);
    if (places.length === 0) return;
    const first = places.reduce((a, b) => (leavers.person[b] < leavers.person[a] ? b : a));
    const facts = { month: monthText(leavers.month[first]), people: places.length };
    issues.add(code, 'warning', leavers.person[first], [key], facts);
  };
  add('retirementPassed', 'birth', start, (place) => leavers.byAge[place] !== 0);
  const hasExit = (place: number): boolean => staff.exit[leavers.person[place]] !== NO_MONTH;
  add('exitPassed', 'exitDate', start - LONG_GONE_MONTHS, hasExit);
  return issues.finish();
}

/** Leavers whose last month lies before a month; they are in the order of their months. */
function placesBefore({ count, month }: Leavers, before: number): number[] {
  const places: number[] = [];
  for (let place = 0; place < count && month[place] < before; place++) places.push(place);
  return places;
}
