import type { Issue, Reform, WorkbookTables } from '../../core';
import { firstYearOf } from '../../core/money';
import {
  intendedYears,
  placementOf,
  remainingSurplus,
  type IntendedYears,
  type Placement,
  type PlacementChoice,
  type RemainingSurplus,
} from '../../core/placement';
import { seatLedgerOf, type SeatLedger } from '../../core/seats';
import type { Staff } from '../../core/staffing';

/** Years that are looked at, more where more are intended; what comes later is said by the year in which nothing remains. */
const YEARS_AHEAD = 30;
const MOST_YEARS = 60;

/** What the panel People stands on. */
export interface PeopleBase {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly staff: Staff;
  readonly placement: Placement;
  readonly remaining: RemainingSurplus;
  readonly intended: IntendedYears;
  readonly seats: SeatLedger;
  /** Of the ledgers; those of reading the tables stay with the tables. */
  readonly issues: readonly Issue[];
}

/**
 * Makes the base step by step and yields between the steps, so that other work can go on. Running it to the end gives the
 * base; null without a staff table.
 */
export function* preparePeople(
  reform: Reform,
  tables: WorkbookTables,
  choice: PlacementChoice,
): Generator<void, PeopleBase | null, void> {
  const { staff, norms } = tables;
  if (!staff) return null;
  const placement = placementOf(reform, staff, choice);
  yield;
  const intended = intendedYears(norms);
  const first = firstYearOf(placement.effective, choice.today);
  const length = Math.min(MOST_YEARS, Math.max(YEARS_AHEAD, Math.ceil(intended.years)));
  const years = Array.from({ length }, (_, add) => first + add);
  const remaining = remainingSurplus(placement, years, intended.years);
  yield;
  const seats = seatLedgerOf(reform, staff, choice.today);
  yield;
  const issues = [...placement.issues, ...seats.issues];
  return { reform, tables, staff, placement, remaining, intended, seats, issues };
}
