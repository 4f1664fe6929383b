import { foldName } from '../table/foldText';
import type { FollowedDuties } from './followed';
import { formerAgency } from './formerAgency';

/** Stands for a duty that the table gives to a unit after the reform which goes on from none, or that names no unit. */
export const ITSELF = -1;

/**
 * Finds the former unit of a duty: its place in the agencies, `ITSELF`, or a number below it for a unit that is not known,
 * one for each name. A unit that the table already names as one after the reform is the agency that goes on as it, if any.
 * Example: where A is renamed to B, a duty of A and a duty that the table gives to B have the same former unit.
 */
export function formerUnitFinder(followed: FollowedDuties): (duty: number) => number {
  const { duties, movedAlone, rowStart, rows, unitAfter } = followed;
  const unknown = new Map<string, number>();
  return (duty) => {
    const agency = formerAgency(followed, duty);
    if (agency >= 0) return agency;
    if (unitAfter[duty] >= 0 && !movedAlone[duty]) return ITSELF;
    const name = foldName(duties.unit[rows[rowStart[duty]]]);
    if (name === '') return ITSELF;
    if (!unknown.has(name)) unknown.set(name, ITSELF - 1 - unknown.size);
    return unknown.get(name)!;
  };
}
