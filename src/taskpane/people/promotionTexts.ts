import { shownRanks } from '../../core/seats';
import type { PeoplePaneWords } from './loadPeoplePane';
import type { PeopleBase } from './preparePeople';

/**
 * Says to which rank a person of the staff table was promoted; only that there was a promotion where the rank could be
 * something else, such as a name, and '' without one.
 */
export function promotionTexts(
  { staff, tables }: Pick<PeopleBase, 'staff' | 'tables'>,
  says: PeoplePaneWords['left'],
): (person: number) => string {
  const shown = shownRanks(staff, tables.pay);
  return (person) => {
    const rank = shown(staff.newRank[person]);
    if (rank === null) return says.promoted;
    return rank === '' ? '' : says.newRank(rank);
  };
}
