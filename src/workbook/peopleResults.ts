import type { Reform, WorkbookTables } from '../core';
import { firstYearOf } from '../core/money';
import { intendedYears, placementOf, remainingSurplus, type PlacementChoice } from '../core/placement';
import { seatLedgerOf } from '../core/seats';
import type { Staff } from '../core/staffing';
import type { PeopleResults } from '../documents';

/** Years shown from the reform's first on. */
const YEARS_SHOWN = 10;

/** Everything that the sheets about people show; null without a staff table. Names are read only where they are asked for. */
export function peopleResults(
  reform: Reform,
  tables: WorkbookTables,
  { withNames, ...choice }: PlacementChoice & { readonly withNames: boolean },
): PeopleResults | null {
  const { staff, norms } = tables;
  if (!staff) return null;
  const placement = placementOf(reform, staff, choice);
  const first = firstYearOf(placement.effective, choice.today);
  const intended = intendedYears(norms);
  const years = Array.from({ length: YEARS_SHOWN }, (_, add) => first + add);
  return {
    reform,
    tables,
    placement,
    remaining: remainingSurplus(placement, years, intended.years),
    intended,
    seats: seatLedgerOf(reform, staff, choice.today),
    names: withNames ? namesOf(staff) : null,
  };
}

/** null where the table names nobody: then there is nothing to show. */
function namesOf(staff: Staff): readonly string[] | null {
  const names = staff.readNames();
  return names.some((name) => name !== '') ? names : null;
}
