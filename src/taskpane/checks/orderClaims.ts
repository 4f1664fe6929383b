import { VERDICTS, type JudgedClaim } from '../../core/claims';

/**
 * The published figures that print something, what wants a note first, then what differs, then the others from the worst
 * verdict to the best; those without a verdict stand before those that agree. Equals stay in the order of their table.
 */
export function orderClaims(judged: readonly JudgedClaim[]): JudgedClaim[] {
  return judged.filter(({ parts }) => parts.length > 0).sort((a, b) => rankOf(b) - rankOf(a));
}

function rankOf({ verdict, wantsNote }: JudgedClaim): number {
  if (verdict === null) return 0.5;
  return VERDICTS.indexOf(verdict) + (wantsNote ? 1 : 0);
}
