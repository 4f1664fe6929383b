import type { FollowedDuties } from './followed';
import { formerAgency } from './formerAgency';

/**
 * The unit that had a duty before the reform, by name: that of its former agency, else as the duty's first row writes it; ''
 * for none.
 * Example: a duty of `发改局 ` of the agencies' 发改局 was with 发改局, one of an unknown `物价所` with 物价所.
 */
export function formerUnit(
  followed: FollowedDuties,
  duty: number,
): { readonly unitName: string; readonly county: string } {
  const { reform, duties, rows, rowStart } = followed;
  const agency = formerAgency(followed, duty);
  if (agency >= 0) return { unitName: reform.agencies.unit[agency], county: reform.agencies.county?.[agency] ?? '' };
  const row = rows[rowStart[duty]];
  return { unitName: duties.unit[row], county: duties.county?.[row] ?? '' };
}
