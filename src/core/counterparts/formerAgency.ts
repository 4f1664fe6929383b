import type { FollowedDuties } from './followed';

/**
 * The agency that had a duty before the reform: the unit that the duties table gives it to, or, where the table already names
 * one after the reform, the agency that goes on as that one. -1 for none.
 * Example: where A is renamed to B, a duty of A and a duty that the table gives to B were both with A.
 */
export function formerAgency({ unitBefore, unitAfter, movedAlone, reform }: FollowedDuties, duty: number): number {
  if (unitBefore[duty] >= 0) return unitBefore[duty];
  return unitAfter[duty] >= 0 && !movedAlone[duty] ? reform.after.origin[unitAfter[duty]] : -1;
}
