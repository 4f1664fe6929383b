import { halfWidth } from '../core';
import { ASSUMPTION_LIMITS } from '../core/money';
import { errorCode } from './errorCode';
import type { Speaker } from './speaker';

/**
 * The longest horizon of a function. Longer than that of the pane (`ASSUMPTION_LIMITS.yearCount`), whose pictures
 * have a column a year: a table of one's own may go on until the youngest of the staff have retired.
 */
const MOST_YEARS_OF_FUNCTION = 60;
const RANGE = /^(\d{4})年?(?:[-‐-―−~]|至|到|to)(\d{4})年?$/;

/**
 * Calendar years one after the other: a row or column of them, a text such as `2025-2029`, or how many from `firstYear`
 * on. Years that do not ascend without gaps, and more than 60, fail with a sentence.
 * Example: 3 from 2025 on are 2025, 2026 and 2027.
 */
export function yearsArgument(argument: unknown, firstYear: number, say: Speaker): number[] {
  const cells = Array.isArray(argument) ? (argument as unknown[][]).flat() : [argument];
  const error = cells.map(errorCode).find((code) => code !== null);
  if (error) throw say(({ functions }) => functions.errorCell({ argument: functions.arguments.years, found: error }));
  const years = cells.length === 1 ? yearsOf(cells[0], firstYear) : cells.map((cell) => readYear(cell) ?? NaN);
  const ascends = years.every((year, i) => (i === 0 ? Number.isFinite(year) : year === years[i - 1] + 1));
  if (years.length > 0 && years.length <= MOST_YEARS_OF_FUNCTION && ascends) return years;
  const found = cells.map((cell) => String(cell ?? '').trim()).join(', ');
  throw say(({ functions }) => functions.notYears({ found: found.length > 60 ? `${found.slice(0, 59)}…` : found }));
}

function yearsOf(cell: unknown, firstYear: number): number[] {
  const range = typeof cell === 'string' ? RANGE.exec(plain(cell)) : null;
  if (range) return from(Number(range[1]), Number(range[2]) - Number(range[1]) + 1);
  const year = readYear(cell);
  if (year !== null) return [year];
  const count = typeof cell === 'string' && /^\d{1,2}年?$/.test(plain(cell)) ? parseInt(plain(cell), 10) : cell;
  return typeof count === 'number' ? from(firstYear, count) : [];
}

function from(first: number, count: number): number[] {
  if (!Number.isInteger(count) || count < 1 || count > MOST_YEARS_OF_FUNCTION) return [];
  return Array.from({ length: count }, (_, i) => first + i);
}

/** A calendar year as a number or as `2025` and `2025年`; null for anything else. */
export function readYear(cell: unknown): number | null {
  const written = typeof cell === 'string' ? /^(\d{4})年?$/.exec(plain(cell)) : null;
  const year = written ? Number(written[1]) : cell;
  const { least, most } = ASSUMPTION_LIMITS.year;
  return typeof year === 'number' && Number.isInteger(year) && year >= least && year <= most ? year : null;
}

function plain(text: string): string {
  return halfWidth(text).replace(/\s+/g, '').toLowerCase();
}
