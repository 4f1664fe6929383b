import { retirementMonth } from '../staffing/retirementMonth';
import { CATEGORIES, NO_MONTH, SEXES, type Month, type Staff } from '../staffing/staff';
import { isAgeKnown } from './isAgeKnown';

const GROUPS = SEXES.length * CATEGORIES.length;

/**
 * The statutory retirement month of every person; `NO_MONTH` where birth, sex or (for women) category is not stated. People
 * of one birth month, sex and category share theirs: it is reckoned once.
 */
export function statutoryMonths(staff: Staff): Int32Array {
  const { count, birth, sex, category } = staff;
  const months = new Int32Array(count).fill(NO_MONTH);
  let latest = 0;
  for (const month of birth) if (month > latest) latest = month;
  const known = new Int32Array((latest + 1) * GROUPS);
  for (let person = 0; person < count; person++) {
    if (!isAgeKnown(staff, person)) continue;
    const place = (birth[person] * SEXES.length + sex[person]) * CATEGORIES.length + Math.max(0, category[person]);
    let month: Month = known[place];
    if (month === 0) {
      month = retirementMonth(birth[person], SEXES[sex[person]], CATEGORIES[category[person]]);
      known[place] = month;
    }
    months[person] = month;
  }
  return months;
}
