import type { Month } from '../staffing/staff';
import type { Assumptions, SavedAssumptions } from './assumptions';
import { MONTHS_A_YEAR } from './monthsOff';

/**
 * The assumptions with their calendar years. They start in the year chosen, else as `firstYearOf` says. One-offs
 * outside the years stay in the list and are not counted.
 */
export function resolveAssumptions(saved: SavedAssumptions, effective: Month | null, today: Month): Assumptions {
  const { firstYear, yearCount, ...assumed } = saved;
  const first = firstYear ?? firstYearOf(effective, today);
  return { ...assumed, years: Array.from({ length: yearCount }, (_, place) => first + place) };
}

/**
 * The year from which years are counted when none is chosen: that in which the reform takes effect (`effective`: its
 * month, null when the plan states none), else the current one (`today`: the current month).
 * Example: in effect from 2026-12, the first year is 2026.
 */
export function firstYearOf(effective: Month | null, today: Month): number {
  return Math.floor((effective ?? today) / MONTHS_A_YEAR);
}
