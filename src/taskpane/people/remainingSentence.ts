import type { RemainingSurplus } from '../../core/placement';
import { leftWhenIntended } from './leftWhenIntended';
import type { PeoplePaneWords } from './loadPeoplePane';

/** Whether the surplus is gone within the years intended, and if not, how much is left then and when it is gone. */
export function remainingSentence(remaining: RemainingSurplus, says: PeoplePaneWords['remaining']): string {
  const { goneIn, yearsUntilGone, intendedYears, lastIntendedYear, isWithin } = remaining;
  if (isWithin && goneIn !== null && yearsUntilGone !== null) return says.within(goneIn, yearsUntilGone, intendedYears);
  const left = leftWhenIntended(remaining);
  return goneIn === null
    ? says.never(lastIntendedYear, left, intendedYears)
    : says.late(lastIntendedYear, left, goneIn, intendedYears);
}
