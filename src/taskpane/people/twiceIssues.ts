import type { Issue, IssueCode } from '../../core';

const TWICE: readonly IssueCode[] = ['personTwice', 'placedTwiceLikely'];

/** Issues that say that one person stands in the staff table twice, or likely does. */
export function twiceIssues(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ code, where }) => TWICE.includes(code) && where.tableKind === 'staff');
}
