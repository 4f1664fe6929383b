import { unitScale } from '../table/unitScale';
import type { Claim } from './claims';
import { parsePrinted, type Printed } from './parsePrinted';
import type { Recomputed, RecomputedClaim } from './recomputeClaims';

const PERCENT = 0.01;

/**
 * The printed texts of a row as numbers in natural units. A bare number has the unit that the figure states in brackets
 * (公用经费（万元）), in the column Percent that of percentages. A share of the revenue is read from whichever column has it.
 * A change or percentage printed without a sign has the sign of the recomputed one.
 */
export function readPrinted(claim: Claim, recomputed: Recomputed): RecomputedClaim['printed'] {
  if (claim.figure === 'shareOfRevenue') {
    const texts = [claim.percent, claim.change, claim.after, claim.before];
    const share = texts.map(parsePrinted).find((printed) => printed?.unit === PERCENT) ?? parsePrinted(claim.percent);
    return { before: null, after: null, change: null, percent: signed(asPercent(share), share, recomputed.percent) };
  }
  const scale = unitScale(claim.text);
  const [before, after, change, percent] = [claim.before, claim.after, claim.change, claim.percent].map(parsePrinted);
  return {
    before: inUnits(before, scale),
    after: inUnits(after, scale),
    change: signed(inUnits(change, scale), change, recomputed.change),
    percent: signed(asPercent(percent), percent, recomputed.percent),
  };
}

function inUnits(printed: Printed | null, scale: number): number | null {
  if (printed === null) return null;
  return printed.hasUnit ? printed.amount : printed.amount * scale;
}

/** `8.2` in a column of percentages is 8.2 %. */
function asPercent(printed: Printed | null): number | null {
  if (printed === null) return null;
  return printed.unit === PERCENT ? printed.amount : Number(`${printed.amount}e-2`);
}

function signed(amount: number | null, printed: Printed | null, recomputed: number | null): number | null {
  if (amount === null || amount === 0 || printed?.hasSign || recomputed === null) return amount;
  return recomputed < 0 ? -Math.abs(amount) : amount;
}
