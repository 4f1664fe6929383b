import { THOUSANDTHS } from '../agencies/measures';
import { NO_MONTH, type ConcurrentSeat } from '../staffing/staff';
import type { AuthorisedSeats } from './authorisedSeats';
import type { SeatDraft } from './seatDrafts';
import type { SeatCount, SeatRow, SeatTotals } from './seatLedger';

/** The rows of the ledger, with what is granted set against what is held; chiefs and deputies are never netted. */
export function seatRows(authorised: AuthorisedSeats, drafts: readonly SeatDraft[]): SeatRow[] {
  return drafts.map((draft) => ({
    county: draft.county,
    unit: draft.unit,
    unitAfter: draft.unitAfter,
    chiefs: seatCount(authorised(draft, 'chief'), draft, 'chief'),
    deputies: seatCount(authorised(draft, 'deputy'), draft, 'deputy'),
    pool: draft.pool,
    poolExpired: draft.poolExpired,
    poolFirst: draft.poolFirst === NO_MONTH ? null : draft.poolFirst,
    left: draft.left,
    promoted: draft.promoted,
  }));
}

function seatCount(authorised: number | null, draft: SeatDraft, position: ConcurrentSeat['position']): SeatCount {
  const held = draft.held[position];
  const concurrent = draft.concurrent[position];
  const above = authorised === null ? null : exact(held + concurrent - authorised);
  return {
    ...{ authorised, held, concurrent },
    surplus: above === null ? null : Math.max(0, above),
    vacant: above === null ? null : Math.max(0, -above),
  };
}

/** The sums of the rows, so that vacant seats of one unit never hide surplus leaders of another. */
export function seatTotals(rows: readonly SeatRow[]): SeatTotals {
  const sum = (amountOf: (row: SeatRow) => number): number => rows.reduce((total, row) => total + amountOf(row), 0);
  return {
    chiefs: sumOfCounts(rows.map(({ chiefs }) => chiefs)),
    deputies: sumOfCounts(rows.map(({ deputies }) => deputies)),
    pool: sum(({ pool }) => pool),
    poolExpired: sum(({ poolExpired }) => poolExpired),
    left: sum(({ left }) => left),
    promoted: sum(({ promoted }) => promoted),
  };
}

function sumOfCounts(counts: readonly SeatCount[]): SeatCount {
  const sum = (amountOf: (count: SeatCount) => number): number =>
    counts.reduce((total, count) => total + amountOf(count), 0);
  const known = counts.some(({ authorised }) => authorised !== null);
  return {
    authorised: known ? exact(sum(({ authorised }) => authorised ?? 0)) : null,
    held: sum(({ held }) => held),
    concurrent: sum(({ concurrent }) => concurrent),
    surplus: known ? exact(sum(({ surplus }) => surplus ?? 0)) : null,
    vacant: known ? exact(sum(({ vacant }) => vacant ?? 0)) : null,
  };
}

/** Seats may be fractions in thousandths; the noise of binary fractions is taken off. */
const exact = (seats: number): number => Math.round(seats * THOUSANDTHS) / THOUSANDTHS;
