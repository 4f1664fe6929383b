/**
 * Divides a whole total in proportion to weights, by largest remainder: the parts are whole and add up to the total
 * exactly. Of equal remainders the earlier place gets the unit. No part exceeds its proportional value rounded up.
 * Example: apportion(10, [1, 1, 1]) gives [4, 3, 3].
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`${total} is not a whole total.`);
  if (weightSum <= 0) {
    if (total === 0) return weights.map(() => 0);
    throw new RangeError('The weights must add up to more than 0.');
  }
  const parts = weights.map((weight) => Math.floor((total * weight) / weightSum));
  const remainders = weights.map((weight) => (total * weight) % weightSum);
  const order = weights.map((_, place) => place).sort((a, b) => remainders[b] - remainders[a] || a - b);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  for (const place of order.slice(0, left)) parts[place] += 1;
  return parts;
}

/** The same in whole steps, such as hundreds of yuan. `total` must be a multiple of `step`. */
export function apportionInSteps(total: number, weights: readonly number[], step: number): number[] {
  return apportion(total / step, weights).map((part) => part * step);
}
