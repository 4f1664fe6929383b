import { likelyNames } from '../results/apply/likelyNames';
import type { Reform } from '../results/reform';
import { foldName } from '../table/foldText';
import type { Following } from './following';

/**
 * Raises the issues about duties whose unit is blank (one a duty) or none that there is (one a unit, at its first row).
 * Duties that a plan row has given to a unit are in order.
 */
export function reportUnits({ reform, duties, units, numbered, placed, issues, budget }: Following): void {
  const { strays, nodeCount, names } = units;
  const { count, home, firstRow } = numbered;
  if (strays.length === 0) return;
  const column = issues.column('unit');
  const left = new Int32Array(strays.length);
  for (let duty = 0; duty < count; duty++) {
    if (home[duty] < nodeCount || placed.isNamed[duty] === 1) continue;
    const place = home[duty] - nodeCount;
    left[place]++;
    const row = firstRow[duty];
    if (strays[place].unit === '')
      issues.list.add('dutyWithoutUnit', 'warning', duties.row[row], column, { duty: duties.duty[row] });
  }
  strays.forEach(({ unit, county, isAmbiguous, row }, place) => {
    if (unit === '' || left[place] === 0) return;
    const facts = { unit, duties: left[place] };
    if (isAmbiguous) {
      const counties = names.countiesWith(unit);
      issues.list.add('ambiguousUnitOfDuty', 'warning', duties.row[row], column, { ...facts, counties });
    } else {
      const likely = likelyUnits(reform, unit, county, budget);
      issues.list.add('unknownUnitOfDuty', 'warning', duties.row[row], column, { ...facts, likely });
    }
  });
}

/** Units of the county, before or formed by the plan, that may have been meant. */
function likelyUnits(
  { agencies, routes }: Reform,
  unit: string,
  county: string,
  budget: Following['budget'],
): string[] {
  const compared = agencies.count + routes.formed.length;
  if (budget.comparisons < compared) return [];
  budget.comparisons -= compared;
  const scope = agencies.county ? foldName(county) : '';
  const inScope = (name: string): boolean => scope === '' || foldName(name) === scope;
  const before = agencies.unit.filter((_, place) => inScope(agencies.county?.[place] ?? ''));
  const formed = routes.formed.filter((one) => inScope(one.county)).map(({ name }) => name);
  return likelyNames(unit, [...before, ...formed]);
}
