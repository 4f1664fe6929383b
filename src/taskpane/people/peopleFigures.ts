import { leftWhenIntended } from './leftWhenIntended';
import type { PeopleBase } from './preparePeople';

/** Counts for the top of the panel: surplus = placed + unplaced. */
export interface PeopleFigures {
  readonly surplus: number;
  readonly placed: number;
  readonly unplaced: number;
  /** Of the unplaced those whom the staff table does not name. */
  readonly unnamed: number;
  readonly overdue: number;
  /** At the end of the last of the years intended. */
  readonly remaining: { readonly year: number; readonly people: number };
}

export function peopleFigures({ placement, remaining }: Pick<PeopleBase, 'placement' | 'remaining'>): PeopleFigures {
  const { surplus, placed, unplaced, unnamed, overdue } = placement.totals;
  return {
    ...{ surplus, placed, unplaced, unnamed, overdue },
    remaining: { year: remaining.lastIntendedYear, people: leftWhenIntended(remaining) },
  };
}
