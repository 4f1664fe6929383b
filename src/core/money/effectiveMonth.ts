import type { Reform } from '../results/reform';
import { readMonth } from '../staffing/readMonth';
import type { Month } from '../staffing/staff';

/** A year alone, such as `2025` or `2025年`. */
const YEAR_ALONE = /^\s*(\d{4})\s*年?\s*$/;

/**
 * The month in which a reform takes effect: the latest Effective 生效日期 of the rows of its option; a year alone is its
 * January. null when no row states a month.
 */
export function effectiveMonth({ plan, option }: Reform): Month | null {
  const known = new Map<string, Month | null>();
  let latest: Month | null = null;
  for (let row = 0; row < plan.count; row++) {
    const text = plan.effective[row];
    if (text === '' || (plan.option[row] !== '' && plan.option[row] !== option)) continue;
    let month = known.get(text);
    if (month === undefined) known.set(text, (month = monthOfText(text)));
    if (month !== null && (latest === null || month > latest)) latest = month;
  }
  return latest;
}

function monthOfText(text: string): Month | null {
  const year = YEAR_ALONE.exec(text);
  return year ? Number(year[1]) * 12 : readMonth(text).month;
}
