import { ASSUMPTION_LIMITS, type Ends } from '../../core/money';
import { percentEntry, type EntryRange } from './parseEntry';
import type { MoneyUnit } from '../../documents';
import { inUnit } from './showMoney';

const { firstYear, year, yearCount, ratio, payGrowth, oneOffYuan } = ASSUMPTION_LIMITS;

/** What the entries of the assumptions may hold, as it is typed: shares and growth in percent. */
export const ASSUMPTION_RANGES = {
  firstYear: { ...firstYear, whole: true, blank: true },
  yearCount: { ...yearCount, whole: true },
  ratio: inPercent(ratio),
  payGrowth: inPercent(payGrowth),
  oneOffYear: { ...year, whole: true },
} as const satisfies Readonly<Record<string, EntryRange>>;

/** What the amount of a one-off cost may be in the unit chosen; costs alone are typed, so from 0 on. */
export function oneOffAmountRange(unit: MoneyUnit): EntryRange {
  return { least: 0, most: inUnit(oneOffYuan.most, unit) };
}

/** The ends of a range for a sentence, with a minus sign: `−50` and `50`. */
export function endsOf({ least, most }: Ends): [least: string, most: string] {
  const textOf = (end: number): string => (end < 0 ? `−${-end}` : String(end));
  return [textOf(least), textOf(most)];
}

function inPercent({ least, most }: Ends): EntryRange {
  return { least: percentEntry(least), most: percentEntry(most) };
}
