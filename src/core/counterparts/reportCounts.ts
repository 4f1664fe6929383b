import type { Agencies } from '../agencies/agencies';
import { THOUSANDTHS } from '../agencies/measures';
import { isBlank } from '../table/cells';
import type { CellIssues } from '../table/cellIssues';

/** Raises an issue for each unit with duties of which the agencies table states another number. `unitBefore`: by duty. */
export function reportCounts(agencies: Agencies, unitBefore: Int32Array, issues: CellIssues): void {
  if (!agencies.stated.has('duties')) return;
  const found = new Int32Array(agencies.count);
  for (const agency of unitBefore) if (agency >= 0) found[agency]++;
  for (let agency = 0; agency < agencies.count; agency++) {
    const stated = agencies.amounts.duties[agency] / THOUSANDTHS;
    if (found[agency] === 0 || stated === found[agency]) continue;
    const row = agencies.row[agency];
    const column = issues.column('duties');
    if (isBlank(agencies.table.values[row][column])) continue;
    issues.list.add('dutyCountDiffers', 'warning', row, column, {
      unit: agencies.unit[agency],
      stated,
      found: found[agency],
    });
  }
}
