import { ASSUMPTION_LIMITS, type OneOff } from '../../core/money';

/** A one-off cost that is still to be filled in: in the first of the years, as far as that is a year that can be kept. */
export function newOneOff(years: readonly number[]): OneOff {
  const { least, most } = ASSUMPTION_LIMITS.year;
  return { year: Math.min(most, Math.max(least, years[0])), yuan: 0, label: '' };
}
