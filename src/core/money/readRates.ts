import { NOT_STATED } from '../staffing/staff';
import { POST_TYPES } from '../agencies/measures';
import type { Issue } from '../issue';
import { readPostType } from '../staffing/readPostType';
import { cellError, cellText, isBlank, quoteCell } from '../table/cells';
import { foldWord } from '../table/foldText';
import { openTable, type OpenTable } from '../table/openTable';
import type { RawTable } from '../table/rawTable';
import { Fractions } from '../table/readAmounts';
import { namedRows } from '../table/namedRows';
import { readYesNo } from '../table/readYesNo';
import type { RateRule, Rates } from './rates';
import { readBaseLimits } from './readBaseLimits';
import { readRate, statesPercent } from './readRate';

const ALL_POST_TYPES = new Set(
  ['all', 'all post types', 'every', 'any', '全部', '所有', '各类', '不限', '通用'].map(foldWord),
);
const IN_CASH = new Set(['cash', 'paid', 'paid in cash', '现金', '实缴', '实账', '做实', '实账积累'].map(foldWord));
const BOOKED = new Set(['booked', 'book entry', '记账', '虚账', '记账管理', '虚账记录', '非现金'].map(foldWord));

/**
 * Reads the rates table 单位缴费比例: a rule a row, by item and post type; a blank post type is every post type that has no
 * row of its own. A rule whose rate, floor or ceiling cannot be used stays in the table with NaN, so that nobody is costed
 * without it; an item and post type stated again is left out. null without the columns of items and rates.
 * Example: the row `失业保险 | 事业编制 | 0.005` is a rule of 5,000 millionths for institution posts alone.
 */
export function readRates(table: RawTable): { rates: Rates | null; issues: Issue[] } {
  const open = openTable(table, 'rates');
  const { match, issues } = open;
  if (!open.isComplete) return { rates: null, issues: issues.finish() };
  const items: string[] = [];
  const rules = readRules(open, items);
  if (rules.length === 0) issues.add('noRows', 'note', open.headerRow, -1, {});
  const annuity = items.findIndex(isAnnuity);
  reportOtherAnnuities(open, items, rules, annuity);
  return { rates: { language: match.language, table, items, annuity, rules }, issues: issues.finish() };
}

/** The assumption on the annuity turns one item; further ones stay as their Cash column says. */
function reportOtherAnnuities(
  { match, issues }: OpenTable,
  items: readonly string[],
  rules: readonly RateRule[],
  annuity: number,
): void {
  const column = match.columns.get('item')!;
  items.forEach((item, place) => {
    if (place === annuity || !isAnnuity(item)) return;
    const row = rules.find((rule) => rule.item === place)!.row;
    issues.add('annuityTwice', 'warning', row, column, { item: quoteCell(item), first: quoteCell(items[annuity]) });
  });
}

/** Whether an item is the occupational annuity, by its words. */
function isAnnuity(item: string): boolean {
  const word = foldWord(item);
  return word.includes('职业年金') || word.includes('occupational annuity') || word === 'annuity' || word === '年金';
}

function readRules(open: OpenTable, items: string[]): RateRule[] {
  const { values, match, headers, issues } = open;
  const itemColumn = match.columns.get('item')!;
  const rateColumn = match.columns.get('rate')!;
  const rows = namedRows(open, itemColumn);
  const rateCells = rows.map((row) => values[row][rateColumn]);
  const inPercent = statesPercent(cellText(headers[rateColumn]), rateCells);
  const fractions = new Fractions();
  const places = new Map<string, number>();
  const firstRows: Map<number, number>[] = [];
  const rules: RateRule[] = [];
  for (const row of rows) {
    const written = cellText(values[row][itemColumn]);
    if (written === '') {
      issues.add('itemMissing', 'error', row, itemColumn, { found: quoteCell(values[row][rateColumn]) });
      continue;
    }
    const postType = postTypeAt(open, row);
    if (postType === null) continue;
    const folded = foldWord(written) || written;
    const item = places.get(folded) ?? items.length;
    const first = firstRows[item]?.get(postType);
    if (first !== undefined) {
      const facts = { item: quoteCell(written), firstRow: first + 1, firstCell: issues.address(first, itemColumn) };
      issues.add('rateTwice', 'error', row, itemColumn, facts);
      continue;
    }
    if (item === items.length) {
      items.push(written);
      places.set(folded, item);
      firstRows.push(new Map());
    }
    firstRows[item].set(postType, row);
    const rate = readRate(values[row][rateColumn], { row, column: rateColumn, inPercent }, issues);
    const limits = readBaseLimits(open, row, written, fractions);
    const usable = limits === null ? NaN : rate;
    const { floor, ceiling } = limits ?? { floor: 0, ceiling: Infinity };
    rules.push({ item, postType, rate: usable, floor, ceiling, cash: cashAt(open, row), row });
  }
  fractions.report(issues);
  return rules;
}

/** The place of a row's post type, `NOT_STATED` for all of them; null when it is none: the row is left out. */
function postTypeAt({ values, match, issues }: OpenTable, row: number): number | null {
  const column = match.columns.get('postType');
  if (column === undefined) return NOT_STATED;
  const cell = values[row][column];
  const found = quoteCell(cell);
  if (cellError(cell) !== null) {
    issues.add('errorCell', 'error', row, column, { found, consequence: 'rowLeftOut' });
    return null;
  }
  if (isBlank(cell) || ALL_POST_TYPES.has(foldWord(cellText(cell)))) return NOT_STATED;
  const postType = readPostType(cellText(cell));
  if (postType !== null) return POST_TYPES.indexOf(postType);
  issues.add('unknownPostType', 'error', row, column, { found });
  return null;
}

/** The Cash column: yes where blank, and where it says neither, which is an issue. */
function cashAt({ values, match, issues }: OpenTable, row: number): boolean {
  const column = match.columns.get('cash');
  const cell = column === undefined ? '' : values[row][column];
  if (column === undefined || isBlank(cell)) return true;
  const word = typeof cell === 'string' ? foldWord(cell) : '';
  const isCash = readYesNo(cell) ?? (IN_CASH.has(word) ? true : BOOKED.has(word) ? false : null);
  if (isCash !== null) return isCash;
  issues.add('cashUnclear', 'error', row, column, { found: quoteCell(cell) });
  return true;
}
