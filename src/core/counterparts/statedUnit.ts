import type { FollowedDuties } from './followed';

/**
 * The unit that the duties table gives a duty to: by its name in the agencies, else as the duty's first row writes it; ''
 * for none.
 * Example: a duty of `发改局 ` of the agencies' 发改局 is with 发改局, one of an unknown `物价所` with 物价所.
 */
export function statedUnit(
  { reform, duties, rows, rowStart, unitBefore }: FollowedDuties,
  duty: number,
): { readonly unitName: string; readonly county: string } {
  const agency = unitBefore[duty];
  if (agency >= 0) return { unitName: reform.agencies.unit[agency], county: reform.agencies.county?.[agency] ?? '' };
  const row = rows[rowStart[duty]];
  return { unitName: duties.unit[row], county: duties.county?.[row] ?? '' };
}
