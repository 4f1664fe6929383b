import type { Issue, Severity } from '../../core';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The issues of one severity, or all of them with errors first; within a severity in the order they were raised. */
export function pickIssues(issues: readonly Issue[], severity: Severity | null): Issue[] {
  return issues
    .filter((issue) => severity === null || issue.severity === severity)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

export function countIssues(issues: readonly Issue[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
}
