import { THOUSANDTHS } from '../agencies/measures';
import { statesAmount } from '../agencies/statesAmount';
import type { Reform } from '../results/reform';
import { statedSeats } from '../results/statedSeats';
import type { ConcurrentSeat } from '../staffing/staff';
import type { SeatDraft } from './seatDrafts';

type Position = ConcurrentSeat['position'];

/** A unit after the reform, or an agency that ended; below 0 = not there. */
type SeatPlace = Pick<SeatDraft, 'unitAfter' | 'agency'>;

/**
 * Finds the chief or deputy seats that a unit after the reform is granted. An abolished agency whose seats the agencies table
 * states has 0 of them left. null where no table states such seats, and of what is no unit or went to an enterprise, which
 * takes its leaders along.
 * Example: of a centre with blanks under 正职职数 and 副职职数 both are null; with 1 and a blank they are 1 and 0; abolished,
 * with the same cells, 0 and 0.
 */
export function authorisedSeats(reform: Reform): (place: SeatPlace, position: Position) => number | null {
  const { chiefs, deputies } = reform.after.amounts;
  const seats: Readonly<Record<Position, Float64Array>> = { chief: chiefs, deputy: deputies };
  const stated: Readonly<Record<Position, Uint8Array>> = {
    chief: statedSeats(reform, 'chiefs'),
    deputy: statedSeats(reform, 'deputies'),
  };
  const isAbolished = abolishedWithSeats(reform);
  return ({ unitAfter, agency }, position) => {
    if (unitAfter < 0) return isAbolished(agency, position) ? 0 : null;
    return stated[position][unitAfter] === 1 ? seats[position][unitAfter] / THOUSANDTHS : null;
  };
}

export type AuthorisedSeats = ReturnType<typeof authorisedSeats>;

/** Whether an agency, or a part of it, is withdrawn, and the agencies table states its seats of a sort. */
function abolishedWithSeats({ agencies, flows }: Reform): (agency: number, position: Position) => boolean {
  const withdrawn = new Set([...flows.source].filter((_, flow) => flows.outcome[flow] === 'withdrawn'));
  const states = statesAmount(agencies, ['chiefs', 'deputies']);
  const measures = { chief: 'chiefs', deputy: 'deputies' } as const;
  return (agency, position) => withdrawn.has(agency) && agencies.stated.has(measures[position]) && states(agency);
}
