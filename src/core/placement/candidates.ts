import { statutoryMonths } from '../money/statutoryMonths';
import { CHANNELS, NO_MONTH, NOT_STATED, type Month, type Staff } from '../staffing/staff';
import { isPlaced } from '../staffing/isPlaced';
import type { SurplusOrder } from './placement';
import { sortByKey } from './sortByKey';

/** Ranks before this one are of people placed by a channel. */
export const FIRST_UNPLACED_RANK = 3;
const RANKS = 6;
const NEVER = -1;
const WAITING = CHANNELS.indexOf('waiting');

/** People who may be named surplus. */
export interface Candidates {
  /** Places in the staff table: by row of the ledger, and in each as they are named. */
  readonly person: Int32Array;
  /** By person of the staff table: the rank; from `FIRST_UNPLACED_RANK` on people without a channel. Not set for others. */
  readonly rank: Int32Array;
}

/**
 * The people of units with surplus in the order in which they are named. First those with a channel: of them those marked yes
 * in Surplus first, those marked no last. Then those marked yes, then those who wait (待安置), then, unless only those marked
 * are wanted, the others but those marked no. Among equals the order decides: the earlier retirement month, or the later start
 * of work, unknown months last. Channel and `isOverdue` decide where it does not, so that the figures do not hang on the order
 * of the rows. `rowOfPerson`: by person, -1 = no candidate; `isOverdue`: by person, 1 = overdue.
 */
export function candidates(
  staff: Staff,
  rowOfPerson: Int32Array,
  rowCount: number,
  order: SurplusOrder,
  isOverdue: Uint8Array,
): Candidates {
  const { count, channel } = staff;
  const rank = new Int32Array(count);
  const rowAndRank = new Int32Array(count);
  const details = new Int32Array(count);
  const people = new Int32Array(count);
  let found = 0;
  for (let person = 0; person < count; person++) {
    const row = rowOfPerson[person];
    const rankOf = row < 0 ? NEVER : rankOfPerson(staff, person, order);
    if (rankOf === NEVER) continue;
    rank[person] = rankOf;
    rowAndRank[person] = row * RANKS + rankOf;
    details[person] = (channel[person] - NOT_STATED) * 2 + isOverdue[person];
    people[found++] = person;
  }
  const months = order === 'lastIn' ? monthKeys(staff.started, true) : monthKeys(statutoryMonths(staff), false);
  const byDetails = sortByKey(people.subarray(0, found), details, (CHANNELS.length + 1) * 2);
  const byMonth = sortByKey(byDetails, months.keys, months.count);
  return { person: sortByKey(byMonth, rowAndRank, rowCount * RANKS), rank };
}

function rankOfPerson(staff: Staff, person: number, order: SurplusOrder): number {
  const mark = staff.named[person];
  if (isPlaced(staff, person)) return mark === 1 ? 0 : mark === 0 ? 2 : 1;
  if (mark === 1) return FIRST_UNPLACED_RANK;
  if (staff.channel[person] === WAITING) return FIRST_UNPLACED_RANK + 1;
  return order === 'marked' || mark === 0 ? NEVER : FIRST_UNPLACED_RANK + 2;
}

/** Months as keys from 0 to `count` - 1, the earliest (or latest) first and unknown ones last. */
function monthKeys(months: Int32Array, isLatestFirst: boolean): { readonly keys: Int32Array; readonly count: number } {
  let [first, last] = [Infinity, 0];
  for (const month of months) {
    if (month === NO_MONTH) continue;
    if (month < first) first = month;
    if (month > last) last = month;
  }
  const unknown = first > last ? 0 : last - first + 1;
  const keyOf = (month: Month): number => (isLatestFirst ? last - month : month - first);
  return { keys: months.map((month) => (month === NO_MONTH ? unknown : keyOf(month))), count: unknown + 1 };
}
