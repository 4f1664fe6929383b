import {
  ANNUITY_TREATMENTS,
  ASSUMPTION_LIMITS,
  DEFAULT_ASSUMPTIONS,
  TIMINGS,
  type Ends,
  type OneOff,
  type SavedAssumptions,
} from './assumptions';

/**
 * Saved assumptions from the text they were kept as. A field that is missing or out of its range is the default, a
 * one-off that cannot be read is left out, and a text that is none of ours is all defaults; nothing fails.
 */
export function readAssumptions(text: unknown): SavedAssumptions {
  const kept = parseRecord(text);
  if (!kept) return DEFAULT_ASSUMPTIONS;
  const number = (key: NumberField, ends: Ends): number => {
    const found = kept[key];
    return isNumberWithin(found, ends) ? found + 0 : DEFAULT_ASSUMPTIONS[key];
  };
  const { firstYear, yearCount, ratio, payGrowth, oneOffCount } = ASSUMPTION_LIMITS;
  return {
    firstYear: isWholeWithin(kept.firstYear, firstYear) ? kept.firstYear : null,
    yearCount: Number.isInteger(kept.yearCount) ? number('yearCount', yearCount) : DEFAULT_ASSUMPTIONS.yearCount,
    hiringRatio: number('hiringRatio', ratio),
    payGrowth: number('payGrowth', payGrowth),
    discountRate: number('discountRate', ratio),
    timing: TIMINGS.find((timing) => timing === kept.timing) ?? DEFAULT_ASSUMPTIONS.timing,
    annuity: ANNUITY_TREATMENTS.find((treatment) => treatment === kept.annuity) ?? DEFAULT_ASSUMPTIONS.annuity,
    oneOffs: Array.isArray(kept.oneOffs) ? kept.oneOffs.flatMap(readOneOff).slice(0, oneOffCount.most) : [],
  };
}

/** The text as which assumptions are kept; `readAssumptions` gives them back. */
export function writeAssumptions(saved: SavedAssumptions): string {
  const { firstYear, yearCount, hiringRatio, payGrowth, discountRate, timing, annuity, oneOffs } = saved;
  return JSON.stringify({
    firstYear,
    yearCount,
    hiringRatio,
    payGrowth,
    discountRate,
    timing,
    annuity,
    oneOffs: oneOffs.map(({ year, yuan, label }) => ({ year, yuan, label })),
  });
}

type NumberField = 'yearCount' | 'hiringRatio' | 'payGrowth' | 'discountRate';

function parseRecord(text: unknown): Record<string, unknown> | null {
  if (typeof text !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function readOneOff(kept: unknown): OneOff[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const { year, yuan, label } = kept as Record<string, unknown>;
  const { year: years, oneOffYuan, labelLength } = ASSUMPTION_LIMITS;
  if (!isWholeWithin(year, years) || !isNumberWithin(yuan, oneOffYuan)) return [];
  const text = typeof label === 'string' ? [...label].slice(0, labelLength.most).join('') : '';
  return [{ year, yuan: yuan + 0, label: text }];
}

function isWholeWithin(found: unknown, ends: Ends): found is number {
  return Number.isInteger(found) && isNumberWithin(found, ends);
}

function isNumberWithin(found: unknown, { least, most }: Ends): found is number {
  return typeof found === 'number' && found >= least && found <= most;
}
