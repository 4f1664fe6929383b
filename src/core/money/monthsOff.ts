import type { Month } from '../staffing/staff';

export const MONTHS_A_YEAR = 12;

/**
 * Months of a calendar year for which a person is off the payroll whose last paid month is `lastPaid`: 0 in the years
 * before and 12 in the years after. monthsOff(2025, 24306) is 5: after July 2025 August to December are left.
 */
export function monthsOff(year: number, lastPaid: Month): number {
  return Math.min(MONTHS_A_YEAR, Math.max(0, year * MONTHS_A_YEAR + MONTHS_A_YEAR - 1 - lastPaid));
}

/** Months of a calendar year in which a reform is in effect that takes effect in month `effective`; all of them when none is stated. */
export function monthsInEffect(year: number, effective: Month | null): number {
  return effective === null ? MONTHS_A_YEAR : monthsOff(year, effective - 1);
}

/** Fen for some months of a year, rounded to the fen half up. */
export function fenForMonths(annualFen: number, months: number): number {
  return Math.round(months === MONTHS_A_YEAR ? annualFen : (annualFen * months) / MONTHS_A_YEAR);
}
