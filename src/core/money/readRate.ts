import { cellError, isBlank, quoteCell } from '../table/cells';
import { halfWidth } from '../table/foldText';
import type { IssueList } from '../table/issueList';
import { parseNumber } from '../table/parseNumber';
import type { CellValue } from '../table/rawTable';
import { WHOLE_RATE } from './rates';

/** Above this a rate is taken as written, with a warning: the greatest of the national ones is 16 %. */
const HIGH_RATE = 300_000;

/** What reading a rate needs beside its cell. */
export interface RateCell {
  readonly row: number;
  readonly column: number;
  /** Whether plain numbers are percentages, as under the header `比例（%）`. */
  readonly inPercent: boolean;
}

/**
 * A rate in whole millionths: 0.16 as Excel stores 16 %, the text `16%`, or 16 under a header that says %. NaN, and an issue,
 * for a blank, a text, and what is below 0 or above 100 %.
 */
export function readRate(cell: CellValue, at: RateCell, issues: IssueList): number {
  const found = quoteCell(cell);
  if (cellError(cell) !== null) return refuse('errorCell', found, at, issues);
  if (typeof cell === 'number') return checkRate(at.inPercent ? percent(cell) : cell, found, at, issues);
  if (isBlank(cell)) return badRate('', null, at, issues);
  const share = typeof cell === 'string' ? shareOfText(cell, at.inPercent) : null;
  if (share === 'blank') return badRate(found, null, at, issues);
  if (share === null) return refuse('notANumber', found, at, issues);
  const rate = checkRate(share, found, at, issues);
  if (!Number.isNaN(rate)) issues.add('textShare', 'note', at.row, at.column, { found, share: rate / WHOLE_RATE });
  return rate;
}

function checkRate(share: number, found: string, at: RateCell, issues: IssueList): number {
  const isPlain = !at.inPercent && !isPercentText(found);
  if (!(share >= 0 && share <= 1))
    return badRate(found, isPlain && share > 1 && share <= 100 ? share : null, at, issues);
  const exact = share * WHOLE_RATE;
  const rate = Math.round(exact) + 0;
  const where = [at.row, at.column] as const;
  if (Math.abs(exact - rate) > 1e-6) issues.add('rateRounded', 'note', ...where, { found, percent: rate / 1e4 });
  if (rate > HIGH_RATE) {
    issues.add('highRate', 'warning', ...where, { found, percent: rate / 1e4, likely: isPlain ? share : null });
  }
  return rate;
}

function badRate(found: string, likely: number | null, { row, column }: RateCell, issues: IssueList): number {
  issues.add('badRate', 'error', row, column, { found, likely });
  return NaN;
}

function refuse(code: 'errorCell' | 'notANumber', found: string, { row, column }: RateCell, issues: IssueList): number {
  issues.add(code, 'error', row, column, { found, consequence: 'notCosted' });
  return NaN;
}

const isPercentText = (text: string): boolean => halfWidth(text).trim().endsWith('%');
const percent = (amount: number): number => Number(`${amount}e-2`);

/** `16%` → 0.16, `0.16` → 0.16; `'blank'` for dashes, null for other texts. */
function shareOfText(text: string, inPercent: boolean): number | 'blank' | null {
  const isPercent = isPercentText(text);
  const parsed = parseNumber(isPercent ? halfWidth(text).trim().slice(0, -1) : text);
  if (typeof parsed !== 'number') return isPercent ? null : parsed;
  return isPercent || inPercent ? percent(parsed) : parsed;
}

/**
 * Whether the plain numbers of a column of rates are percentages: its header says % and one of them is above 1. A column
 * formatted as percentages holds fractions under such a header.
 */
export function statesPercent(header: string, cells: readonly CellValue[]): boolean {
  if (!/%/.test(halfWidth(header))) return false;
  return cells.some((cell) => {
    const rate = typeof cell === 'string' ? parseNumber(cell) : cell;
    return typeof rate === 'number' && rate > 1;
  });
}
