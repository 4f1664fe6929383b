import type { Month } from '../staffing/staff';
import type { Assumptions, SavedAssumptions } from './assumptions';

const MONTHS_A_YEAR = 12;

/**
 * The assumptions with their calendar years. They start in the year chosen, else in that in which the reform takes
 * effect (`effective`: its month, if stated), else in the current year (`today`: the current month). One-offs outside
 * the years stay in the list and are not counted.
 */
export function resolveAssumptions(saved: SavedAssumptions, effective: Month | null, today: Month): Assumptions {
  const { firstYear, yearCount, ...assumed } = saved;
  const first = firstYear ?? Math.floor((effective ?? today) / MONTHS_A_YEAR);
  return { ...assumed, years: Array.from({ length: yearCount }, (_, place) => first + place) };
}
