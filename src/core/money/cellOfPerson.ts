import type { Reform } from '../results/reform';
import { NOT_STATED, type Staff } from '../staffing/staff';
import { TYPE_COUNT } from './typePlace';
import { STAFF_OUTCOMES, type UnitsOfStaff } from './unitsOfStaff';

/** Of people who are set against no surplus. */
export const NO_CELL = -1;

const GONE_TO_ENTERPRISE = STAFF_OUTCOMES.indexOf('enterprise');
const WITHDRAWN = STAFF_OUTCOMES.indexOf('withdrawn');

/**
 * Finds the cell of a person in `SurplusPeople.byCell`: unit after × post type, or abolished unit × post type behind them.
 * `NO_CELL` for people without a post type, of unknown units and of units that become an enterprise.
 * Example: a worker (fourth post type) of the third unit after stands in cell 2 × 4 + 3 = 11.
 */
export function cellOfPerson(reform: Reform, staff: Staff, units: UnitsOfStaff): (person: number) => number {
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
