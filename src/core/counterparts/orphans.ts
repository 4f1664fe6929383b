import { ORPHAN_REASONS, type FollowedDuties, type NamesOfRows, type Orphan } from './followed';

/**
 * The duties without a unit after the reform, in the order of the duties table, with what they need to be given to one.
 * Example: a unit is abolished and its row names no To: its duties are orphans by that row.
 */
export function orphans(followed: FollowedDuties): Orphan[] {
  const { count, unitAfter, reason, rowStart, rows, planRows, duties } = followed;
  const found: Orphan[] = [];
  for (let duty = 0; duty < count; duty++) {
    if (unitAfter[duty] >= 0) continue;
    const row = rows[rowStart[duty]];
    const ofDuty = rows.subarray(rowStart[duty], rowStart[duty + 1]);
    const why = ORPHAN_REASONS[reason[duty]];
    found.push({
      duty,
      name: duties.duty[row],
      county: countyOf(followed, duty, row),
      unitName: duties.unit[row],
      superiors: namesOf(followed.superiors, ofDuty),
      townshipOffices: namesOf(followed.townshipOffices, ofDuty),
      section: duties.section[row],
      reason: why,
      planRow: why === 'abolished' || why === 'enterprise' ? (planRows[duty].at(-1) ?? -1) : -1,
      row,
    });
  }
  return found;
}

/** The county that the row names, else that of its unit. */
function countyOf({ duties, reform, unitBefore }: FollowedDuties, duty: number, row: number): string {
  const named = duties.county?.[row] ?? '';
  return named === '' && unitBefore[duty] >= 0 ? (reform.agencies.county?.[unitBefore[duty]] ?? '') : named;
}

function namesOf({ names, start, place }: NamesOfRows, rows: Int32Array): string[] {
  const found = new Set<string>();
  for (const row of rows) for (let one = start[row]; one < start[row + 1]; one++) found.add(names[place[one]]);
  return [...found];
}
