import type { AnnuityTreatment } from './costs';
import { DEFAULT_ASSUMPTIONS, type OneOff, type SavedAssumptions, type Timing } from './assumptions';

const FIRST_YEAR = 1950;
const LAST_YEAR = 2199;
const MOST_YEARS = 30;
const MOST_ONE_OFFS = 20;
const LONGEST_LABEL = 60;
const TIMINGS: readonly Timing[] = ['end', 'mid', 'start'];
const ANNUITY_TREATMENTS: readonly AnnuityTreatment[] = ['asRates', 'cash', 'booked'];

/**
 * Saved assumptions from the text they were kept as. A field that is missing or out of its range is the default, a
 * one-off that cannot be read is left out, and a text that is none of ours is all defaults; nothing fails.
 */
export function readAssumptions(text: unknown): SavedAssumptions {
  const kept = parseRecord(text);
  if (!kept) return DEFAULT_ASSUMPTIONS;
  const number = (key: NumberField, from: number, to: number): number => {
    const found = kept[key];
    return isNumberWithin(found, from, to) ? found + 0 : DEFAULT_ASSUMPTIONS[key];
  };
  return {
    firstYear: isYear(kept.firstYear) ? kept.firstYear : null,
    yearCount: Number.isInteger(kept.yearCount) ? number('yearCount', 1, MOST_YEARS) : DEFAULT_ASSUMPTIONS.yearCount,
    hiringRatio: number('hiringRatio', 0, 1),
    payGrowth: number('payGrowth', -0.5, 0.5),
    discountRate: number('discountRate', 0, 1),
    timing: TIMINGS.find((timing) => timing === kept.timing) ?? DEFAULT_ASSUMPTIONS.timing,
    annuity: ANNUITY_TREATMENTS.find((treatment) => treatment === kept.annuity) ?? DEFAULT_ASSUMPTIONS.annuity,
    oneOffs: Array.isArray(kept.oneOffs) ? kept.oneOffs.flatMap(readOneOff).slice(0, MOST_ONE_OFFS) : [],
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
  if (!isYear(year) || !isNumberWithin(yuan, -Number.MAX_VALUE, Number.MAX_VALUE)) return [];
  const text = typeof label === 'string' ? [...label].slice(0, LONGEST_LABEL).join('') : '';
  return [{ year, yuan: yuan + 0, label: text }];
}

function isYear(found: unknown): found is number {
  return Number.isInteger(found) && isNumberWithin(found, FIRST_YEAR, LAST_YEAR);
}

function isNumberWithin(found: unknown, from: number, to: number): found is number {
  return typeof found === 'number' && found >= from && found <= to;
}
