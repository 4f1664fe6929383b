import type { Reform } from '../results/reform';
import { foldName } from '../table/foldText';

/** Names before and after the reform, of the county where one is named. */
export function namesOfReform({ agencies, after }: Reform, county: string): string[] {
  const folded = foldName(county);
  const isHere = (counties: readonly string[] | null, place: number): boolean =>
    counties === null || folded === '' || foldName(counties[place]) === folded;
  return [
    ...agencies.unit.filter((_, place) => isHere(agencies.county, place)),
    ...after.unit.filter((_, place) => isHere(after.county, place)),
  ];
}
