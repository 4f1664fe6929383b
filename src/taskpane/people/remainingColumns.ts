import type { RemainingSurplus, RemainingYear } from '../../core/placement';

/** So many years at most are drawn. */
const MOST_YEARS = 12;

/** The years worth showing: those intended and on until nothing remains or nothing changes any more, `MOST_YEARS` at most. */
export function remainingColumns({ rows, intendedYears }: RemainingSurplus): RemainingYear[] {
  const lastChange = rows.findLastIndex(({ reduced }) => reduced > 0);
  return rows.slice(0, Math.min(MOST_YEARS, Math.max(Math.ceil(intendedYears), lastChange + 1, 1)));
}
