import type { Amounts } from '../../core';

/** Posts of all four types together, for showing how large a unit is. */
export function postsOf(amounts: Amounts): number {
  return amounts.adminPosts + amounts.politicalLegalPosts + amounts.institutionPosts + amounts.workerPosts;
}

/** People in post of all four types together. */
export function staffOf(amounts: Amounts): number {
  return amounts.adminStaff + amounts.politicalLegalStaff + amounts.institutionStaff + amounts.workerStaff;
}
