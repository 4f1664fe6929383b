import type { Agencies } from './agencies/agencies';
import type { Facts } from './agencies/facts';
import type { Procedures } from './approvals/procedures';
import type { Norms } from './checks/norms';
import type { Claims } from './claims/claims';
import type { Duties } from './counterparts/duties';
import type { Issue } from './issue';
import type { Pay } from './money/pay';
import type { Rates } from './money/rates';
import type { Approved } from './plan/approved';
import type { Plan } from './plan/plan';
import type { Staff } from './staffing/staff';
import type { Tasks } from './tasks/tasks';
import type { TableKind } from './table/headers';
import type { TablePlace } from './table/rawTable';

/** One table that was recognised, for the list of what was found where. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly place: TablePlace;
  /** Rows used, without header, totals and blanks. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Whether this table is the one used (the first of its kind) or one more of the same kind. */
  readonly used: boolean;
}

/** Everything the product reads from a workbook. */
export interface WorkbookTables {
  readonly agencies: Agencies | null;
  readonly plan: Plan | null;
  readonly approved: Approved | null;
  readonly facts: Facts | null;
  readonly staff: Staff | null;
  readonly pay: Pay | null;
  readonly rates: Rates | null;
  readonly claims: Claims | null;
  readonly duties: Duties | null;
  readonly procedures: Procedures | null;
  readonly norms: Norms | null;
  readonly tasks: Tasks | null;
  readonly found: readonly FoundTable[];
  readonly issues: readonly Issue[];
}
