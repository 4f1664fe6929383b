import type { Issue, TableKind } from '../../core';
import { distinctIssues } from '../../core/distinctIssues';
import type { CheckBase } from './prepareChecks';

const KINDS: ReadonlySet<TableKind | undefined> = new Set<TableKind>(['norms', 'claims', 'tasks']);

/** What was found wrong while the tables of the panel were read, and when they were held against the others. */
export function checkIssuesOf({ tables, issues }: CheckBase): Issue[] {
  return distinctIssues([...tables.issues.filter(({ where }) => KINDS.has(where.tableKind)), ...issues]);
}
