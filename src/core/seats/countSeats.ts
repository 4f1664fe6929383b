import type { UnitsOfStaff } from '../money/unitsOfStaff';
import { NO_MONTH, POSITIONS, type Month, type Staff } from '../staffing/staff';
import type { SeatDraft, SeatDrafts } from './seatDrafts';

/** The people whom the ledger is about. */
export interface CountedLeaders {
  /** Leaders who hold a seat. */
  readonly leaders: number;
  /** Places in the staff table, in its order. */
  readonly pool: readonly number[];
  readonly left: readonly number[];
  /** By person who holds a seat, left one or is in the pool: the row. */
  readonly draftOf: ReadonlyMap<number, SeatDraft>;
}

/**
 * Counts the leaders of the staff table into the rows of their units. Chiefs and deputies who left their post or are in
 * the pool hold no seat; who left and is in the pool is counted as both. A promotion counts for those who left.
 */
export function countSeats(staff: Staff, places: UnitsOfStaff, drafts: SeatDrafts, today: Month): CountedLeaders {
  const draftOf = new Map<number, SeatDraft>();
  const pool: number[] = [];
  const left: number[] = [];
  let leaders = 0;
  for (let person = 0; person < staff.count; person++) {
    const position = POSITIONS[staff.position[person]];
    const hasLeft = staff.leftPost[person] !== NO_MONTH;
    const until = staff.poolUntil[person];
    const isLeader = position === 'chief' || position === 'deputy';
    if (!isLeader && !hasLeft && until === NO_MONTH) continue;
    const county = staff.county?.[person] ?? '';
    const draft = drafts.of(places.unitAfter[person], places.agency[person], county, staff.unit[person]);
    draftOf.set(person, draft);
    if (hasLeft) {
      left.push(person);
      draft.left += 1;
      if (staff.newRank[person] !== '') draft.promoted += 1;
    }
    if (until !== NO_MONTH) {
      pool.push(person);
      addToPool(draft, until, today);
    }
    if (!isLeader || hasLeft || until !== NO_MONTH) continue;
    draft.held[position] += 1;
    leaders += 1;
  }
  return { leaders, pool, left, draftOf };
}

function addToPool(draft: SeatDraft, until: Month, today: Month): void {
  draft.pool += 1;
  if (until < today) draft.poolExpired += 1;
  if (draft.poolFirst === NO_MONTH || until < draft.poolFirst) draft.poolFirst = until;
}
