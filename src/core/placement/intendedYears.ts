import type { Norms } from '../checks/norms';
import { normsOfRule } from '../checks/normsOfRule';
import { USUAL_SURPLUS_YEARS } from './remainingSurplus';

/** In how many years the surplus is to be gone, and where that is written. */
export interface IntendedYears {
  readonly years: number;
  /** Place in `Norms.norms`; null = the usual years, no norm says otherwise. */
  readonly norm: number | null;
}

/**
 * The years in which no surplus is to be left: the strictest norm `surplusYears`, else `USUAL_SURPLUS_YEARS`.
 * Example: of norms of 4 and 3 years the 3 years count; without a norms table 5.
 */
export function intendedYears(norms: Norms | null): IntendedYears {
  const norm = norms ? normsOfRule(norms.norms, 'surplusYears').at(0) : undefined;
  return norm === undefined || !norms
    ? { years: USUAL_SURPLUS_YEARS, norm: null }
    : { years: norms.norms[norm].limit, norm };
}
