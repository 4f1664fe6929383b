import { THOUSANDTHS } from '../agencies/measures';
import type { Reform } from '../results/reform';
import { isPlaced } from '../staffing/isPlaced';
import { CHANNELS, type Channel, type Staff } from '../staffing/staff';
import type { SurplusPlaced } from './bridge';
import { cellOfPerson, NO_CELL } from './cellOfPerson';
import { reportPlacedBeyond } from './reportPlacedBeyond';
import type { StaffIssueList } from './staffIssueList';
import { surplusPeople } from './surplusPeople';
import type { UnitsOfStaff } from './unitsOfStaff';

/**
 * Surplus people and where they are placed. A person with a channel other than 待安置 counts against the surplus of the
 * unit after and post type; those of a cell without surplus are no matter of placing. Per cell, surplus people without a
 * person placed wait, and people placed beyond the surplus are counted apart, so that one cell never hides another.
 */
export function placedPeople(
  reform: Reform,
  staff: Staff | null,
  units: UnitsOfStaff | null,
  issues: StaffIssueList | null,
): SurplusPlaced {
  const { byCell: surplus, total } = surplusPeople(reform);
  const placed = new Float64Array(surplus.length);
  const firstPlaced = new Int32Array(surplus.length).fill(-1);
  const placedBy = Object.fromEntries(CHANNELS.map((channel) => [channel, 0])) as Record<Channel, number>;
  if (staff && units) {
    const cellOf = cellOfPerson(reform, staff, units);
    for (let person = 0; person < staff.count; person++) {
      if (!isPlaced(staff, person)) continue;
      const cell = cellOf(person);
      if (cell === NO_CELL || surplus[cell] === 0) continue;
      placed[cell] += THOUSANDTHS;
      placedBy[CHANNELS[staff.channel[person]]] += 1;
      if (firstPlaced[cell] < 0) firstPlaced[cell] = person;
    }
  }
  if (issues) reportPlacedBeyond(reform, surplus, placed, firstPlaced, issues);
  return { people: total / THOUSANDTHS, placedBy, ...sumUp(surplus, placed) };
}

function sumUp(
  surplus: Float64Array,
  placed: Float64Array,
): Pick<SurplusPlaced, 'placed' | 'waiting' | 'placedBeyond'> {
  let [all, waiting, beyond] = [0, 0, 0];
  for (let cell = 0; cell < surplus.length; cell++) {
    all += placed[cell];
    waiting += Math.max(0, surplus[cell] - placed[cell]);
    beyond += Math.max(0, placed[cell] - surplus[cell]);
  }
  return { placed: all / THOUSANDTHS, waiting: waiting / THOUSANDTHS, placedBeyond: beyond / THOUSANDTHS };
}
