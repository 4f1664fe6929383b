import type { FollowedDuties } from '../counterparts/followed';
import type { Reform } from '../results/reform';
import { normCases } from './normCases';
import { isCapRule, isPeopleRule, type Norm, type Norms } from './norms';
import type { SurplusTime } from './surplusCases';

/** What a norm was held against, and how it came out. */
export interface HeldNorm {
  /** Place in `Norms`. */
  readonly norm: number;
  /** Units that it is for, after the reform (of `outsideReform` before it); counties for a cap, 1 for a rule about people. */
  readonly against: number;
  /** How many of them keep it. */
  readonly kept: number;
  /** The figure that is nearest to breaking it, or breaks it most; null when it is for none. */
  readonly found: number | null;
  /** Why it was not held against anything: it needs the duties, or the people, which are not there; null otherwise. */
  readonly missing: 'duties' | 'people' | null;
}

/**
 * Every norm with how many keep it, in the order of the table. A row for several kinds whose limit is one for all of them
 * (caps, units outside and the surplus) is one.
 * Example: a cap of 22 on organs in a county of 24 is held against 1, kept by 0, found 24.
 */
export function heldNorms(
  reform: Reform,
  norms: Norms,
  followed: FollowedDuties | null,
  surplus: SurplusTime | null = null,
): HeldNorm[] {
  const casesOf = normCases(reform, norms, followed, surplus);
  const listed = [...norms.norms.keys()].filter((place) => !isCountedBefore(norms.norms, place));
  return listed.map((norm): HeldNorm => {
    const { cases, missing } = casesOf(norm);
    const found = cases.map((one) => one.found);
    const isLeast = norms.norms[norm].rule === 'leastPosts';
    const worst = found.reduce((a, b) => ((isLeast ? b < a : b > a) ? b : a), found[0] ?? 0);
    const kept = cases.filter(({ broken }) => !broken).length;
    return { norm, against: cases.length, kept, found: found.length > 0 ? worst : null, missing };
  });
}

/** Whether a norm is counted with an earlier one of its row. */
function isCountedBefore(norms: readonly Norm[], place: number): boolean {
  const { rule, row } = norms[place];
  const isOne = isCapRule(rule) || isPeopleRule(rule) || rule === 'outsideCount' || rule === 'outsideReform';
  if (!isOne) return false;
  return norms[place - 1]?.row === row;
}
