import { changeOf, type Change } from '../results/changeOf';

/** What the tables give for the four figures of a row. Natural units; percent as a fraction; null = cannot be recomputed. */
export interface Recomputed {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly percent: number | null;
}

export const NOTHING: Recomputed = { before: null, after: null, change: null, percent: null };

/** Two figures with their change, which both must be known for. */
export function between(before: number | null, after: number | null): Recomputed {
  const change: Change | null = before === null || after === null ? null : changeOf(before, after);
  return change ? { before, after, ...change } : { ...NOTHING, before, after };
}
