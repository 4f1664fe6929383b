import type { Reform, WorkbookTables } from '../core';
import { approvalTimes } from '../core/approvals';
import { overloads, workingGroups, workload, type FollowedDuties } from '../core/counterparts';
import type { Issue } from '../core';
import type { ApprovalResults, CounterpartResults } from '../documents';

/** Everything that the sheets about duties show; null without a duties table. */
export function counterpartResults(
  reform: Reform,
  tables: WorkbookTables,
  followed: FollowedDuties | null,
): CounterpartResults | null {
  if (!followed) return null;
  const loads = workload(followed);
  return {
    reform,
    tables,
    followed,
    loads,
    overloads: overloads(loads, tables.norms, reform),
    groups: workingGroups(followed),
  };
}

/** What the sheet of approval times shows, and what working them out raised; null without a procedures table. */
export function approvalResults(
  reform: Reform,
  tables: WorkbookTables,
): { readonly results: ApprovalResults; readonly issues: readonly Issue[] } | null {
  if (!tables.procedures) return null;
  const { times, issues } = approvalTimes(tables.procedures);
  return { results: { reform, tables, times }, issues };
}
