import type { Kind } from '../agencies/kinds';
import { foldName } from '../table/foldText';
import type { Reform } from './reform';
import { unitCategory, type UnitCategory } from './unitCategory';

/** What counting needs of the units before or after a reform. */
export interface CountableUnits {
  readonly count: number;
  readonly unit: readonly string[];
  readonly county: readonly string[] | null;
  readonly kind: readonly Kind[];
  readonly parent: readonly string[];
  readonly counted: readonly (boolean | null)[];
}

export type When = 'before' | 'after';

export function unitsOf(reform: Reform, when: When): CountableUnits {
  return when === 'before' ? reform.agencies : reform.after;
}

/** The category of every unit; see `unitCategory`. An institution is a township's when its supervising unit is one. */
export function categoriesOf(units: CountableUnits): UnitCategory[] {
  const townships = townshipNames(units);
  const categories: UnitCategory[] = new Array(units.count);
  for (let place = 0; place < units.count; place++) {
    const parent = units.parent[place];
    const ofTownship =
      townships.size > 0 &&
      parent !== '' &&
      townships.get(foldName(units.county?.[place] ?? ''))?.has(foldName(parent)) === true;
    categories[place] = unitCategory(units.kind[place], units.counted[place], ofTownship);
  }
  return categories;
}

/** Folded county → folded names of its townships. */
function townshipNames(units: CountableUnits): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (let place = 0; place < units.count; place++) {
    if (units.kind[place] !== 'township') continue;
    const county = foldName(units.county?.[place] ?? '');
    const ofCounty = names.get(county) ?? new Set<string>();
    ofCounty.add(foldName(units.unit[place]));
    names.set(county, ofCounty);
  }
  return names;
}
