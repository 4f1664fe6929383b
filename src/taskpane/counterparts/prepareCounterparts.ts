import type { Issue, Reform, WorkbookTables } from '../../core';
import { approvalTimes, type ApprovalTime } from '../../core/approvals';
import {
  followDuties,
  orphans,
  overloads,
  partyIndex,
  workload,
  type FollowedDuties,
  type Orphan,
  type Overload,
  type PartyIndex,
  type UnitLoad,
} from '../../core/counterparts';

/** The duties of a reading followed through the plan, with what the panel shows of them. */
export interface DutiesShown {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly followed: FollowedDuties;
  readonly orphans: readonly Orphan[];
  readonly loads: readonly UnitLoad[];
  readonly overloads: readonly Overload[];
  readonly index: PartyIndex;
}

/** What the panel Counterparts stands on. */
export interface CounterpartBase {
  /** null without a duties table or without an agencies table. */
  readonly duties: DutiesShown | null;
  /** null without a procedures table. */
  readonly times: readonly ApprovalTime[] | null;
  /** Of following the duties and of the approval times. */
  readonly issues: readonly Issue[];
}

/**
 * Makes the base step by step and yields between the steps, so that other work can go on; none of them takes long for the
 * duties of a city. Running it to the end gives the base.
 */
export function* prepareCounterparts(
  reform: Reform | null,
  tables: WorkbookTables,
): Generator<void, CounterpartBase, void> {
  const approvals = tables.procedures ? approvalTimes(tables.procedures) : null;
  const duties = reform && tables.duties ? yield* prepareDuties(reform, tables) : null;
  return {
    duties,
    times: approvals?.times ?? null,
    issues: [...(duties?.followed.issues ?? []), ...(approvals?.issues ?? [])],
  };
}

function* prepareDuties(reform: Reform, tables: WorkbookTables): Generator<void, DutiesShown | null, void> {
  if (!tables.duties) return null;
  yield;
  const followed = followDuties(reform, tables.duties);
  yield;
  const withoutUnit = orphans(followed);
  yield;
  const loads = workload(followed);
  yield;
  const above = overloads(loads, tables.norms, reform);
  yield;
  return { reform, tables, followed, orphans: withoutUnit, loads, overloads: above, index: partyIndex(followed) };
}
