import { halfWidth } from '../table/foldText';
import type { CellValue } from '../table/rawTable';
import { monthOfSerial } from './monthOfSerial';
import { monthText } from './monthText';
import { NO_MONTH, type Month } from './staff';

/** What a cell says of a year and month. */
export interface MonthRead {
  /** null when it is no month. */
  readonly month: Month | null;
  /** Two months that it may mean, such as the number 1970.1: 1970-01 or 1970-10. */
  readonly ambiguous: readonly [string, string] | null;
}

/** In place of a month: January or October. */
export const AMBIGUOUS_MONTH = -2;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Smaller numbers are taken for years and ages, not for days of 1900 to 1905. This serial is 1906-01-08. */
const FIRST_SERIAL = 2200;
/** 2199-12-31. */
const LAST_SERIAL = 109_574;

const TIME_OF_DAY = /[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;
const CHINESE = /^(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号]?)?$/;
const PARTED = /^(\d{4}) ?([-/.]) ?(\d{1,2})(?: ?\2 ?(\d{1,2}))?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})?$/;

/**
 * The year and month of a cell: an Excel date, a number such as 197005, 19700517 or 1970.05, or a text such as `1970-05`,
 * `1970-05-17`, `1970/5`, `1970.05`, `197005`, `1970年5月`, also full width and with blanks around. Years 1900 to 2199. The
 * number 1970.1 (and the text `1970.1`) may be January or October, because Excel drops the last 0 of 1970.10. A year
 * alone is no month, nor is a date that no calendar has.
 * Example: readMonth('1970年5月') and readMonth(25705), the Excel date 1970-05-17, give month 23644, which is 1970-05.
 */
export function readMonth(cell: CellValue): MonthRead {
  const month = monthOfCell(cell);
  if (month !== AMBIGUOUS_MONTH) return { month: month === NO_MONTH ? null : month, ambiguous: null };
  const year = parseInt(halfWidth(String(cell)).trim(), 10);
  return { month: null, ambiguous: [monthText(year * 12), monthText(year * 12 + 9)] };
}

/** The same as one number: the month, `NO_MONTH` or `AMBIGUOUS_MONTH`. */
export function monthOfCell(cell: CellValue): Month {
  if (typeof cell === 'number') return monthOfNumber(cell);
  return typeof cell === 'string' ? monthOfText(cell) : NO_MONTH;
}

function monthOfNumber(number: number): Month {
  if (number >= FIRST_SERIAL && number < LAST_SERIAL + 1) return monthOfSerial(Math.floor(number));
  if (number >= FIRST_YEAR && number < LAST_YEAR + 1) return monthOfDecimal(number);
  if (!Number.isInteger(number)) return NO_MONTH;
  if (number < 1_000_000) return monthOfParts(Math.floor(number / 100), number % 100, 1);
  return monthOfParts(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
}

/** 1970.05 is May, 1970.5 too; 1970.1 is January or October. */
function monthOfDecimal(number: number): Month {
  const year = Math.floor(number);
  const hundredths = Math.round((number - year) * 100);
  if (Math.abs(number - year - hundredths / 100) > 1e-6) return NO_MONTH;
  if (hundredths === 10) return AMBIGUOUS_MONTH;
  const isTenths = hundredths >= 20 && hundredths % 10 === 0;
  return monthOfParts(year, isTenths ? hundredths / 10 : hundredths, 1);
}

function monthOfText(text: string): Month {
  if (text.length > 40) return NO_MONTH;
  const plain = plainDate(text);
  const parted = PARTED.exec(plain);
  if (parted) {
    if (parted[2] === '.' && parted[3] === '1' && parted[4] === undefined) {
      return monthOfParts(Number(parted[1]), 1, 1) === NO_MONTH ? NO_MONTH : AMBIGUOUS_MONTH;
    }
    return monthOfParts(Number(parted[1]), Number(parted[3]), Number(parted[4] ?? 1));
  }
  const match = CHINESE.exec(plain) ?? DIGITS.exec(plain);
  return match ? monthOfParts(Number(match[1]), Number(match[2]), Number(match[3] ?? 1)) : NO_MONTH;
}

/** A text half width, dashes as `-`, single blanks, without a time of day. */
export function plainDate(text: string): string {
  return halfWidth(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ +/g, ' ')
    .trim()
    .replace(TIME_OF_DAY, '');
}

/** The month, or `NO_MONTH` when no calendar from 1900 to 2199 has that day. */
export function monthOfParts(year: number, month: number, day: number): Month {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return NO_MONTH;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return day > days ? NO_MONTH : year * 12 + month - 1;
}
