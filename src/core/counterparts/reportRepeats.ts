import type { Following } from './following';

/** Raises an issue for each row whose duty stands in a row above: a warning when it says nothing new and is not counted, else a note. */
export function reportRepeats({ duties, numbered, issues }: Following): void {
  for (const { row, first, isTwice } of numbered.repeats) {
    const facts = {
      duty: duties.duty[row],
      unit: duties.unit[row],
      firstRow: duties.row[first] + 1,
      firstCell: issues.address(duties.row[first], 'duty'),
    };
    const at = [duties.row[row], issues.column('duty')] as const;
    if (isTwice) issues.list.add('dutyTwice', 'warning', ...at, facts);
    else issues.list.add('dutyRepeated', 'note', ...at, facts);
  }
}
