import { decimalOf, differenceOf } from './exactDecimal';
import type { Printed } from './parsePrinted';

/** What a printed figure is beside the recomputed one, the best first (domain: percent and rounding). */
export const VERDICTS = ['agrees', 'truncated', 'withinRounding', 'differs'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Smallest and greatest recomputed value when the printed inputs are themselves rounded; natural units. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

/**
 * The verdict on a printed figure, at its own decimals and in its own unit: the recomputed value rounded half up agrees;
 * its decimals cut are truncated; a value that rounded inputs can give is within rounding; anything else differs. Halves
 * are rounded away from 0, so that a fall of 8.25 % is printed as 8.3 %. Signs count: who prints none signs it before.
 * All amounts are finite and in natural units, percentages fractions; they are compared as decimals, without the noise
 * of binary fractions. `reach` is null where no input is rounded.
 * Example: 6 % beside −5 ÷ 74, both below 0, is truncated; 92 % beside −250 ÷ 271 agrees.
 */
export function verdictOf(printed: Printed, recomputed: number, reach: Reach | null): Verdict {
  const step = Math.round(Math.log10(printed.unit)) - printed.decimals;
  const found = inSteps(printed.amount, step).rounded;
  const exact = inSteps(recomputed, step);
  if (found === exact.rounded) return 'agrees';
  if (found === exact.cut) return 'truncated';
  if (reach === null) return 'differs';
  const isReached = inSteps(reach.least, step).rounded <= found && found <= inSteps(reach.most, step).rounded;
  return isReached ? 'withinRounding' : 'differs';
}

/** Whether rounded inputs can give an amount, both ends included; without the noise of binary fractions. */
export const isWithin = (amount: number, { least, most }: Reach): boolean =>
  differenceOf(amount, least) >= 0 && differenceOf(most, amount) >= 0;

/** The worse of two verdicts; null is none. */
export function worseVerdict(one: Verdict | null, other: Verdict | null): Verdict | null {
  if (one === null || other === null) return one ?? other;
  return VERDICTS.indexOf(one) < VERDICTS.indexOf(other) ? other : one;
}

/** An amount in steps of a power of ten: rounded half away from 0, and cut toward 0. */
function inSteps(amount: number, step: number): { readonly rounded: bigint; readonly cut: bigint } {
  const { digits, power } = decimalOf(amount);
  if (power >= step) {
    const whole = digits * 10n ** BigInt(power - step);
    return { rounded: whole, cut: whole };
  }
  const size = 10n ** BigInt(step - power);
  const cut = digits / size;
  const rest = digits % size;
  const isHalf = (rest < 0n ? -rest : rest) * 2n >= size;
  return { rounded: isHalf ? cut + (digits < 0n ? -1n : 1n) : cut, cut };
}
