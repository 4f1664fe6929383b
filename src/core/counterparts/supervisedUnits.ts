import { getOrMake } from '../getOrMake';
import { INSTITUTION_KINDS, type Kind } from '../agencies/kinds';
import { foldName } from '../table/foldText';
import type { FollowedDuties } from './followed';
import { groupByPlace } from './groupByPlace';

const OF_A_FIELD: ReadonlySet<Kind> = new Set<Kind>([...INSTITUTION_KINDS, 'lawEnforcementTeam']);

/** An institution 事业单位 or law-enforcement team after the reform, with the units that supervised its former units. */
export interface SupervisedUnit {
  /** Place in the units after. */
  readonly unit: number;
  /** Places in the agencies. */
  readonly formerParents: ReadonlySet<number>;
}

/**
 * The institutions and law-enforcement teams that each unit after supervises 主管, by the name of the supervising unit within
 * the county, in the order of the units. A unit that supervises itself or is not found supervises none.
 */
export function supervisedUnits({ reform, homeOfAgency }: FollowedDuties): readonly (readonly SupervisedUnit[])[] {
  const { agencies, after } = reform;
  const supervised: SupervisedUnit[][] = Array.from({ length: after.count }, () => []);
  const places = placesByName(after);
  const former = groupByPlace(homeOfAgency, after.count);
  for (let unit = 0; unit < after.count; unit++) {
    if (!OF_A_FIELD.has(after.kind[unit]) || after.parent[unit] === '') continue;
    const parent = places.get(foldName(after.county?.[unit] ?? ''))?.get(foldName(after.parent[unit]));
    if (parent === undefined || parent === unit) continue;
    const formerParents = new Set<number>();
    for (let at = former.start[unit]; at < former.start[unit + 1]; at++) {
      const agency = former.member[at];
      const place = agencies.index
        .get(foldName(agencies.county?.[agency] ?? ''))
        ?.get(foldName(agencies.parent[agency]));
      if (place !== undefined) formerParents.add(place);
    }
    supervised[parent].push({ unit, formerParents });
  }
  return supervised;
}

/** Units after by folded county and name. */
function placesByName({
  count,
  unit,
  county,
}: FollowedDuties['reform']['after']): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const places = new Map<string, Map<string, number>>();
  for (let place = 0; place < count; place++) {
    const ofCounty = getOrMake(places, foldName(county?.[place] ?? ''), () => new Map<string, number>());
    ofCounty.set(foldName(unit[place]), place);
  }
  return places;
}
