import type { Norm, NormRule } from './norms';

/**
 * Places of the norms of a rule, the strictest first; of equal limits the first in the table.
 * Example: of the limits 15 and 12 of one rule the places are 1, 0.
 */
export function normsOfRule(norms: readonly Norm[], rule: NormRule): number[] {
  const places = [...norms.keys()].filter((place) => norms[place].rule === rule);
  return places.sort((a, b) => norms[a].limit - norms[b].limit || a - b);
}
