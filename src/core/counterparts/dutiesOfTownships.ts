import { getOrMake } from '../getOrMake';
import { countyOfDuty } from './countyOfDuty';
import type { FollowedDuties } from './followed';
import { townshipsOf } from './townshipsOf';

/**
 * The duties that every township (a place in the agencies) has a part in, each once and in order: through an office of its
 * own, through one that all townships of its county have, and as the unit of the duty, before or after. Units of other
 * kinds have none here.
 */
export function dutiesOfTownships(followed: FollowedDuties): readonly (readonly number[])[] {
  const { reform, count, rows, rowStart, townshipOffices, unitBefore, unitAfter } = followed;
  const { agencies, after } = reform;
  const find = cached(followed);
  const duties: number[][] = Array.from({ length: agencies.count }, () => []);
  const add = (township: number, duty: number): void => {
    if (township < 0 || agencies.kind[township] !== 'township') return;
    if (duties[township].at(-1) !== duty) duties[township].push(duty);
  };
  for (let duty = 0; duty < count; duty++) {
    add(unitBefore[duty], duty);
    if (unitAfter[duty] >= 0) add(after.origin[unitAfter[duty]], duty);
    for (let at = rowStart[duty]; at < rowStart[duty + 1]; at++) {
      for (let one = townshipOffices.start[rows[at]]; one < townshipOffices.start[rows[at] + 1]; one++)
        for (const township of find(duty, townshipOffices.place[one])) add(township, duty);
    }
  }
  return duties;
}

/** The townships of an office (a place in the names) of a duty's county; each office is looked up once in a county. */
function cached(followed: FollowedDuties): (duty: number, office: number) => readonly number[] {
  const { reform, townshipOffices } = followed;
  const find = townshipsOf(reform.agencies);
  const known = new Map<string, Map<number, readonly number[]>>();
  return (duty, office) => {
    const county = countyOfDuty(followed, duty);
    const ofCounty = getOrMake(known, county, () => new Map<number, readonly number[]>());
    return getOrMake(ofCounty, office, () => find(county, townshipOffices.names[office]));
  };
}
