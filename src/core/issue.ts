import type { ApprovalIssueFacts } from './approvals/approvalIssues';
import type { ClaimIssueFacts } from './claims/claimIssues';
import type { CounterpartIssueFacts } from './counterparts/counterpartIssues';
import type { MoneyIssueFacts } from './money/moneyIssues';
import type { PeopleIssueFacts } from './placement/peopleIssues';
import type { PlanIssueFacts } from './plan/planIssues';
import type { StaffIssueFacts } from './staffing/staffIssues';
import type { TableIssueFacts } from './table/tableIssues';
import type { TaskIssueFacts } from './tasks/taskIssues';
import type { TableKind } from './table/headers';

/** error: rows or figures are left out · warning: taken, but probably not meant so · note: taken, and the user should know. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where an issue stands. `row` counts within the table, the header row being 1, so a formula without a sheet can name it too. */
export interface Where {
  readonly tableKind?: TableKind;
  readonly sheet?: string;
  readonly table?: string;
  /** A1 address on the sheet, when the sheet is known. */
  readonly cell?: string;
  readonly row?: number;
  /** The column's header as the user wrote it. */
  readonly column?: string;
}

/** The facts of every kind of issue, by its code. A locale turns them into a sentence; core holds no prose. */
export interface IssueFacts
  extends
    TableIssueFacts,
    PlanIssueFacts,
    StaffIssueFacts,
    MoneyIssueFacts,
    CounterpartIssueFacts,
    ApprovalIssueFacts,
    PeopleIssueFacts,
    ClaimIssueFacts,
    TaskIssueFacts {}

export type IssueCode = keyof IssueFacts;

export interface IssueOf<C extends IssueCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly where: Where;
  readonly facts: IssueFacts[C];
}

/** An expected failure or remark about the user's tables, as data. */
export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode];
