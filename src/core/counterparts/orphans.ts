import { countyOfDuty } from './countyOfDuty';
import { ORPHAN_REASONS, type FollowedDuties, type Orphan } from './followed';
import { namesReader } from './namesReader';

/**
 * The duties without a unit after the reform, in the order of the duties table, with what they need to be given to one.
 * Example: a unit is abolished and its row names no To: its duties are orphans by that row.
 */
export function orphans(followed: FollowedDuties): Orphan[] {
  const { count, unitAfter, reason, rowStart, rows, planRows, duties } = followed;
  const superiorsOf = namesReader(followed.superiors);
  const townshipOfficesOf = namesReader(followed.townshipOffices);
  const sectionsOf = namesReader(followed.sections);
  const found: Orphan[] = [];
  for (let duty = 0; duty < count; duty++) {
    if (unitAfter[duty] >= 0) continue;
    const row = rows[rowStart[duty]];
    const ofDuty = rows.subarray(rowStart[duty], rowStart[duty + 1]);
    const why = ORPHAN_REASONS[reason[duty]];
    found.push({
      duty,
      name: duties.duty[row],
      county: countyOfDuty(followed, duty),
      unitName: duties.unit[row],
      superiors: superiorsOf(ofDuty),
      townshipOffices: townshipOfficesOf(ofDuty),
      sections: sectionsOf(ofDuty),
      reason: why,
      planRow: why === 'abolished' || why === 'enterprise' ? (planRows[duty].at(-1) ?? -1) : -1,
      row,
    });
  }
  return found;
}
