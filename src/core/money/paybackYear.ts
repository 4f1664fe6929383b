/** Sums of yuan carry noise of binary fractions: less than this part of the amounts is 0. */
const NOISE = 1e-12;

/**
 * The first year, counted from 1, from whose end on the added-up net never falls below 0 again; null when that is never
 * so, and for no years. paybackYear([-5, 2, 3, 1]) is 3: −5, −3, 0, 1. A saving from the start pays back in year 1.
 */
export function paybackYear(net: readonly number[]): number | null {
  let sum = 0;
  let turned = 0;
  let year: number | null = null;
  for (let place = 0; place < net.length; place++) {
    sum += net[place];
    turned += Math.abs(net[place]);
    if (sum < -turned * NOISE) year = null;
    else year ??= place + 1;
  }
  return year;
}
