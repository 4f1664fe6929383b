import type { FollowedDuties } from './followed';

/** The county of a duty: that of its unit before, else of its unit after, else what its row says; '' where none is stated. */
export function countyOfDuty(followed: FollowedDuties, duty: number): string {
  const { reform, duties, rows, rowStart, unitBefore, unitAfter } = followed;
  const before = unitBefore[duty] < 0 ? '' : (reform.agencies.county?.[unitBefore[duty]] ?? '');
  if (before !== '') return before;
  const after = unitAfter[duty] < 0 ? '' : (reform.after.county?.[unitAfter[duty]] ?? '');
  return after === '' ? (duties.county?.[rows[rowStart[duty]]] ?? '') : after;
}
