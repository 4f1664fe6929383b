import type { AnnuityTreatment } from './costs';

/**
 * Cash of a cost a year when the occupational annuity counts as assumed: `isCash` is what the Cash column says, and only
 * where the assumption says otherwise the annuity is put in or taken out.
 */
export function cashCost(cashFen: number, annuityFen: number, isCash: boolean, annuity: AnnuityTreatment): number {
  if (annuity === 'cash' && !isCash) return cashFen + annuityFen;
  if (annuity === 'booked' && isCash) return cashFen - annuityFen;
  return cashFen;
}
