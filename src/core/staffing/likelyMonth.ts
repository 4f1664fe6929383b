import { monthOfSerial } from './monthOfSerial';
import { monthText } from './monthText';
import { monthOfParts, plainDate } from './readMonth';
import { NO_MONTH } from './staff';

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH_FIRST = /^(\d{1,2}) ?[-/.] ?(\d{4})$/;
const YEAR_LAST = /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})$/;
const SHORT_YEAR = /^(\d{2}) ?[-/.年] ?(\d{1,2})(?: ?月)?$/;
const NAMED = /^(?:\d{1,2}[ -])?([a-z]{3})[a-z]*\.?,?[ -](?:\d{1,2}, ?)?(\d{4})$/;
const YEAR_FIRST = /((?:19|20|21)\d{2})[^\d]{1,2}(\d{1,2})(?!\d)/;
/** Excel dates from 1927 to 2064 as a text, as a column formatted as text shows them. */
const SERIAL = /^[1-5]\d{4}$/;

/**
 * The month that a text which is no month was probably meant to be, as `1970-05`; null when it does not say.
 * Example: `05/1970`, `70.5`, `May 1970` and `1970年5月生` were meant as 1970-05; `5/6/1970` does not say.
 */
export function likelyMonth(text: string): string | null {
  if (text.length > 40) return null;
  const plain = plainDate(text).toLowerCase();
  const parts = partsOf(plain);
  if (parts === null) return SERIAL.test(plain) ? monthText(monthOfSerial(Number(plain))) : null;
  const month = monthOfParts(parts[0], parts[1], 1);
  return month === NO_MONTH ? null : monthText(month);
}

function partsOf(plain: string): readonly [year: number, month: number] | null {
  let match = MONTH_FIRST.exec(plain);
  if (match) return [Number(match[2]), Number(match[1])];
  match = YEAR_LAST.exec(plain);
  if (match) return ofDayAndMonth(Number(match[1]), Number(match[2]), Number(match[3]));
  match = SHORT_YEAR.exec(plain);
  if (match) return [Number(match[1]) + (Number(match[1]) >= 30 ? 1900 : 2000), Number(match[2])];
  match = NAMED.exec(plain);
  if (match) return [Number(match[2]), MONTH_NAMES.indexOf(match[1]) + 1];
  match = YEAR_FIRST.exec(plain);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** Day and month in either order, when only one order is a date. */
function ofDayAndMonth(first: number, second: number, year: number): readonly [number, number] | null {
  if (first === second || first > 12) return [year, second];
  return second > 12 ? [year, first] : null;
}
