import type { RemainingSurplus } from '../../core/placement';

/** Surplus people who are left at the end of the last of the years intended; all of them where no year is. */
export function leftWhenIntended({ rows, surplus, lastIntendedYear }: RemainingSurplus): number {
  return rows.findLast(({ year }) => year <= lastIntendedYear)?.remaining ?? surplus;
}
