import type { OneOff } from '../core/money';
import { errorCode } from './errorCode';
import { readNumber } from './numberArgument';
import type { Speaker } from './speaker';
import { isLeftOut } from './tableArgument';
import { readYear } from './yearsArgument';

/**
 * One-off costs in yuan: a single amount, spent in the first year; an amount for each of the years, blank where there is
 * none; or rows of calendar year and amount. Another number of amounts, and a year outside the years, fail with a sentence.
 * Example: over 2025–2027, 300000 is spent in 2025, and the row `0, 50000, 0` in 2026.
 */
export function oneOffArgument(argument: unknown, years: readonly number[], say: Speaker): OneOff[] {
  if (isLeftOut(argument)) return [];
  const rows = (Array.isArray(argument) ? (argument as unknown[][]) : [[argument]]).filter(
    (row) => !row.every(isBlankCell),
  );
  if (rows.length > 0 && rows.every(isYearAndAmount)) {
    return rows.map(([year, amount], i) => oneOff(yearWithin(year, years, say), amount, i, say));
  }
  const cells = (Array.isArray(argument) ? (argument as unknown[][]) : [[argument]]).flat();
  if (cells.length !== 1 && cells.length !== years.length) {
    throw say(({ functions }) => functions.oneOffCount({ found: cells.length, years: years.length }));
  }
  return cells
    .map((cell, i) => oneOff(years[i], isBlankCell(cell) ? 0 : cell, i, say))
    .filter(({ yuan }) => yuan !== 0);
}

function oneOff(year: number, amount: unknown, index: number, say: Speaker): OneOff {
  const yuan = readNumber(amount);
  if (yuan !== null) return { year, yuan, label: '' };
  const found = errorCode(amount) ?? String(amount ?? '').trim();
  throw say(({ functions }) => functions.notAmount({ argument: functions.arguments.oneOff, place: index + 1, found }));
}

/** A row of calendar year, amount and perhaps a text that says what it is for. */
function isYearAndAmount(row: readonly unknown[]): boolean {
  const isPair = row.length === 2 || (row.length === 3 && typeof row[2] !== 'number');
  return isPair && readYear(row[0]) !== null;
}

function yearWithin(cell: unknown, years: readonly number[], say: Speaker): number {
  const year = readYear(cell)!;
  if (years.includes(year)) return year;
  throw say(({ functions }) => functions.oneOffYear({ year, first: years[0], last: years[years.length - 1] }));
}

function isBlankCell(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
