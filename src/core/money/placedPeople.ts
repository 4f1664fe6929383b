import { THOUSANDTHS } from '../agencies/measures';
import type { Reform } from '../results/reform';
import { CHANNELS, NOT_STATED, type Channel, type Staff } from '../staffing/staff';
import type { SurplusPlaced } from './bridge';
import type { StaffIssueList } from './staffIssueList';
import { surplusPeople } from './surplusPeople';
import { TYPE_COUNT } from './typePlace';
import { STAFF_OUTCOMES, type UnitsOfStaff } from './unitsOfStaff';

const WAITING = CHANNELS.indexOf('waiting');
const GONE_TO_ENTERPRISE = STAFF_OUTCOMES.indexOf('enterprise');
const WITHDRAWN = STAFF_OUTCOMES.indexOf('withdrawn');
const NO_CELL = -1;
/** So many units at most are named. */
const LISTED_UNITS = 50;

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
  const { ofUnits, withoutUnit, total } = surplusPeople(reform);
  const surplus = new Float64Array(ofUnits.length + withoutUnit.length);
  surplus.set(ofUnits);
  surplus.set(withoutUnit, ofUnits.length);
  const placed = new Float64Array(surplus.length);
  const firstPlaced = new Int32Array(surplus.length).fill(-1);
  const placedBy = Object.fromEntries(CHANNELS.map((channel) => [channel, 0])) as Record<Channel, number>;
  if (staff && units) {
    const cellOf = cellFinder(reform, staff, units);
    for (let person = 0; person < staff.count; person++) {
      const channel = staff.channel[person];
      if (channel === NOT_STATED || channel === WAITING) continue;
      const cell = cellOf(person);
      if (cell === NO_CELL || surplus[cell] === 0) continue;
      placed[cell] += THOUSANDTHS;
      placedBy[CHANNELS[channel]] += 1;
      if (firstPlaced[cell] < 0) firstPlaced[cell] = person;
    }
  }
  if (issues) reportBeyond(reform, surplus, placed, firstPlaced, issues);
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

/** The cell of a person: unit after × post type, or abolished unit × post type behind them. */
function cellFinder(reform: Reform, staff: Staff, units: UnitsOfStaff): (person: number) => number {
  const groupOfAgency = new Map<number, number>();
  reform.withoutUnit.forEach(({ agencies }, group) => {
    for (const agency of agencies) if (!groupOfAgency.has(agency)) groupOfAgency.set(agency, group);
  });
  return (person) => {
    const type = staff.postType[person];
    const outcome = units.outcome[person];
    if (type === NOT_STATED || outcome === GONE_TO_ENTERPRISE) return NO_CELL;
    if (outcome !== WITHDRAWN)
      return units.unitAfter[person] < 0 ? NO_CELL : units.unitAfter[person] * TYPE_COUNT + type;
    const group = groupOfAgency.get(units.agency[person]);
    return group === undefined ? NO_CELL : (reform.after.count + group) * TYPE_COUNT + type;
  };
}

/** One issue a unit of which more people are placed than are surplus, by unit. */
function reportBeyond(
  { after, withoutUnit }: Reform,
  surplus: Float64Array,
  placed: Float64Array,
  firstPlaced: Int32Array,
  issues: StaffIssueList,
): void {
  let found = 0;
  for (let unit = 0; unit * TYPE_COUNT < surplus.length; unit++) {
    let [ofPlaced, ofSurplus, first] = [0, 0, -1];
    for (let cell = unit * TYPE_COUNT; cell < (unit + 1) * TYPE_COUNT; cell++) {
      if (placed[cell] <= surplus[cell]) continue;
      ofPlaced += placed[cell] / THOUSANDTHS;
      ofSurplus += surplus[cell];
      if (first < 0 || firstPlaced[cell] < first) first = firstPlaced[cell];
    }
    if (first < 0) continue;
    found += 1;
    if (found > LISTED_UNITS) continue;
    const name = unit < after.count ? after.unit[unit] : withoutUnit[unit - after.count].unit;
    const facts = { unit: name, placed: ofPlaced, surplus: ofSurplus / THOUSANDTHS };
    issues.add('morePlacedThanSurplus', 'warning', first, ['channel'], facts);
  }
  if (found > LISTED_UNITS) {
    issues.addMore('morePlacedThanSurplus', 'warning', 'channel', found - LISTED_UNITS, LISTED_UNITS);
  }
}
