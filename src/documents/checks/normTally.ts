import type { NormLine } from './normLines';

/** How many norms are kept, broken, for no unit that there is, and not checked. norms = kept + broken + unitless + open. */
export interface NormTally {
  readonly norms: number;
  readonly kept: number;
  readonly broken: number;
  /** No unit falls under them. */
  readonly unitless: number;
  /** The table that they need is not there. */
  readonly open: number;
}

export function normTally(lines: readonly NormLine[]): NormTally {
  const open = lines.filter(({ missing }) => missing !== null).length;
  const unitless = lines.filter(({ against, missing }) => against === 0 && missing === null).length;
  const broken = lines.filter(({ against, kept }) => kept < against).length;
  return { norms: lines.length, kept: lines.length - unitless - open - broken, broken, unitless, open };
}
