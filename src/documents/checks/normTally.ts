import type { NormLine } from './normLines';

/** How many norms are kept and broken, and how many there was nothing to hold against. norms = kept + broken + open. */
export interface NormTally {
  readonly norms: number;
  readonly kept: number;
  readonly broken: number;
  readonly open: number;
}

export function normTally(lines: readonly NormLine[]): NormTally {
  const open = lines.filter(({ against }) => against === 0).length;
  const broken = lines.filter(({ against, kept }) => kept < against).length;
  return { norms: lines.length, kept: lines.length - open - broken, broken, open };
}
