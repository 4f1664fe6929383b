import { THOUSANDTHS } from '../agencies/measures';
import { CHANNELS, type Staff } from '../staffing/staff';
import { FIRST_UNPLACED_RANK, type Candidates } from './candidates';
import { LEDGER_STATES, type Placement } from './placement';

const PLACED = LEDGER_STATES.indexOf('placed');
const UNPLACED = LEDGER_STATES.indexOf('unplaced');
const BEYOND = LEDGER_STATES.indexOf('beyond');

/** Who is named surplus, and what that adds up to by row of the ledger. */
export interface NamedSurplus extends Pick<Placement, 'person' | 'rowOf' | 'state' | 'isOverdue'> {
  /** Whole thousandths by row × channel: place `row × CHANNELS.length + channel`. */
  readonly placedBy: Float64Array;
  /** Whole thousandths by row: people placed beyond the surplus, and surplus for which nobody is named. */
  readonly beyond: Float64Array;
  readonly unnamed: Float64Array;
  /** People by row. */
  readonly overdue: Int32Array;
}

/**
 * Names people surplus, row by row, until there are as many as are surplus (`surplus`: whole thousandths by row): the last one
 * counts for what is left. Whoever has a channel is placed, and beyond the surplus where none is left; others without are
 * not named. `isOverdue`: by person of the staff table.
 */
export function nameSurplus(
  { channel }: Staff,
  { person: candidate, rank }: Candidates,
  rowOfPerson: Int32Array,
  surplus: Float64Array,
  isOverdue: Uint8Array,
): NamedSurplus {
  const placedBy = new Float64Array(surplus.length * CHANNELS.length);
  const beyond = new Float64Array(surplus.length);
  const unnamed = surplus.slice();
  const overdue = new Int32Array(surplus.length);
  const person = new Int32Array(candidate.length);
  const rowOf = new Int32Array(candidate.length);
  const state = new Uint8Array(candidate.length);
  const overdueInLedger = new Uint8Array(candidate.length);
  let count = 0;
  for (let i = 0; i < candidate.length; i++) {
    const who = candidate[i];
    const row = rowOfPerson[who];
    const counted = unnamed[row] < THOUSANDTHS ? unnamed[row] : THOUSANDTHS;
    const isPlaced = rank[who] < FIRST_UNPLACED_RANK;
    if (counted === 0 && !isPlaced) continue;
    unnamed[row] -= counted;
    if (isPlaced) {
      placedBy[row * CHANNELS.length + channel[who]] += counted;
      beyond[row] += THOUSANDTHS - counted;
    }
    if (counted > 0) overdue[row] += overdueInLedger[count] = isOverdue[who];
    person[count] = who;
    rowOf[count] = row;
    state[count++] = counted === 0 ? BEYOND : isPlaced ? PLACED : UNPLACED;
  }
  return {
    person: person.slice(0, count),
    rowOf: rowOf.slice(0, count),
    state: state.slice(0, count),
    isOverdue: overdueInLedger.slice(0, count),
    ...{ placedBy, beyond, unnamed, overdue },
  };
}
