import type { Issue } from '../issue';
import { cellOfPerson, NO_CELL } from '../money/cellOfPerson';
import { effectiveMonth } from '../money/effectiveMonth';
import { unitsOfStaff, type UnitsOfStaff } from '../money/unitsOfStaff';
import type { Reform } from '../results/reform';
import type { Month, Staff } from '../staffing/staff';
import { candidates } from './candidates';
import { nameSurplus } from './nameSurplus';
import { overduePeople } from './overduePeople';
import type { Placement, SurplusOrder } from './placement';
import { placementIssues } from './placementIssues';
import { placementRows } from './placementRows';
import { surplusCells } from './surplusCells';

/** How the ledger is made. */
export interface PlacementChoice {
  readonly order: SurplusOrder;
  /** Dates before it have passed. */
  readonly today: Month;
}

/**
 * The ledger of surplus people: how many are surplus, of which unit after the reform and post type, who they are by `order`,
 * by which channel they are placed and what is overdue. Surplus follows the agencies table and the plan, people follow the
 * staff table: whoever has a channel counts as placed, never more people than are surplus; people of a unit and post type
 * without surplus are no matter of placing. Leaders are neither preferred nor spared. The order of the rows decides no figure.
 * Example: a centre of 10 posts and 14 people, of whom 2 retire early and 1 is waiting: surplus 4, placed 2, unplaced 2.
 */
export function placementOf(reform: Reform, staff: Staff, choice: PlacementChoice): Placement {
  const { order, today } = choice;
  const units = unitsOfStaff(reform, staff);
  const { month: effective, issues: unclear } = effectiveMonth(reform);
  const cells = surplusCells(reform);
  const { rowOfPerson, isOverdue } = peopleOfCells(reform, staff, units, cells.rowOf, today);
  const ranked = candidates(staff, rowOfPerson, cells.cell.length, order, isOverdue);
  const named = nameSurplus(staff, ranked, rowOfPerson, cells.surplus, isOverdue);
  let issues: readonly Issue[] | null = null;
  const placement: Placement = {
    ...{ reform, staff, order, today, effective, units, rowOfPerson },
    ...placementRows(reform, cells, named),
    person: named.person,
    rowOf: named.rowOf,
    state: named.state,
    isOverdue: named.isOverdue,
    get issues() {
      return (issues ??= [...unclear, ...placementIssues(placement)]);
    },
  };
  return placement;
}

/** By person of the staff table: the row of the ledger, -1 = none, and whether the placing of somebody in a row is overdue. */
function peopleOfCells(
  reform: Reform,
  staff: Staff,
  units: UnitsOfStaff,
  rowOfCell: Int32Array,
  today: Month,
): { readonly rowOfPerson: Int32Array; readonly isOverdue: Uint8Array } {
  const rowOfPerson = new Int32Array(staff.count).fill(-1);
  const isOverdue = new Uint8Array(staff.count);
  const cellOf = cellOfPerson(reform, staff, units);
  const overdue = overduePeople(staff, today);
  for (let person = 0; person < staff.count; person++) {
    const cell = cellOf(person);
    if (cell === NO_CELL || rowOfCell[cell] < 0) continue;
    rowOfPerson[person] = rowOfCell[cell];
    if (overdue(person)) isOverdue[person] = 1;
  }
  return { rowOfPerson, isOverdue };
}
