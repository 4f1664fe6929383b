import type { Claim } from './claims';
import { differenceOf } from './exactDecimal';
import type { Printed } from './parsePrinted';
import type { PrintedParts } from './printedParts';
import type { Reach } from './verdict';

/** A figure that follows from others of its row. */
export interface OwnFigure {
  /** Natural units; percentages are fractions. */
  readonly amount: number;
  /** null where none of the figures that it follows from is rounded. */
  readonly reach: Reach | null;
}

/** What the printed figures of a row give for its change and its percentage; null where they are not enough. */
export interface OwnFigures {
  readonly change: OwnFigure | null;
  /** null also where before is 0, or rounds to it. */
  readonly percent: OwnFigure | null;
}

/** A printed figure with the greatest part of it that rounding may have added or taken away; 0 = it is exact. */
export interface Spread {
  readonly amount: number;
  readonly rounding: number;
}

/**
 * Change = after − before, and that ÷ before, from the printed figures of the row alone. Where one of the two is not
 * printed, a change that says whether it rises or falls gives it, and is then held against nothing. A printed figure may
 * be rounded by half a unit of its last decimal; whole plain counts are exact, ratios are not.
 * Example: 3.23 → 1.67 is −48.3 %, within −48.53 % and −48.06 %; 74 → 69 is −6.76 %, exactly.
 */
export function ownFigures(claim: Claim, parts: PrintedParts): OwnFigures {
  const of = (printed: Printed | null) =>
    printed === null ? null : spreadOf(printed, claim.figure === 'supportRatio');
  const [before, after] = [of(parts.before), of(parts.after)];
  const change = parts.change?.hasSign ? of(parts.change) : null;
  if (before && after) return { change: changeFrom(before, after), percent: percentFrom(before, after) };
  if (before && change) return { change: null, percent: percentFrom(before, plus(before, change)) };
  if (after && change) return { change: null, percent: percentFrom(less(after, change), after) };
  return { change: null, percent: null };
}

/** What the printed figure of a row may be off by. */
export function spreadOf({ amount, unit, decimals }: Printed, isRatio: boolean): Spread {
  const isCount = unit === 1 && decimals === 0 && !isRatio;
  return { amount, rounding: isCount ? 0 : Number(`${unit}e-${decimals}`) / 2 };
}

function changeFrom(before: Spread, after: Spread): OwnFigure {
  const change = less(after, before);
  return { amount: change.amount, reach: change.rounding === 0 ? null : reachOf(endsOf(change)) };
}

/** The smallest and the greatest of some values. */
export const reachOf = (ends: readonly number[]): Reach => ({ least: Math.min(...ends), most: Math.max(...ends) });

/** null where before is 0, or may be. */
function percentFrom(before: Spread, after: Spread): OwnFigure | null {
  if (Math.abs(before.amount) <= before.rounding) return null;
  const amount = percentOf(before.amount, after.amount);
  const ends = endsOf(before).flatMap((from) => endsOf(after).map((to) => percentOf(from, to)));
  if (![amount, ...ends].every(Number.isFinite)) return null;
  return { amount, reach: before.rounding === 0 && after.rounding === 0 ? null : reachOf(ends) };
}

const percentOf = (before: number, after: number): number => differenceOf(after, before) / before;

/** The least and the most that a rounded figure may have been; itself where it is exact. */
export const endsOf = ({ amount, rounding }: Spread): number[] =>
  rounding === 0 ? [amount] : [differenceOf(amount, rounding), differenceOf(amount, -rounding)];

const less = (one: Spread, other: Spread): Spread => ({
  amount: differenceOf(one.amount, other.amount),
  rounding: one.rounding + other.rounding,
});

const plus = (one: Spread, other: Spread): Spread => less(one, { ...other, amount: -other.amount });
