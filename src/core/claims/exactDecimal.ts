/** digits × 10^power, exactly. */
export interface Decimal {
  readonly digits: bigint;
  readonly power: number;
}

const WRITTEN = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/;
/** What binary fractions hold for certain; the noise of a difference or quotient stands behind. */
const CERTAIN_DIGITS = 15;

/**
 * A finite number as the decimal that it stands for: its first 15 digits, so that the noise of binary fractions is gone.
 * Example: 0.1 + 0.2 is 3 × 10⁻¹.
 */
export function decimalOf(amount: number): Decimal {
  const match = WRITTEN.exec(amount.toExponential(CERTAIN_DIGITS - 1));
  if (!match) throw new Error(`no finite number: ${amount}`);
  const [, sign, first, decimals = '', power] = match;
  const kept = decimals.replace(/0+$/, '');
  const digits = BigInt(first + kept);
  return digits === 0n ? ZERO : { digits: sign === '-' ? -digits : digits, power: Number(power) - kept.length };
}

const ZERO: Decimal = { digits: 0n, power: 0 };

/** a − b without noise: 3.235 − 3.225 is 0.01. Both finite. */
export function differenceOf(a: number, b: number): number {
  const [of, less] = [decimalOf(a), decimalOf(b)];
  const power = Math.min(of.power, less.power);
  const digits = of.digits * 10n ** BigInt(of.power - power) - less.digits * 10n ** BigInt(less.power - power);
  return Number(`${digits}e${power}`);
}
