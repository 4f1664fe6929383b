import type { NotCostedReason, StaffCosts } from '../../core/money';
import type { Staff } from '../../core/staffing';

/** People who are not costed for one reason. */
export interface NotCostedGroup {
  readonly reason: NotCostedReason;
  readonly people: number;
  /** Their rows in the staff table's values. */
  readonly rows: readonly number[];
}

/** The people who are not costed, by reason, the most frequent first; within a reason in the order of the table. */
export function notCostedGroups(staff: Staff, costs: StaffCosts): NotCostedGroup[] {
  const byReason = new Map<NotCostedReason, number[]>();
  for (const { person, reason } of costs.notCosted) {
    const rows = byReason.get(reason) ?? [];
    rows.push(staff.row[person]);
    byReason.set(reason, rows);
  }
  return [...byReason]
    .map(([reason, rows]) => ({ reason, people: rows.length, rows: rows.sort((a, b) => a - b) }))
    .sort((a, b) => b.people - a.people);
}
