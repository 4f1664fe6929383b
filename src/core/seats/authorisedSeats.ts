import { THOUSANDTHS } from '../agencies/measures';
import type { Reform } from '../results/reform';
import { statedSeats } from '../results/statedSeats';
import type { ConcurrentSeat } from '../staffing/staff';

type Position = ConcurrentSeat['position'];

/**
 * Finds the chief or deputy seats that a unit after the reform is granted; null of a unit that is none (-1), and of one of
 * which neither the approved table nor any agency that it is made of states such seats.
 * Example: of a centre with blanks under 正职职数 and 副职职数 both are null; with 1 and a blank they are 1 and 0.
 */
export function authorisedSeats(reform: Reform): (unitAfter: number, position: Position) => number | null {
  const { chiefs, deputies } = reform.after.amounts;
  const seats: Readonly<Record<Position, Float64Array>> = { chief: chiefs, deputy: deputies };
  const stated: Readonly<Record<Position, Uint8Array>> = {
    chief: statedSeats(reform, 'chiefs'),
    deputy: statedSeats(reform, 'deputies'),
  };
  return (unitAfter, position) =>
    unitAfter >= 0 && stated[position][unitAfter] === 1 ? seats[position][unitAfter] / THOUSANDTHS : null;
}

export type AuthorisedSeats = ReturnType<typeof authorisedSeats>;
