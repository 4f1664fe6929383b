import { monthText } from '../staffing/monthText';
import { earliestRetirement } from '../staffing/retirementMonth';
import { CATEGORIES, CHANNELS, NO_MONTH, NOT_STATED, SEXES, type Staff } from '../staffing/staff';
import { isAgeKnown } from './isAgeKnown';
import type { StaffIssueList } from './staffIssueList';
import { STAFF_OUTCOMES, type UnitsOfStaff } from './unitsOfStaff';

const GONE_TO_ENTERPRISE = STAFF_OUTCOMES.indexOf('enterprise');

/**
 * Exit dates against channels and rules. A transfer out or resignation without an exit date goes by age, unless the
 * person leaves with a unit that becomes an enterprise; a retirement before the rules allow it is taken as it stands.
 */
export function checkExits(staff: Staff, units: UnitsOfStaff, issues: StaffIssueList): void {
  for (let person = 0; person < staff.count; person++) {
    if (staff.channel[person] === NOT_STATED) continue;
    const channel = CHANNELS[staff.channel[person]];
    const exit = staff.exit[person];
    if ((channel === 'transferOut' || channel === 'resign') && exit === NO_MONTH) {
      if (units.outcome[person] === GONE_TO_ENTERPRISE) continue;
      issues.add('exitDateMissing', 'warning', person, ['exitDate', 'channel'], { channel });
    } else if ((channel === 'retire' || channel === 'earlyRetire') && exit !== NO_MONTH && isAgeKnown(staff, person)) {
      const sex = SEXES[staff.sex[person]];
      const earliest = earliestRetirement(staff.birth[person], sex, CATEGORIES[staff.category[person]]);
      if (exit >= earliest) continue;
      const facts = { found: monthText(exit), earliest: monthText(earliest) };
      issues.add('exitTooEarly', 'warning', person, ['exitDate'], facts);
    }
  }
}
