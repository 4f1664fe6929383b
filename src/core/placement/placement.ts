import type { PostType } from '../agencies/measures';
import type { Issue } from '../issue';
import type { UnitsOfStaff } from '../money/unitsOfStaff';
import type { Reform } from '../results/reform';
import type { Channel, Month, Staff } from '../staffing/staff';

/** Who is named surplus first where a unit has more people than posts: nearest to retirement, last in, or only those marked by hand. */
export const SURPLUS_ORDERS = ['retirement', 'lastIn', 'marked'] as const;
export type SurplusOrder = (typeof SURPLUS_ORDERS)[number];

/** What became of a person in the ledger. beyond: placed (has a channel) though the unit and post type have no more surplus. */
export const LEDGER_STATES = ['placed', 'unplaced', 'beyond'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/**
 * A unit after the reform and a post type with surplus. People in natural units; whole where the tables state whole people.
 * Of 2.5 surplus people three are named, and the last of them counts as half a person.
 */
export interface PlacementRow {
  readonly county: string;
  readonly unit: string;
  /** Place in the units after; -1 for people of an abolished unit for whom the plan names no unit. */
  readonly unitAfter: number;
  readonly postType: PostType;
  readonly posts: number;
  readonly inPost: number;
  /** max(0, in post − posts) by the agencies table: surplus = placed + unplaced. */
  readonly surplus: number;
  /** People with this channel, at most as many as are surplus; without `waiting`. Adds up to `placed`. */
  readonly placedBy: Readonly<Record<Channel, number>>;
  readonly placed: number;
  readonly unplaced: number;
  /** Of the unplaced those that the staff table does not name: fewer people are listed or marked than are surplus. */
  readonly unnamed: number;
  /** People named, placed or not, whose date has passed and whose status is not done: whole people. */
  readonly overdue: number;
  /** People with a channel other than `waiting` beyond the surplus: not in `placed`. */
  readonly beyond: number;
}

export type PlacementTotals = Omit<PlacementRow, 'county' | 'unit' | 'unitAfter' | 'postType'>;

/** The ledger of surplus people 超编人员安置台账. */
export interface Placement {
  readonly reform: Reform;
  readonly staff: Staff;
  readonly order: SurplusOrder;
  readonly today: Month;
  /** Month in which the reform takes effect; null when the plan states none. */
  readonly effective: Month | null;
  /** Where the people of the staff table are after the reform. */
  readonly units: UnitsOfStaff;
  readonly rows: readonly PlacementRow[];
  readonly totals: PlacementTotals;
  /** By person of the staff table: place in `rows`; -1 = of no unit and post type with surplus. */
  readonly rowOfPerson: Int32Array;
  /** The people of the ledger, row by row of `rows`, in each as they are named, the placed first: places in the staff table. */
  readonly person: Int32Array;
  /** By person of the ledger: place in `rows`. */
  readonly rowOf: Int32Array;
  /** By person of the ledger: place in `LEDGER_STATES`. */
  readonly state: Uint8Array;
  /** By person of the ledger: 1 = overdue; nobody beyond the surplus is. */
  readonly isOverdue: Uint8Array;
  /** What does not fit, gathered when it is first asked for. */
  readonly issues: readonly Issue[];
}
