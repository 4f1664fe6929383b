import type { Severity } from '../issue';
import type { Norm, NormRule } from './norms';

/** How grave it usually is to break each rule: what documents lay down is an error, what is a matter of fitness is less. */
export const USUAL_SEVERITY: Readonly<Record<NormRule, Severity>> = {
  organCap: 'error',
  institutionCap: 'error',
  deliberativeCap: 'error',
  leaderCap: 'error',
  leastPosts: 'warning',
  leaderSeats: 'error',
  chiefSeats: 'error',
  deputySeats: 'error',
  mixedPosts: 'warning',
  deliberativePosts: 'error',
  outsideCount: 'warning',
  outsideReform: 'warning',
  superiorsPerUnit: 'note',
  dutiesPerUnit: 'note',
  dutiesPerPerson: 'note',
  superiorsPerPerson: 'note',
  surplusYears: 'warning',
};

/**
 * How grave it is to break a norm: what its row states, else as is usual for its rule.
 * Example: a norm `leastPosts` without a severity is a `warning`.
 */
export function severityOf({ rule, severity }: Pick<Norm, 'rule' | 'severity'>): Severity {
  return severity ?? USUAL_SEVERITY[rule];
}
