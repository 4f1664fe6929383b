import { THOUSANDTHS } from '../agencies/measures';
import { cellError, cellText, isBlank, quoteCell } from '../table/cells';
import { halfWidth } from '../table/foldText';
import type { OpenTable } from '../table/openTable';
import { isBlankMark, parseNumber } from '../table/parseNumber';
import { readAmount, type AmountColumn, type AmountReading } from '../table/readAmounts';

/** A step of more days is a date or a wrong unit: a year and a half has about as many working days. */
const MOST_DAYS = 400;

const UNIT_OF_DAYS = / *(个?工作日|个?工作天|个?日历[日天]|[天日]|working days?|calendar days?|days?)$/i;
const AT_ONCE = /^(即办(件)?|即时(办结|办理)?|当场(办结|办理)?|immediate(ly)?|at once|on the spot)$/i;

/**
 * The days in a cell as whole thousandths; `'blank'` for a blank cell or a mark such as `—`; NaN for a cell that cannot be
 * read, which is reported.
 * Example: `5个工作日` and `５天` are 5,000 and `即办` is 0, each with a note.
 */
export function readDays(open: OpenTable, row: number, column: number, reading: AmountReading): number | 'blank' {
  const { issues } = open;
  const cell = open.values[row][column];
  if (isBlank(cell) || isBlankMark(cellText(cell))) return 'blank';
  const days: AmountColumn = { column, type: 'amount', scale: 1, blank: NaN, consequence: 'stageNotTimed' };
  const worded = typeof cell === 'string' && cellError(cell) === null ? daysInWords(cell) : null;
  if (worded !== null) issues.add('textNumber', 'note', row, column, { found: quoteCell(cell), takenAs: worded });
  const thousandths = readAmount(worded ?? cell, row, days, reading);
  if (!(thousandths > MOST_DAYS * THOUSANDTHS)) return thousandths;
  issues.add('tooManyDays', 'error', row, column, { found: quoteCell(cell), limit: MOST_DAYS });
  return NaN;
}

/** The number of a text that states its unit, or says that it is done at once; null for any other text. */
function daysInWords(text: string): number | null {
  const plain = halfWidth(text).trim();
  if (AT_ONCE.test(plain)) return 0;
  const number = plain.replace(UNIT_OF_DAYS, '');
  const parsed = number === plain ? null : parseNumber(number);
  return typeof parsed === 'number' && parsed >= 0 ? parsed : null;
}
