import type { Issue, Reform, WorkbookTables } from '../core';
import type { Finding, HeldNorm } from '../core/checks';
import type { Identity, JudgedClaim } from '../core/claims';
import type { TaskSummary } from '../core/tasks';

/** What the sheet of checks shows; the norms table is in `tables`. */
export interface NormResults {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly findings: readonly Finding[];
  /** Every norm of the table, kept or not. */
  readonly held: readonly HeldNorm[];
  /** Of following the duties that loads are held against. */
  readonly issues: readonly Issue[];
}

/** What the sheet of published figures shows. */
export interface ClaimResults {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly judged: readonly JudgedClaim[];
  readonly identities: readonly Identity[];
}

/** What the sheet of tasks shows. */
export interface TaskResults {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly summary: TaskSummary;
  /** Units that are not known, and Done dates after the day. */
  readonly issues: readonly Issue[];
}
