import type { StaffIssueList } from '../money/staffIssueList';
import { NO_MONTH, SEXES } from '../staffing/staff';
import { foldName } from '../table/foldText';
import { isPlaced } from '../staffing/isPlaced';
import type { Placement } from './placement';

const COLUMNS = ['personId', 'name', 'unit'];

/**
 * An issue for everybody of the ledger with a channel who has the name, birth and sex of another such person further up in
 * the staff table: probably one person under two IDs. (The same ID twice is left out when the table is read.) People without
 * a name or birth are not compared.
 */
export function reportPlacedTwice({ staff, person }: Omit<Placement, 'issues'>, issues: StaffIssueList): void {
  const names = staff.readNames();
  const firstOf = new Map<string, Map<number, number>>();
  for (const who of person.slice().sort()) {
    if (!isPlaced(staff, who) || names[who] === '' || staff.birth[who] === NO_MONTH) continue;
    const name = foldName(names[who]);
    let ofName = firstOf.get(name);
    if (ofName === undefined) firstOf.set(name, (ofName = new Map()));
    const birthAndSex = staff.birth[who] * (SEXES.length + 1) + staff.sex[who] + 1;
    const first = ofName.get(birthAndSex);
    if (first === undefined) ofName.set(birthAndSex, who);
    else {
      const facts = { firstRow: staff.row[first] + 1, firstCell: issues.address(first, COLUMNS) };
      issues.add('placedTwiceLikely', 'warning', who, COLUMNS, facts);
    }
  }
}
