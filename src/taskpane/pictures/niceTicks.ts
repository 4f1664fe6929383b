/**
 * Round numbers from at or below `least` to at or above `most`, 1, 2 or 5 times a power of ten apart, at most `count` + 2
 * of them: 0 … 13,311 with 4 gives 0, 5000, 10000, 15000. Both ends are finite; with nothing between them the ticks are
 * 0 and 1.
 */
export function niceTicks(least: number, most: number, count: number): number[] {
  if (!(most > least)) return [0, 1];
  const rough = (most - least) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(least / step);
  const last = Math.ceil(most / step);
  return Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step);
}
