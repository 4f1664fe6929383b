import type { Claim, Claims } from './claims';
import { ownFigures, type OwnFigure } from './ownFigures';
import type { Printed } from './parsePrinted';
import { printedParts, signedAs } from './printedParts';
import { verdictOf, worseVerdict, type Verdict } from './verdict';

/** A published figure checked by its own printed numbers alone: percent = (after − before) ÷ before. */
export interface ReconciledClaim {
  readonly claim: Claim;
  /** In natural units; null where blank or no number. */
  readonly before: number | null;
  readonly after: number | null;
  /** Signed as the recomputed one where the text prints no sign. */
  readonly percentPrinted: number | null;
  /** null without both figures, and where before is 0. */
  readonly percentRecomputed: number | null;
  /** Of the percent and of the change, the worse; null where the row prints neither beside what it follows from. */
  readonly verdict: Verdict | null;
}

/**
 * Holds the published figures against themselves, row by row, without any other table. A figure that is not printed is
 * taken from the other one and a signed change, such as `减少160个`.
 * Example: 271 → 21 printed with 92 % gives −0.9225… and agrees.
 */
export function reconcile(claims: Claims): readonly ReconciledClaim[] {
  return claims.rows.map((claim) => {
    const parts = printedParts(claim);
    const own = ownFigures(claim, parts);
    return {
      claim,
      before: parts.before?.amount ?? null,
      after: parts.after?.amount ?? null,
      percentPrinted: parts.percent && signedAs(parts.percent, own.percent?.amount ?? null).amount,
      percentRecomputed: own.percent?.amount ?? null,
      verdict: worseVerdict(judge(parts.percent, own.percent), judge(parts.change, own.change)),
    };
  });
}

function judge(printed: Printed | null, own: OwnFigure | null): Verdict | null {
  return printed === null || own === null ? null : verdictOf(signedAs(printed, own.amount), own.amount, own.reach);
}
