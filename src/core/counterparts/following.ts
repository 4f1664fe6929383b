import type { PlanIssueList } from '../results/apply/planIssueList';
import type { Reform } from '../results/reform';
import type { CellIssues } from '../table/cellIssues';
import type { Duties, NameColumnKey } from './duties';
import type { NamesOfRows } from './followed';
import type { NumberedDuties } from './numberDuties';
import type { PlacedDuties } from './placedDuties';
import type { UnitsOfRows } from './unitsOfRows';

/** What following the duties works on. */
export interface Following {
  readonly reform: Reform;
  readonly duties: Duties;
  readonly units: UnitsOfRows;
  readonly numbered: NumberedDuties;
  readonly placed: PlacedDuties;
  readonly names: Readonly<Record<NameColumnKey, NamesOfRows>>;
  /** Issues about cells of the plan and of the duties table. */
  readonly planIssues: PlanIssueList;
  readonly issues: CellIssues;
  /** Comparisons left for finding likely names; beyond them it would take too long. */
  readonly budget: { comparisons: number };
}
