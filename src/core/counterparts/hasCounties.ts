import type { FollowedDuties } from './followed';

/** Whether results show a county first: so that cells that refer to them stay right, the columns alone decide. */
export function hasCounties({ duties, reform }: FollowedDuties): boolean {
  return duties.county !== null || reform.agencies.county !== null;
}
