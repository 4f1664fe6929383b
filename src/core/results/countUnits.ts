import type { Kind } from '../agencies/kinds';
import type { Reform } from './reform';
import { categoriesOf, unitsOf, type When } from './unitsOf';
import type { UnitCategory } from './unitCategory';

export type CountOf = Kind | 'organs' | 'institutions' | 'units';

/**
 * How many units there are. `organs`, `institutions` and `units` (both together) follow the rules of the cap 机构限额;
 * a kind counts the units of just that kind, without those that the user takes out of the cap (organs and institutions).
 */
export function countUnits(reform: Reform, kind: CountOf, when: When): number {
  return placesCounted(reform, kind, when).length;
}

/** The places that `countUnits` counts: its trace. */
export function placesCounted(reform: Reform, kind: CountOf, when: When): number[] {
  const units = unitsOf(reform, when);
  const categories = categoriesOf(units);
  const places: number[] = [];
  for (let place = 0; place < units.count; place++) {
    if (isCounted(kind, units.kind[place], units.counted[place], categories[place])) places.push(place);
  }
  return places;
}

export function isCounted(asked: CountOf, kind: Kind, counted: boolean | null, category: UnitCategory): boolean {
  switch (asked) {
    case 'organs':
      return category === 'organ';
    case 'institutions':
      return category === 'institution';
    case 'units':
      return category === 'organ' || category === 'institution';
    case 'school':
    case 'hospital':
      return kind === asked;
    default:
      return kind === asked && (category !== 'outside' || counted === null);
  }
}
