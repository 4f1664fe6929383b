import { plainDate } from '../staffing/readMonth';
import { FIRST_SERIAL, LAST_SERIAL, serialOf } from '../table/excelDays';
import type { CellValue } from '../table/rawTable';
import type { Day } from './tasks';

const FIRST_YEAR = 1950;
const LAST_YEAR = 2199;

const CHINESE = /^(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号])?$/;
const PARTED = /^(\d{4}) ?([-/.]) ?(\d{1,2})(?: ?\2 ?(\d{1,2}))?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})?$/;
const END_OF_YEAR = /^(\d{4}) ?年?(?:底|末|年底)$/;
/** 6月底前, 6月30日前: the day itself is meant. */
const BY = /\s*(?:以前|之前|前|止)$/;
const END_OF_MONTH = /\s*[底末]$/;

/**
 * The day of a cell: an Excel date, the number 20250630, or a text such as `2025-06-30`, `2025/6/30`, `2025.6.30`,
 * `20250630` and `2025年6月30日前`, also full width. A month is its last day (`2025-06`, `2025年6月底前`), `2025年底` the last
 * day of the year. With `first` a month without a day is its first one, unless it says 底. Years 1950 to 2199. null for anything else: a year alone, a day that no calendar has, and `2025.1`,
 * which may be January or October.
 * Example: readDay('2025年6月30日') and readDay('2025-06') are 45838.
 */
export function readDay(cell: CellValue, ofMonth: 'first' | 'last' = 'last'): Day | null {
  if (typeof cell === 'number') return dayOfNumber(cell, ofMonth);
  return typeof cell === 'string' && cell.length <= 40 ? dayOfText(plainDate(cell).replace(BY, ''), ofMonth) : null;
}

function dayOfNumber(number: number, ofMonth: 'first' | 'last'): Day | null {
  if (number >= FIRST_SERIAL && number < LAST_SERIAL + 1) return Math.floor(number);
  return Number.isInteger(number) ? dayOfText(String(number), ofMonth) : null;
}

function dayOfText(text: string, ofMonth: 'first' | 'last'): Day | null {
  const year = END_OF_YEAR.exec(text);
  if (year) return dayOfParts(Number(year[1]), 12, 31);
  const isMonthsEnd = END_OF_MONTH.test(text);
  const plain = text.replace(END_OF_MONTH, '');
  const parted = PARTED.exec(plain);
  if (parted?.[2] === '.' && parted[3] === '1' && parted[4] === undefined) return null;
  const match = CHINESE.exec(plain) ?? DIGITS.exec(plain);
  const parts = parted ? [parted[1], parted[3], parted[4]] : (match?.slice(1) ?? []);
  if (parts.length === 0 || (isMonthsEnd && parts[2] !== undefined)) return null;
  const isFirst = ofMonth === 'first' && !isMonthsEnd;
  const day = parts[2] === undefined ? (isFirst ? 1 : null) : Number(parts[2]);
  return dayOfParts(Number(parts[0]), Number(parts[1]), day);
}

/** `day` null: the last day of the month. */
function dayOfParts(year: number, month: number, day: number | null): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  const last = serialOf(year, month, 0);
  const serial = day === null ? last : serialOf(year, month - 1, day);
  return day !== null && (day < 1 || serial > last) ? null : serial;
}
