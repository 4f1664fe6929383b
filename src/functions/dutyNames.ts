import { formerUnitFinder, ITSELF, type FollowedDuties } from '../core/counterparts';

/** Names of the duties, as their first rows write them. */
export function namesOfDuties({ duties, rowStart, rows }: FollowedDuties, places: readonly number[]): string[] {
  return places.map((place) => duties.duty[rows[rowStart[place]]]);
}

/** Gives the units that had some duties before the reform; the name in the table where no such unit is known. */
export function formerUnitNames(followed: FollowedDuties): (duties: readonly number[]) => string[] {
  const { duties, reform, rows, rowStart } = followed;
  const formerUnitOf = formerUnitFinder(followed);
  return (places) => {
    const names = new Map<number, string>();
    for (const duty of places) {
      const former = formerUnitOf(duty);
      if (former === ITSELF || names.has(former)) continue;
      names.set(former, former >= 0 ? reform.agencies.unit[former] : duties.unit[rows[rowStart[duty]]]);
    }
    return [...names.values()];
  };
}
