import type { Reform, WorkbookTables } from '../core';
import type { IntendedYears, Placement, RemainingSurplus } from '../core/placement';
import type { SeatLedger } from '../core/seats';

/** What the sheets about people show. */
export interface PeopleResults {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly placement: Placement;
  readonly remaining: RemainingSurplus;
  /** The years in which the surplus is to be gone, and whether a norm states them. */
  readonly intended: IntendedYears;
  readonly seats: SeatLedger;
  /** By person of the staff table; null = names were not asked for, and no sheet shows any. */
  readonly names: readonly string[] | null;
}
