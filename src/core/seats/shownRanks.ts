import { foldRank } from '../money/foldRank';
import type { Pay } from '../money/pay';
import { maskLongNumbers } from '../staffing/maskLongNumbers';
import type { Staff } from '../staffing/staff';

/**
 * Finds how a rank or new rank of the staff table may be shown. Its cells are free text that could hold a name, so it is
 * shown only where it is one of the pay table, or at least two people have it as rank or new rank; then with long numbers
 * masked. '' where none is stated, null where one is stated that is not shown.
 * Example: of `Section member`, which two people have, the text; of `Ann Example`, which one has, null.
 */
export function shownRanks(staff: Staff, pay: Pay | null): (rank: string) => string | null {
  const usual = new Set(pay?.rank.map(foldRank));
  const met = new Set<string>();
  for (let person = 0; person < staff.count; person++) {
    // Twice in one row is one person.
    const ranks = new Set([foldRank(staff.rank[person]), foldRank(staff.newRank[person])]);
    for (const rank of ranks) (met.has(rank) ? usual : met).add(rank);
  }
  return (rank) => {
    const folded = foldRank(rank);
    if (folded === '') return '';
    return usual.has(folded) ? maskLongNumbers(rank) : null;
  };
}
