/** Facts of the issues that the ledger of placements and that of leader seats can raise, by code. No personal data: a person is its cell. */
export interface PeopleIssueFacts {
  /** A channel that ends the surplus by another post has no date and no status done: taken as of when the reform takes effect. */
  placementDateMissing: { readonly people: number };
  /** A person has a channel or is marked surplus, and no post type is stated: set against no surplus. */
  placedWithoutPostType: { readonly people: number };
  /** More people of the unit are marked surplus by hand, and have no channel, than are left to be named; those beyond are not in the ledger. */
  markedBeyondSurplus: { readonly unit: string; readonly people: number };
  /** The status says done, and no channel says by what: the person counts as not placed. */
  doneWithoutChannel: Record<string, never>;
  /** The same name, birth and sex as another person of the ledger with a channel: probably one person under two IDs. */
  placedTwiceLikely: { readonly firstRow: number; readonly firstCell: string | null };
  /** Seats are granted, and no row of the staff table is a chief or deputy: every seat is shown as vacant. */
  noLeadersFound: Record<string, never>;
  /** The time in the pool 流动池 has passed: `month`, as `2025-06`. */
  poolExpired: { readonly month: string };
  /** A promotion in rank without the month in which the person left the leader post: counted in no unit. */
  rankWithoutLeft: { readonly rank: string };
  /** A person in the special database 专项数据库 who should not be; see `DatabaseFlag`. */
  databaseFlag: { readonly reason: 'notLeader' | 'unitNotConcerned' };
  /** A county leader holds a seat of a unit that is neither in the agencies table nor formed by the plan: shown without seats granted. */
  unknownUnitOfSeat: { readonly unit: string; readonly likely: readonly string[] };
}
