import { POST_TYPES } from '../agencies/measures';
import type { Reform } from '../results/reform';
import { NOT_STATED, type Staff } from '../staffing/staff';
import { foldName } from '../table/foldText';
import type { PayrollBy, PayrollRow, StaffCosts } from './costs';
import { foldRank } from './foldRank';
import { PayrollGroups } from './payrollGroups';
import { unitsOfStaff, type UnitsOfStaff } from './unitsOfStaff';

/**
 * What the people of every unit, post type or rank cost a year; the rows add up to the whole staff table, to the fen. Units
 * and ranks stand in the order in which they first appear, post types in their own; who states none comes last, as ''. With
 * a reform, units are those after it: people whose unit ends without another, or goes to an enterprise, stand under its name.
 * `places`: what `unitsOfStaff` gives, when it is known already.
 * Example: two people of `Archive` at 87,375 yuan each are the row `Archive` with 2 people and 174,750 yuan.
 */
export function payroll(
  staff: Staff,
  costs: StaffCosts,
  by: PayrollBy,
  reform?: Reform,
  places?: UnitsOfStaff,
): PayrollRow[] {
  if (by === 'postType') return byPostType(staff, costs);
  if (by === 'rank') return byRank(staff, costs);
  if (reform) return byUnitAfter(staff, costs, reform, places ?? unitsOfStaff(reform, staff));
  return byUnit(staff, costs);
}

function byPostType({ count, postType }: Staff, costs: StaffCosts): PayrollRow[] {
  const groups = new PayrollGroups((key) => key);
  for (const key of POST_TYPES) groups.find('', key);
  const group = new Int32Array(count);
  for (let person = 0; person < count; person++) {
    group[person] = groups.find('', postType[person] === NOT_STATED ? '' : POST_TYPES[postType[person]]);
  }
  return groups.rows(group, costs);
}

function byRank({ count, rank }: Staff, costs: StaffCosts): PayrollRow[] {
  const groups = new PayrollGroups(foldRank);
  const group = new Int32Array(count);
  for (let person = 0; person < count; person++) group[person] = groups.find('', rank[person]);
  return groups.rows(group, costs);
}

function byUnit({ count, county, unit }: Staff, costs: StaffCosts): PayrollRow[] {
  const groups = new PayrollGroups(foldName);
  const group = new Int32Array(count);
  for (let person = 0; person < count; person++) {
    group[person] = groups.find(county ? county[person] : '', unit[person]);
  }
  return groups.rows(group, costs);
}

function byUnitAfter(staff: Staff, costs: StaffCosts, reform: Reform, places: UnitsOfStaff): PayrollRow[] {
  const { after, agencies } = reform;
  const groups = new PayrollGroups(foldName);
  const group = new Int32Array(staff.count);
  for (let person = 0; person < staff.count; person++) {
    const unit = places.unitAfter[person];
    const agency = places.agency[person];
    const [units, place] = unit >= 0 ? [after, unit] : agency >= 0 ? [agencies, agency] : [staff, person];
    group[person] = groups.find(units.county ? units.county[place] : '', units.unit[place]);
  }
  return groups.rows(group, costs);
}
