import type { Month } from '../staffing/staff';
import { MONTHS_A_YEAR } from './monthsOff';

/** The last paid month of people whom the reform takes off the payroll when the plan states no month: before the first year. */
export const AT_START: Month = 0;

/**
 * The years of a bridge as slots, one for each month: slot 0 is any month before the first year, slot k the k-th month
 * of the years. A person with last paid slot k is off the payroll from slot k + 1 on.
 */
export interface Horizon {
  readonly firstMonth: Month;
  readonly yearCount: number;
  /** One for each month of the years, and slot 0. */
  readonly slotCount: number;
}

/** RangeError when there are no years, or when they do not follow one another. */
export function horizonOf(years: readonly number[]): Horizon {
  if (years.length === 0 || years.some((year, place) => year !== years[0] + place)) {
    throw new RangeError(`years ${years.join(', ')}`);
  }
  return {
    firstMonth: years[0] * MONTHS_A_YEAR,
    yearCount: years.length,
    slotCount: years.length * MONTHS_A_YEAR + 1,
  };
}

/** The slot of a last paid month that comes `shift` months later than stated; `slotCount` or more when it is after the years. */
export function slotOf({ firstMonth }: Horizon, month: Month, shift: number): number {
  const slot = month === AT_START ? shift : month + shift - firstMonth + 1;
  return slot < 0 ? 0 : slot;
}

/** The place of the year in which somebody with this last paid slot counts as leaving. */
export function yearOfSlot(slot: number): number {
  return slot === 0 ? 0 : Math.floor((slot - 1) / MONTHS_A_YEAR);
}

/** Months off the payroll in the year of leaving. */
export function monthsOffInYear(slot: number, year: number): number {
  return Math.min(MONTHS_A_YEAR, (year + 1) * MONTHS_A_YEAR - slot);
}
