import { namesOfReform } from '../money/namesOfReform';
import { PeopleDestinations } from '../money/peopleDestinations';
import type { StaffIssueList } from '../money/staffIssueList';
import { StaffUnitNames, type StaffUnit } from '../money/staffUnitNames';
import { likelyNames } from '../results/apply/likelyNames';
import type { Reform } from '../results/reform';
import { NOT_STATED, type Staff } from '../staffing/staff';
import { quoteCell } from '../table/cells';
import type { SeatDrafts } from './seatDrafts';

/** For so many unknown units the names that may have been meant are looked for. */
const UNITS_COMPARED = 20;

/**
 * Counts the seats that county leaders hold besides their post into the rows of the units. They follow the unit as its
 * people do. A unit that is not known has a row of its own, and an issue at the first row that names it.
 */
export function countConcurrent(reform: Reform, staff: Staff, drafts: SeatDrafts, issues: StaffIssueList): void {
  const { concurrentSeats: seats } = staff;
  if (seats.length === 0) return;
  const names = new StaffUnitNames(reform);
  const destinations = new PeopleDestinations(reform);
  seats.forEach(({ county, unit, position }, seat) => {
    const { agency, unitAfter } = placeAfter(reform, destinations, names.find(county, unit, seat));
    drafts.of(unitAfter, agency, county, unit).concurrent[position] += 1;
  });
  const unknown = names.units.filter(({ agency, unitAfter }) => agency < 0 && unitAfter < 0);
  unknown.forEach(({ county, name, firstPerson }, place) => {
    const likely = place < UNITS_COMPARED ? likelyNames(name, namesOfReform(reform, county)) : [];
    const facts = { unit: quoteCell(name), likely: likely.map(quoteCell) };
    issues.addAtRow('unknownUnitOfSeat', 'warning', seats[firstPerson].row, ['unit'], facts);
  });
}

/** Where a unit is before and after the reform; below 0 = not there. */
function placeAfter(
  { flows }: Reform,
  destinations: PeopleDestinations,
  { agency, unitAfter }: StaffUnit,
): Pick<StaffUnit, 'agency' | 'unitAfter'> {
  return { agency, unitAfter: agency >= 0 ? flows.target[destinations.flowOf(agency, NOT_STATED)] : unitAfter };
}
