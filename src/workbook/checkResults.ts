import type { Issue, Reform, WorkbookTables } from '../core';
import { checkNorms, heldNorms, isPeopleRule, type SurplusTime } from '../core/checks';
import { identities, judgeClaims, type Identity, type JudgedClaim } from '../core/claims';
import { followDuties, type FollowedDuties } from '../core/counterparts';
import { firstYearOf } from '../core/money/resolveAssumptions';
import { intendedYears, placementOf, remainingSurplus } from '../core/placement';
import type { Month } from '../core/staffing';
import { dayOf, laterDone, taskSummary, unitsOfTasks } from '../core/tasks';
import type { MoneyResults, NormResults, TaskResults } from '../documents';
import { runToEnd } from './runToEnd';

/** The published figures with their verdicts, and what must tie between them. */
export interface JudgedClaims {
  readonly judged: readonly JudgedClaim[];
  readonly identities: readonly Identity[];
  readonly issues: readonly Issue[];
}

/** What norms are held against beside the structure; each is asked for once, where a norms table is there. */
export interface NormSources {
  /** null without a duties table. */
  followed(): FollowedDuties | null;
  /** null without a staff table. */
  surplus(): SurplusTime | null;
}

/** What the structure and the surplus of people break; null without a norms table. */
export function normResults(reform: Reform, tables: WorkbookTables, sources: NormSources): NormResults | null {
  return runToEnd(normSteps(reform, tables, sources));
}

/** The sources worked out from the tables alone. */
export function normSources(reform: Reform, tables: WorkbookTables, today: Month): NormSources {
  return {
    followed: () => (tables.duties ? followDuties(reform, tables.duties) : null),
    surplus: () => surplusTime(reform, tables, today),
  };
}

/** The same step by step, so that other work can go on between the steps. */
export function* normSteps(
  reform: Reform,
  tables: WorkbookTables,
  sources: NormSources,
): Generator<void, NormResults | null, void> {
  const { norms } = tables;
  if (!norms) return null;
  const followed = sources.followed();
  yield;
  const surplus = norms.norms.some(({ rule }) => isPeopleRule(rule)) ? sources.surplus() : null;
  yield;
  const findings = checkNorms(reform, norms, followed, surplus);
  yield;
  const held = heldNorms(reform, norms, followed, surplus);
  return { reform, tables, findings, held, issues: followed?.issues ?? [] };
}

/** Until when the surplus is gone; null without a staff table. Who is named first is irrelevant. */
function surplusTime(reform: Reform, { staff, norms }: WorkbookTables, today: Month): SurplusTime | null {
  if (!staff) return null;
  const placement = placementOf(reform, staff, { order: 'retirement', today });
  return remainingSurplus(placement, [firstYearOf(placement.effective, today)], intendedYears(norms).years);
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
  const { tasks } = tables;
  if (!tasks) return null;
  const today = dayOf(day);
  const issues = [...unitsOfTasks(tasks, reform), ...laterDone(tasks, today)];
  return { reform, tables, summary: taskSummary(tasks, today), issues };
}
