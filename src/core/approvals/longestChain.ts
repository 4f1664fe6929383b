import type { StepGraph } from './stepGraph';

/** A chain of steps, each of which begins when the one before it is done. */
export interface Chain {
  readonly thousandths: number;
  /** Places in the graph, first step first. */
  readonly steps: readonly number[];
}

/**
 * The chain that takes longest, when each step takes so many whole thousandths of a day. Of chains of the same time the
 * one with more steps counts, then the one whose last steps come first by their names, so that the order of the rows does
 * not matter.
 * Example: of a (2), b (3) after a, c (5) after a, the longest chain is a, c: 7.
 */
export function longestChain({ order, names, before }: StepGraph, thousandths: readonly number[]): Chain {
  const until = new Float64Array(order.length);
  const length = new Int32Array(order.length);
  const from = new Int32Array(order.length).fill(-1);
  const isLonger = (step: number, than: number): boolean => {
    if (than < 0 || until[step] !== until[than]) return than < 0 || until[step] > until[than];
    if (length[step] !== length[than]) return length[step] > length[than];
    return names[step] < names[than];
  };
  let last = -1;
  for (const step of order) {
    for (const earlier of before[step]) if (isLonger(earlier, from[step])) from[step] = earlier;
    until[step] = thousandths[step] + (from[step] < 0 ? 0 : until[from[step]]);
    length[step] = 1 + (from[step] < 0 ? 0 : length[from[step]]);
    if (isLonger(step, last)) last = step;
  }
  const steps: number[] = [];
  for (let step = last; step >= 0; step = from[step]) steps.push(step);
  return { thousandths: last < 0 ? 0 : until[last], steps: steps.reverse() };
}
