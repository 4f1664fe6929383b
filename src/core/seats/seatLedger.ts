import type { Issue } from '../issue';
import type { Reform } from '../results/reform';
import type { Month, Staff } from '../staffing/staff';

/** Seats of one sort (chief or deputy) of a unit. authorised, surplus and vacant are null where no table states the unit's seats, and of units that are not known or went to an enterprise. */
export interface SeatCount {
  readonly authorised: number | null;
  /** Leaders of the staff table who hold one: without those who left and those in the pool. */
  readonly held: number;
  /** Held by a county leader besides another post. */
  readonly concurrent: number;
  /** max(0, held + concurrent − authorised). */
  readonly surplus: number | null;
  readonly vacant: number | null;
}

/** Leader seats of a unit after the reform, or of a name that is none of its units. */
export interface SeatRow {
  readonly county: string;
  readonly unit: string;
  /** Place in the units after; -1 = withdrawn, where 0 are authorised, enterprise or not known: its leaders hold no seat that is there. */
  readonly unitAfter: number;
  readonly chiefs: SeatCount;
  readonly deputies: SeatCount;
  /** People in the pool 流动池, those of them whose time has passed, and when the first time ends. */
  readonly pool: number;
  readonly poolExpired: number;
  readonly poolFirst: Month | null;
  /** Leaders who left their posts, and those of them promoted in rank. */
  readonly left: number;
  readonly promoted: number;
}

export type SeatTotals = Omit<SeatRow, 'county' | 'unit' | 'unitAfter' | 'poolFirst'>;

/** A person in the special database who should not be. notLeader: neither holds a leader post, nor left one, nor is in the pool · unitNotConcerned: the reform does not touch the unit. */
export interface DatabaseFlag {
  readonly person: number;
  readonly reason: 'notLeader' | 'unitNotConcerned';
}

/** The ledger of leader seats 领导职数台账. */
export interface SeatLedger {
  readonly reform: Reform;
  readonly staff: Staff;
  readonly today: Month;
  readonly rows: readonly SeatRow[];
  readonly totals: SeatTotals;
  /** Leaders of the staff table who hold seats: the sum of all held. */
  readonly leadersCounted: number;
  /** Places in the staff table: in the pool by expiry, the first to end first; who left, in the order of the table. */
  readonly poolPeople: readonly number[];
  readonly leftPeople: readonly number[];
  readonly inDatabase: number;
  readonly databaseFlags: readonly DatabaseFlag[];
  /** By person of the staff table: place in `rows`; -1 = no leader, not in the pool, did not leave. */
  readonly rowOf: Int32Array;
  readonly issues: readonly Issue[];
}
