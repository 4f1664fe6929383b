import { isNormForUnit } from '../checks/isNormForUnit';
import { LOAD_RULES, type Norms } from '../checks/norms';
import { normsOfRule } from '../checks/normsOfRule';
import type { Reform } from '../results/reform';
import { RULE_FIGURES } from './ruleFigures';
import type { Overload, UnitLoad } from './workloadTypes';

/**
 * Units above a norm after the reform, worst first (found ÷ limit). Every norm that holds for a unit, by its kind and posts,
 * is held against it; of several norms of one rule that it breaks the strictest is listed. A ratio of a unit with nobody in
 * post breaks none. Without norms nothing is an overload.
 * Example: 16 superior departments where 12 and 15 are the limits is one overload, with the limit 12.
 */
export function overloads(loads: readonly UnitLoad[], norms: Norms | null, reform: Reform): Overload[] {
  if (!norms) return [];
  const byRule = LOAD_RULES.map((rule) => ({ rule, places: normsOfRule(norms.norms, rule) }));
  const found: Overload[] = [];
  for (const load of loads) {
    const kind = reform.after.kind[load.unit];
    for (const { rule, places } of byRule) {
      const figure = load.after[RULE_FIGURES[rule]];
      if (figure === null) continue;
      const place = places.find((one) => isNormForUnit(norms.norms[one], kind, load.after.posts));
      if (place === undefined) continue;
      const { limit } = norms.norms[place];
      if (figure > limit) found.push({ load, rule, found: figure, limit, norm: place });
    }
  }
  return found
    .map((overload, place) => ({ overload, place }))
    .sort((a, b) => compareExcess(b.overload, a.overload) || a.place - b.place)
    .map(({ overload }) => overload);
}

/** Compares found ÷ limit; above a limit of 0 the greater figure is the worse. */
function compareExcess(a: Overload, b: Overload): number {
  if (a.limit === 0 || b.limit === 0) {
    return a.limit === b.limit ? a.found - b.found : a.limit === 0 ? 1 : -1;
  }
  return a.found / a.limit - b.found / b.limit;
}
