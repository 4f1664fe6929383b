import { cellOfPerson, NO_CELL } from '../money/cellOfPerson';
import type { StaffIssueList } from '../money/staffIssueList';
import { TYPE_COUNT } from '../money/typePlace';
import { isPlaced } from '../staffing/isPlaced';
import type { Placement } from './placement';

/**
 * One issue a unit after of which people without a channel are marked surplus by hand and not in the ledger, at the first of
 * them: the unit has no surplus of their post type, or fewer than are named before them.
 */
export function reportMarkedBeyond(placement: Omit<Placement, 'issues'>, issues: StaffIssueList): void {
  const { reform, staff, units, person: inLedger } = placement;
  const isNamed = new Uint8Array(staff.count);
  for (const person of inLedger) isNamed[person] = 1;
  const cellOf = cellOfPerson(reform, staff, units);
  const beyond = new Map<number, { readonly first: number; people: number }>();
  for (let person = 0; person < staff.count; person++) {
    if (staff.named[person] !== 1 || isNamed[person] === 1 || isPlaced(staff, person)) continue;
    const cell = cellOf(person);
    if (cell === NO_CELL) continue;
    const unit = Math.floor(cell / TYPE_COUNT);
    const ofUnit = beyond.get(unit);
    if (ofUnit) ofUnit.people += 1;
    else beyond.set(unit, { first: person, people: 1 });
  }
  const { after, withoutUnit } = reform;
  for (const [place, { first, people }] of beyond) {
    const unit = place < after.count ? after.unit[place] : withoutUnit[place - after.count].unit;
    issues.add('markedBeyondSurplus', 'warning', first, ['surplus'], { unit, people });
  }
}
