/** A change: after − before, and as a fraction of before. */
export interface Change {
  readonly change: number;
  /** −0.4 = −40 %; null when before is 0. */
  readonly percent: number | null;
}

/**
 * after − before, and that ÷ before: changeOf(40, 36) is { change: −4, percent: −0.1 }. When one of the two is no finite
 * number there is no change: it is NaN, for the caller to refuse.
 */
export function changeOf(before: number, after: number): Change {
  const change = after - before;
  if (!Number.isFinite(before) || !Number.isFinite(after) || !Number.isFinite(change))
    return { change: NaN, percent: null };
  const exact = roundThousandth(change);
  const percent = before === 0 ? null : exact / before;
  return { change: exact, percent: percent !== null && Number.isFinite(percent) ? percent : null };
}

/** Takes the noise of binary fractions off a difference of amounts that have at most three decimals. */
function roundThousandth(amount: number): number {
  const rounded = Math.round(amount * 1000) / 1000;
  return Math.abs(rounded - amount) <= Math.abs(amount) * 1e-9 ? rounded : amount;
}
