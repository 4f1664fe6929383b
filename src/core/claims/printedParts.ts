import { unitScale } from '../table/unitScale';
import type { Claim } from './claims';
import { parsePrinted, type Printed } from './parsePrinted';

/** The columns of a claim that hold printed figures. */
export const CLAIM_PARTS = ['before', 'after', 'change', 'percent'] as const;
export type ClaimPart = (typeof CLAIM_PARTS)[number];

/** The printed figures of a row in natural units; null where blank or no number. */
export type PrintedParts = Readonly<Record<ClaimPart, Printed | null>>;

/** The unit of percentages. */
export const PERCENT = 0.01;
const PER_MILLE = 0.001;

/**
 * The printed texts of a row in natural units. A bare number has the unit that the figure states in brackets
 * (公用经费（万元）), in the column Percent that of percentages; what has another unit there (2倍) is not read. A share of the
 * revenue is a percentage in whichever column it stands; a number there that is none is not read.
 * Example: the bare `367` of 公用经费（万元） is 3,670,000 with a unit of 10,000; the bare `8.2` under Percent is 0.082.
 */
export function printedParts(claim: Claim): PrintedParts {
  const isShare = claim.figure === 'shareOfRevenue';
  const scale = unitScale(claim.text);
  const read = (text: string): Printed | null => {
    const printed = parsePrinted(text);
    if (isShare) return printed && isPart(printed) ? printed : null;
    return printed === null || printed.hasUnit ? printed : scaled(printed, scale);
  };
  return {
    before: read(claim.before),
    after: read(claim.after),
    change: read(claim.change),
    percent: asPercent(parsePrinted(claim.percent)),
  };
}

/** A figure that prints no sign with the sign of what it is held against; 0 and null leave it as it is. */
export function signedAs(printed: Printed, recomputed: number | null): Printed {
  if (printed.hasSign || recomputed === null || !(recomputed < 0) || !(printed.amount > 0)) return printed;
  return { ...printed, amount: -printed.amount };
}

const isPart = ({ unit }: Printed): boolean => unit === PERCENT || unit === PER_MILLE;

function asPercent(printed: Printed | null): Printed | null {
  if (printed === null || isPart(printed)) return printed;
  return printed.hasUnit ? null : scaled(printed, PERCENT);
}

function scaled(printed: Printed, scale: number): Printed {
  const unit = Number((printed.unit * scale).toPrecision(15));
  return { ...printed, amount: Number((printed.amount * scale).toPrecision(15)), unit };
}
