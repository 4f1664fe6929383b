import { savingsLabel, savingsOf, savingsRows } from '../core/money';
import { figureOrBlank, type Cells } from './cells';
import { readMoneyTables } from './readMoneyTables';
import { readReform, type ReformArguments } from './readReform';

/** The function's arguments as Excel hands them over. */
export interface SavingsArguments extends ReformArguments {
  readonly pay: unknown;
  readonly rates: unknown;
  readonly facts?: unknown;
}

/**
 * Posts cut × full cost by post type (a memo), running cost and, with the facts table, the share of revenue and the
 * amount a post, a surplus person and a person fewer, as a table with headers. Blank where a table says nothing.
 */
export function savingsTable(given: SavingsArguments): Cells {
  const { reform, words } = readReform(given);
  const { pay, rates, facts } = readMoneyTables(given, [], words).tables;
  const { headers } = words.money;
  return [
    [headers.item, headers.before, headers.after, headers.cut, headers.unitCost, headers.yuanAYear, headers.share],
    ...savingsRows(savingsOf(reform, pay, rates, facts)).map((row) => [
      savingsLabel(row, words),
      ...[row.before, row.after, row.cut, row.unitCostYuan, row.yuan, row.share].map(figureOrBlank),
    ]),
  ];
}
