import { POST_TYPES, THOUSANDTHS } from '../agencies/measures';
import type { Issue } from '../issue';
import { annualPay, isAbsurdPay, isBonusInYuan, type PayItems } from '../staffing/annualPay';
import { moneyColumn } from '../staffing/moneyColumn';
import { readPostType } from '../staffing/readPostType';
import { cellError, cellText, quoteCell } from '../table/cells';
import { namedRows } from '../table/namedRows';
import { openTable, type OpenTable } from '../table/openTable';
import type { RawTable } from '../table/rawTable';
import { Fractions, readAmounts } from '../table/readAmounts';
import { foldRank } from './foldRank';
import type { Pay } from './pay';

const ITEMS = ['basicPay', 'allowances', 'performance', 'bonusMonths', 'transport', 'annualPay'] as const;

/** The rows of the pay table that are standards, with what identifies each. */
type Standards = Pick<Pay, 'postType' | 'rank' | 'index' | 'row'>;

/**
 * Reads the pay table 工资标准: a standard a row, by post type and rank; a row without a rank is every other rank's and the
 * post's. A row whose pay is blank, absurd or cannot be read stays in the table with NaN, so that nobody is costed by another
 * row instead; a post type and rank stated again is left out. null without a column of post types.
 * Example: the row `事业编制 | 七级 | 3000 | 800 | 2200 | 1` below its headers is a standard of 75,000 yuan a year.
 */
export function readPay(table: RawTable): { pay: Pay | null; issues: Issue[] } {
  const open = openTable(table, 'pay');
  const { match, issues } = open;
  if (!open.isComplete) return { pay: null, issues: issues.finish() };
  const standards = readStandards(open);
  const amounts = readStandardPay(open, standards);
  if (standards.row.length === 0) issues.add('noRows', 'note', open.headerRow, -1, {});
  const pay: Pay = { language: match.language, table, count: standards.row.length, ...standards, ...amounts };
  return { pay, issues: issues.finish() };
}

function readStandards(open: OpenTable): Standards {
  const { values, match, issues } = open;
  const typeColumn = match.columns.get('postType')!;
  const rankColumn = match.columns.get('rank');
  const index = POST_TYPES.map(() => new Map<string, number>());
  const rows: number[] = [];
  const types: number[] = [];
  const ranks: string[] = [];
  for (const row of namedRows(open, typeColumn)) {
    const postType = readPostType(cellText(values[row][typeColumn]));
    if (postType === null) {
      issues.add('unknownPostType', 'error', row, typeColumn, { found: quoteCell(values[row][typeColumn]) });
      continue;
    }
    const place = POST_TYPES.indexOf(postType);
    const rank = rankColumn === undefined ? '' : rankAt(open, row, rankColumn);
    if (rank === null) continue;
    const first = index[place].get(foldRank(rank));
    if (first !== undefined) {
      const facts = { firstRow: rows[first] + 1, firstCell: issues.address(rows[first], typeColumn) };
      issues.add('payRowTwice', 'error', row, rankColumn ?? typeColumn, { rank: quoteCell(rank), ...facts });
      continue;
    }
    index[place].set(foldRank(rank), rows.length);
    rows.push(row);
    types.push(place);
    ranks.push(rank);
  }
  return { postType: Int8Array.from(types), rank: ranks, index, row: Int32Array.from(rows) };
}

/** The rank of a row; null when its cell shows an error: then the row is left out. */
function rankAt({ values, issues }: OpenTable, row: number, column: number): string | null {
  const cell = values[row][column];
  if (cellError(cell) === null) return foldRank(cellText(cell)) === '' ? '' : cellText(cell);
  issues.add('errorCell', 'error', row, column, { found: quoteCell(cell), consequence: 'rowLeftOut' });
  return null;
}

/** Pay a year of every standard; NaN where it is blank, absurd or cannot be read. */
function readStandardPay(open: OpenTable, { row, rank }: Standards): Pick<Pay, 'base' | 'transport'> {
  const { issues, match } = open;
  const stated = ITEMS.filter((item) => match.columns.has(item));
  const badRows = new Set<number>();
  const fractions = new Fractions();
  const columns = stated.map((item) => moneyColumn(open, item)!);
  const read = readAmounts(open.values, row, columns, { issues, fractions, badRows });
  fractions.report(issues);
  const itemsAt = (place: number): PayItems => {
    const at = (item: (typeof ITEMS)[number]): number => read[stated.indexOf(item)]?.[place] ?? NaN;
    return Object.fromEntries(ITEMS.map((item) => [item, at(item)])) as unknown as PayItems;
  };
  const base = new Float64Array(row.length).fill(NaN);
  const transport = new Float64Array(row.length).fill(NaN);
  for (let place = 0; place < row.length; place++) {
    if (badRows.has(row[place])) continue;
    const pay = usablePay(open, row[place], rank[place], itemsAt(place));
    if (pay === null) continue;
    base[place] = pay.base;
    transport[place] = pay.transport;
  }
  return { base, transport };
}

function usablePay({ values, match, issues }: OpenTable, row: number, rank: string, items: PayItems) {
  const columnOf = (key: string): number => match.columns.get(key) ?? match.columns.get('postType')!;
  const pay = annualPay(items);
  if (pay === null) {
    issues.add('payRowBlank', 'warning', row, columnOf('postType'), { rank: quoteCell(rank) });
    return null;
  }
  const isAnnual = !Number.isNaN(items.annualPay);
  if (!isAnnual && isBonusInYuan(items.bonusMonths)) {
    const found = quoteCell(values[row][columnOf('bonusMonths')]);
    issues.add('bonusNotMonths', 'error', row, columnOf('bonusMonths'), { found });
    return null;
  }
  const annual = pay.base + pay.transport;
  if (!isAbsurdPay(annual)) return pay;
  const key = isAnnual ? 'annualPay' : ITEMS.find((item) => !Number.isNaN(items[item]))!;
  issues.add('absurdStandard', 'error', row, columnOf(key), { annualYuan: annual / THOUSANDTHS });
  return null;
}
