import { applyPlan, readPlan, type Issue, type Plan, type Reform } from '../../core';

export interface PlanTrial {
  /** Problems that the plan has with the rows and has not without them. */
  readonly issues: readonly Issue[];
  readonly reform: Reform;
}

/** What the plan with the rows added would make of the agencies. Nothing is written. */
export function tryPlanRows(
  before: Reform,
  plan: Plan,
  rows: readonly (readonly (string | number)[])[],
): PlanTrial | null {
  const table = { ...plan.table, values: [...plan.table.values, ...rows] };
  const read = readPlan(table);
  if (!read.plan) return null;
  const reform = applyPlan(before.agencies, read.plan, { option: before.option, approved: before.approved });
  const known = [...readPlan(plan.table).issues, ...before.issues];
  return { issues: newIssues([...read.issues, ...reform.issues], known), reform };
}

/** The issues that are not among the known ones. */
export function newIssues(issues: readonly Issue[], known: readonly Issue[]): Issue[] {
  const signatures = new Set(known.map(signature));
  return issues.filter((issue) => !signatures.has(signature(issue)));
}

/** Two issues with the same signature are the same problem. */
function signature(issue: Issue): string {
  return JSON.stringify([issue.code, issue.where.cell, issue.where.row, issue.where.column, issue.facts]);
}
