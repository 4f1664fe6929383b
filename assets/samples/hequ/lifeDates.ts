import { earliestRetirement, retirementMonth } from '../../../src/core/staffing/retirementMonth';
import type { Category, Channel, Month, Sex } from '../../../src/core/staffing/staff';
import type { SeededSequence } from '../SeededSequence';
import { REFORM_YEARS, type Fate } from './fates';

/** A person's birth month, and the month of leaving where a date says so. */
export interface LifeDates {
  readonly birth: Month;
  readonly exit: Month | null;
}

/** First and last birth month: everybody is from 22 to 59 years old when the reform takes effect. */
const FIRST_BIRTH: Month = 1965 * 12 + 1;
const LAST_BIRTH: Month = 2002 * 12 + 5;

const AFTERWARDS: Month = 12 * (REFORM_YEARS[REFORM_YEARS.length - 1] + 1);

/** Years of birth of those who are not there by age; the others may be born in any year. */
const BIRTH_YEARS: Readonly<Partial<Record<Channel, readonly [number, number]>>> = {
  transferOut: [1976, 1998],
  resign: [1982, 2001],
  enterprise: [1969, 1999],
  civilService: [1990, 2001],
  learningPost: [1978, 2000],
  villageGrid: [1971, 1999],
  redeploy: [1972, 2000],
  waiting: [1969, 2001],
};

/** Above 1 = more of the older, as where few were hired in late years. */
const OLDER_FIRST = 1.35;

/** Dates that bring about a person's fate, or null when nobody of this sex and category can have it. */
export function lifeDates(sequence: SeededSequence, fate: Fate, sex: Sex, category: Category): LifeDates | null {
  const { channel, leavesIn } = fate;
  if (leavesIn !== null && channel === 'earlyRetire') return pickOf(sequence, earlyDates(leavesIn, sex, category));
  if (leavesIn !== null && (channel === 'retire' || channel === null)) {
    return pickOf(sequence, births(sex, category, 12 * leavesIn, 12 * leavesIn + 11).map(withoutExit));
  }
  const [from, to] = (channel === null ? null : BIRTH_YEARS[channel]) ?? [1966, 2002];
  const candidates = births(sex, category, AFTERWARDS, Infinity).filter(
    (birth) => birth >= 12 * from && birth < 12 * (to + 1),
  );
  if (candidates.length === 0) return null;
  const birth = sequence.pick(candidates, OLDER_FIRST);
  const leavesByDate = channel === 'transferOut' || channel === 'resign';
  const exit = leavesByDate && leavesIn !== null ? 12 * leavesIn + Math.floor(12 * sequence.next()) : null;
  return { birth, exit };
}

const withoutExit = (birth: Month): LifeDates => ({ birth, exit: null });

function pickOf(sequence: SeededSequence, dates: readonly LifeDates[]): LifeDates | null {
  return dates.length === 0 ? null : sequence.pick(dates);
}

/** Birth months of those whose statutory month lies between two months. */
function births(sex: Sex, category: Category, first: Month, last: Month): Month[] {
  return allBirths().filter((birth) => {
    const retires = retirementMonth(birth, sex, category);
    return retires >= first && retires <= last;
  });
}

/** Every way to retire early in a year: from the earliest month that the rules allow to the one before the statutory month. */
function earlyDates(year: number, sex: Sex, category: Category): LifeDates[] {
  return allBirths().flatMap((birth) => {
    const earliest = earliestRetirement(birth, sex, category);
    const months = Array.from({ length: retirementMonth(birth, sex, category) - earliest }, (_, add) => earliest + add);
    return months.filter((exit) => Math.floor(exit / 12) === year).map((exit) => ({ birth, exit }));
  });
}

function allBirths(): Month[] {
  return Array.from({ length: LAST_BIRTH - FIRST_BIRTH + 1 }, (_, add) => FIRST_BIRTH + add);
}
