import type { Claim } from './claims';
import type { Printed } from './parsePrinted';
import { printedParts, signedAs, type ClaimPart } from './printedParts';
import type { RecomputedClaim } from './recomputeClaims';
import type { Recomputed } from './recomputed';

const FROM_THE_RIGHT: readonly ClaimPart[] = ['percent', 'change', 'after', 'before'];

/**
 * The printed texts of a row as numbers in natural units; see `printedParts`. A change or percentage printed without a sign
 * has the sign of the recomputed one. A share of the revenue is one figure: that of the first column from the right.
 */
export function readPrinted(claim: Claim, recomputed: Recomputed): RecomputedClaim['printed'] {
  const parts = printedParts(claim);
  if (claim.figure === 'shareOfRevenue') {
    const share = FROM_THE_RIGHT.map((part) => parts[part]);
    const found = share.find((printed) => printed !== null) ?? null;
    return { before: null, after: null, change: null, percent: amountOf(found, recomputed.percent) };
  }
  return {
    before: parts.before?.amount ?? null,
    after: parts.after?.amount ?? null,
    change: amountOf(parts.change, recomputed.change),
    percent: amountOf(parts.percent, recomputed.percent),
  };
}

function amountOf(printed: Printed | null, recomputed: number | null): number | null {
  return printed === null ? null : signedAs(printed, recomputed).amount;
}
