import type { Issue, Reform, WorkbookTables } from '../../core';
import type { BridgeBase, SavedAssumptions } from '../../core/money';
import { bridgeOf } from '../../core/money/bridgeOf';
import { resolveAssumptions } from '../../core/money/resolveAssumptions';
import { monthOf } from '../../core/staffing/monthText';
import type { NormResults, TaskResults } from '../../documents';
import { judgedClaims, normSources, normSteps, taskResults, type JudgedClaims } from '../../workbook/checkResults';

/** What the panel Checks stands on. */
export interface CheckBase {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  /** null without a norms table. */
  readonly norms: NormResults | null;
  /** null without a table of published figures. */
  readonly claims: JudgedClaims | null;
  /** null without a table of tasks. */
  readonly tasks: TaskResults | null;
  /** Of published figures that differ, of units of tasks that are not known, and of Done dates to come. */
  readonly issues: readonly Issue[];
}

/** What published figures are recomputed with beside the tables. */
export interface MoneyOfChecks {
  readonly base: BridgeBase;
  readonly assumptions: SavedAssumptions;
}

/**
 * Makes the base step by step and yields between the steps, so that other work can go on. Running it to the end gives the
 * base. `money` is needed only where there are published figures; `at` is the moment as of which tasks are overdue and people are surplus.
 */
export function* prepareChecks(
  reform: Reform,
  tables: WorkbookTables,
  { money, at }: { readonly money: MoneyOfChecks | null; readonly at: Date },
): Generator<void, CheckBase, void> {
  const norms = yield* normSteps(reform, tables, normSources(reform, tables, monthOf(at)));
  yield;
  const claims = tables.claims && money ? yield* claimSteps(tables, money, at) : null;
  yield;
  const tasks = taskResults(reform, tables, at);
  const issues = [...(claims?.issues ?? []), ...(tasks?.issues ?? [])];
  return { reform, tables, norms, claims, tasks, issues };
}

function* claimSteps(
  tables: WorkbookTables,
  { base, assumptions }: MoneyOfChecks,
  at: Date,
): Generator<void, JudgedClaims | null, void> {
  const bridge = bridgeOf(base, resolveAssumptions(assumptions, base.effective, monthOf(at)));
  yield;
  return judgedClaims(tables, () => ({ reform: base.reform, base, bridge }));
}
