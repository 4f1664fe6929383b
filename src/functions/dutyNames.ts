import { formerUnitFinder, ITSELF, sectionLabels, type FollowedDuties } from '../core/counterparts';
import type { Locale } from '../locales/en';

/** Some duties of one unit after the reform (-1: without a unit), and the rows of the duties table that state them. */
export interface DutiesOfUnit {
  readonly unit: number;
  readonly duties: readonly number[];
  readonly rows: readonly number[];
}

/** Names of the duties, as their first rows write them. */
export function namesOfDuties({ duties, rowStart, rows }: FollowedDuties, places: readonly number[]): string[] {
  return places.map((place) => duties.duty[rows[rowStart[place]]]);
}

/** The sections that have the duties, told apart by former unit where their names are the same. */
export function sectionsOf(followed: FollowedDuties, { unit, rows }: DutiesOfUnit, { counterparts }: Locale): string[] {
  return sectionLabels(followed, unit, rows, (section, formerUnit) => counterparts.formerly({ section, formerUnit }));
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
