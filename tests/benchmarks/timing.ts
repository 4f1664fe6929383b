/** Milliseconds that the work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle of an odd number of figures: of 3, 1, 2 it is 2. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}

/** With separators, as the benchmarks print numbers: `100,000`. */
export function numberText(amount: number): string {
  return amount.toLocaleString('en-US');
}
