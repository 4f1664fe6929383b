import { THOUSANDTHS } from '../agencies/measures';
import type { Reform } from '../results/reform';
import type { StaffIssueList } from './staffIssueList';
import { TYPE_COUNT } from './typePlace';

/** So many units at most are named. */
const LISTED_UNITS = 50;

/**
 * One issue a unit of which more people are placed than are surplus, by unit. By cell (see `SurplusPeople.byCell`): surplus
 * and placed people in whole thousandths, and the first person placed, -1 = none.
 */
export function reportPlacedBeyond(
  { after, withoutUnit }: Reform,
  surplus: Float64Array,
  placed: Float64Array,
  firstPlaced: Int32Array,
  issues: StaffIssueList,
): void {
  let found = 0;
  for (let unit = 0; unit * TYPE_COUNT < surplus.length; unit++) {
    let [ofPlaced, ofSurplus, first] = [0, 0, -1];
    for (let cell = unit * TYPE_COUNT; cell < (unit + 1) * TYPE_COUNT; cell++) {
      if (placed[cell] <= surplus[cell]) continue;
      ofPlaced += placed[cell] / THOUSANDTHS;
      ofSurplus += surplus[cell];
      if (first < 0 || firstPlaced[cell] < first) first = firstPlaced[cell];
    }
    if (first < 0) continue;
    found += 1;
    if (found > LISTED_UNITS) continue;
    const name = unit < after.count ? after.unit[unit] : withoutUnit[unit - after.count].unit;
    const facts = { unit: name, placed: ofPlaced, surplus: ofSurplus / THOUSANDTHS };
    issues.add('morePlacedThanSurplus', 'warning', first, ['channel'], facts);
  }
  if (found > LISTED_UNITS) {
    issues.addMore('morePlacedThanSurplus', 'warning', 'channel', found - LISTED_UNITS, LISTED_UNITS);
  }
}
