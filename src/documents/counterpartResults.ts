import type { Reform, WorkbookTables } from '../core';
import type { ApprovalTime } from '../core/approvals';
import type { FollowedDuties, Overload, UnitLoad, WorkingGroup } from '../core/counterparts';

/** What the sheets about duties show: everything computed, in one place. */
export interface CounterpartResults {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly followed: FollowedDuties;
  readonly loads: readonly UnitLoad[];
  readonly overloads: readonly Overload[];
  readonly groups: readonly WorkingGroup[];
}

/** What the sheet of approval times shows. */
export interface ApprovalResults {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly times: readonly ApprovalTime[];
}
