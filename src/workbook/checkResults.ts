import type { Issue, Reform, WorkbookTables } from '../core';
import { checkNorms, heldNorms } from '../core/checks';
import { identities, judgeClaims, type Identity, type JudgedClaim } from '../core/claims';
import { followDuties } from '../core/counterparts';
import { dayOf, taskSummary } from '../core/tasks';
import type { MoneyResults, NormResults, TaskResults } from '../documents';
import { runToEnd } from './runToEnd';

/** The published figures with their verdicts, and what must tie between them. */
export interface JudgedClaims {
  readonly judged: readonly JudgedClaim[];
  readonly identities: readonly Identity[];
  readonly issues: readonly Issue[];
}

/** What the structure breaks; null without a norms table. */
export function normResults(reform: Reform, tables: WorkbookTables): NormResults | null {
  return runToEnd(normSteps(reform, tables));
}

/** The same step by step, so that other work can go on between the steps. */
export function* normSteps(reform: Reform, tables: WorkbookTables): Generator<void, NormResults | null, void> {
  const { norms, duties } = tables;
  if (!norms) return null;
  const followed = duties ? followDuties(reform, duties) : null;
  yield;
  const findings = checkNorms(reform, norms, followed);
  yield;
  return { reform, tables, findings, held: heldNorms(reform, norms, followed) };
}

/** null without a table of published figures. `money` is asked for only where there is one. */
export function judgedClaims(
  tables: WorkbookTables,
  money: () => Pick<MoneyResults, 'reform' | 'base' | 'bridge'>,
): JudgedClaims | null {
  if (!tables.claims) return null;
  const { reform, base, bridge } = money();
  const sources = { reform, facts: tables.facts, savings: base.savings, bridge: base.staff ? bridge : null };
  const { judged, issues } = judgeClaims(tables.claims, sources);
  return { judged, identities: identities(judged, sources), issues };
}

/** What is done, open and overdue on a day; null without a table of tasks. */
export function taskResults(reform: Reform, tables: WorkbookTables, day: Date): TaskResults | null {
  return tables.tasks ? { reform, tables, summary: taskSummary(tables.tasks, dayOf(day)) } : null;
}
