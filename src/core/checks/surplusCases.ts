import { cellFinder } from '../table/cellFinder';
import type { CasesOfNorm } from './finding';
import type { Norms } from './norms';

/** How far ahead it is looked for the year in which no surplus is left. */
export const SURPLUS_YEARS_AHEAD = 60;

/** How long the surplus of the staff table takes to go. */
export interface SurplusTime {
  /** Years from that in which the reform takes effect, 0 without surplus; null = not within `SURPLUS_YEARS_AHEAD`. */
  readonly yearsUntilGone: number | null;
}

/**
 * The surplus as a whole held against a norm of the years until it is gone; the kinds and posts of the row are not used. A
 * surplus that is not gone within `SURPLUS_YEARS_AHEAD` breaks every norm: found is then one year more than these.
 * Example: a surplus gone after 8 years breaks a norm of 5, found 8; one that never goes, found 61.
 */
export function surplusCases({ yearsUntilGone }: SurplusTime, { norms, table }: Norms): CasesOfNorm {
  const cell = cellFinder(table, 'norms');
  const found = yearsUntilGone ?? SURPLUS_YEARS_AHEAD + 1;
  return (norm) => {
    const { limit, row } = norms[norm];
    const where = () => cell(row, ['limit']);
    const broken = yearsUntilGone === null || found > limit;
    return [{ county: '', unitName: '', unit: -1, subject: 0, counted: '', found, broken, where }];
  };
}
