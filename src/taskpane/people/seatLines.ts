import { foldSearch } from '../../core/counterparts/foldSearch';
import type { SeatCount, SeatLedger } from '../../core/seats';

/** The figures of seats that the panel shows. */
export const SEAT_FIGURES = ['surplus', 'vacant', 'authorised', 'held', 'concurrent'] as const;

/** The seats of one sort of a unit. */
export interface SeatLine {
  readonly county: string;
  readonly unit: string;
  /** Whether the unit is there after the reform; leaders of one that is not hold no seat that is there. */
  readonly isThere: boolean;
  readonly position: 'chief' | 'deputy';
  readonly seats: SeatCount;
}

/**
 * Seats by unit and sort, those of which something is known: more leaders than seats first, then leaders of units that are
 * no more and whose seats are not known, then the others in the order of the ledger. Only units whose name or county holds the search text.
 */
export function seatLines({ rows }: SeatLedger, search: string): SeatLine[] {
  const wanted = foldSearch(search);
  const lines = rows
    .filter(({ unit, county }) => foldSearch(unit).includes(wanted) || foldSearch(county).includes(wanted))
    .flatMap(({ county, unit, unitAfter, chiefs, deputies }): SeatLine[] => [
      { county, unit, isThere: unitAfter >= 0, position: 'chief', seats: chiefs },
      { county, unit, isThere: unitAfter >= 0, position: 'deputy', seats: deputies },
    ]);
  return lines
    .filter(({ seats }) => (seats.authorised ?? 0) + seats.held + seats.concurrent > 0)
    .sort((a, b) => trouble(b) - trouble(a));
}

/** People beyond the seats; leaders of a unit that is no more, of which none are known, count below any of these. */
function trouble({ seats, isThere }: SeatLine): number {
  return seats.surplus ?? (isThere ? 0 : Math.min(seats.held, 1) / 2);
}
