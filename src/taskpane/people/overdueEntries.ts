import type { Placement } from '../../core/placement';
import { dateColumns, personDate, type PersonDate } from './personDate';

/** A person whose date has passed. */
export interface OverdueEntry {
  /** Place in `placement.person`. */
  readonly entry: number;
  /** The date that passed; null where no cell states it. */
  readonly date: PersonDate | null;
}

/** People whose date has passed, the longest overdue first, equals in the order of the ledger. */
export function overdueEntries({ staff, today, person, isOverdue }: Placement): OverdueEntry[] {
  const overdue: OverdueEntry[] = [];
  isOverdue.forEach((is, entry) => {
    if (is === 1)
      overdue.push({ entry, date: personDate(staff, person[entry], dateColumns(staff, person[entry]), today) });
  });
  return overdue.sort((a, b) => (a.date?.month ?? today) - (b.date?.month ?? today));
}
