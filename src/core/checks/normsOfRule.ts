import { SEVERITIES, type Severity } from '../issue';
import type { Norm, NormRule } from './norms';
import { severityOf } from './severityOf';

/**
 * Places of the norms of a rule, the strictest first: the least limit, of `leastPosts` the greatest; of equal limits the
 * gravest, then the first in the table.
 * Example: of the limits 15 and 12 of one rule the places are 1, 0.
 */
export function normsOfRule(norms: readonly Norm[], rule: NormRule): number[] {
  const places = [...norms.keys()].filter((place) => norms[place].rule === rule);
  const sign = rule === 'leastPosts' ? -1 : 1;
  const rank = (place: number): number => (SEVERITIES as readonly Severity[]).indexOf(severityOf(norms[place]));
  return places.sort((a, b) => sign * (norms[a].limit - norms[b].limit) || rank(a) - rank(b) || a - b);
}
