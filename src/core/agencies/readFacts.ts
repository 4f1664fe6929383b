import type { Issue } from '../issue';
import { cellText, isBlank, quoteCell } from '../table/cells';
import { openTable } from '../table/openTable';
import type { RawTable } from '../table/rawTable';
import { Fractions, readAmount } from '../table/readAmounts';
import { readDate } from '../table/readDate';
import { unitScale } from '../table/unitScale';
import type { Fact, FactItem, Facts } from './facts';
import { readFactItem } from './readFactItem';

/**
 * Reads the facts table 县情. Items that the product does not know are the user's own and stay untouched. A larger unit
 * in the item's brackets is reckoned with: 一般公共预算收入（万元）. null when a required column is missing.
 */
export function readFacts(table: RawTable): { facts: Facts | null; issues: Issue[] } {
  const open = openTable(table, 'facts');
  const { match, issues, values, headerRow } = open;
  if (!open.isComplete) return { facts: null, issues: issues.finish() };
  const itemColumn = match.columns.get('item')!;
  const amountColumn = match.columns.get('value')!;
  const fractions = new Fractions();
  const facts = new Map<FactItem, Fact>();
  for (let row = headerRow + 1; row < values.length; row++) {
    const cells = values[row];
    const written = cellText(cells[itemColumn]);
    const item = readFactItem(written);
    if (item === null || isBlank(cells[amountColumn])) continue;
    const first = facts.get(item);
    if (first) {
      const twice = { item, found: quoteCell(cells[amountColumn]), firstRow: first.row + 1 };
      issues.add('factTwice', 'warning', row, itemColumn, twice);
      continue;
    }
    const scale = unitScale(written);
    const column = { column: amountColumn, type: 'amount', scale, blank: NaN, consequence: 'rowLeftOut' } as const;
    const thousandths = readAmount(cells[amountColumn], row, column, { issues, fractions });
    if (Number.isNaN(thousandths)) continue;
    if (scale !== 1) issues.add('unitScaled', 'note', row, itemColumn, { header: quoteCell(written), factor: scale });
    const asOf = readDate(cells[match.columns.get('asOf') ?? -1]);
    const source = cellText(cells[match.columns.get('source') ?? -1]);
    facts.set(item, { item, amount: thousandths / 1000, asOf, source, row });
  }
  fractions.report(issues);
  return { facts: { language: match.language, table, facts }, issues: issues.finish() };
}
