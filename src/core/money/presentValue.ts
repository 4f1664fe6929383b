import type { Timing } from './assumptions';

/** Years before the first amount is paid. */
const FIRST_PAID: Readonly<Record<Timing, number>> = { end: 1, mid: 0.5, start: 0 };

/**
 * Present value of amounts by year: the sum of amount ÷ (1 + rate)^years. At the end of each year, as Excel's NPV
 * reckons, the first amount is a year away; in the middle half a year; at the start it is there at once. Unlike Excel's
 * NPV no year is skipped. Unit of the amounts, not rounded. presentValue(0.1, [110, 121]) is 200. RangeError when the
 * rate is −1 or below, or when the result would be no number.
 */
export function presentValue(rate: number, net: readonly number[], timing: Timing = 'end'): number {
  if (!(rate > -1)) throw new RangeError(`a discount rate of ${rate}`);
  let sum = 0;
  for (let year = 0; year < net.length; year++) sum += net[year] / (1 + rate) ** (year + FIRST_PAID[timing]);
  if (!Number.isFinite(sum)) throw new RangeError('a present value that is no number');
  return sum;
}
