import { cellAddress } from '../../core';
import { savingsRows } from '../../core/money';
import type { SavingsRow, SavingsRowKey } from '../../core/money';
import { ROW_HEIGHT } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import { inUnit, inUnitOf } from './moneyFrame';
import type { MoneyFrame } from './moneyFrame';
import { savingsFigure } from './moneyHelper';

/** Columns of SAVINGS's result. */
export const BEFORE = 1;
export const AFTER = 2;

/** The line of the savings with this key, and of this post type. */
export function savingsRow(
  frame: MoneyFrame,
  key: SavingsRowKey,
  postType: SavingsRow['postType'] = null,
): SavingsRow | null {
  const rows = savingsRows(frame.money.base.savings);
  return rows.find((row) => row.key === key && row.postType === postType) ?? null;
}

/** Running cost a year before and after, as the Overview has it. */
export function runningCostTable(frame: MoneyFrame, header: number): MoneyBlock {
  const { columns, words, money } = frame;
  const cost = money.base.savings.runningCost;
  if (!cost) return { cells: [], merges: [], borders: [], heights: [] };
  const { headers } = words.words;
  const { total: at } = columns;
  const row = header + 1;
  const spilled = savingsRow(frame, 'runningCost');
  const figure = (column: number) => {
    const found = spilled ? savingsFigure(frame, spilled, column) : null;
    return found === null ? null : inUnitOf(found, frame);
  };
  const [before, after] = [cellAddress(row, at), cellAddress(row, at + 1)];
  const isLive = figure(BEFORE) !== null;
  const heads = [headers.measure, headers.before, headers.after, headers.changeBy, headers.percent];
  const label = words.money.savings.runningCost + words.moneySheets.inUnit[frame.choice.moneyUnit];
  return {
    cells: [
      ...heads.map((content, i) => cellAt(header, i, content, 'header')),
      cellAt(row, columns.label, label, 'text'),
      cellAt(row, at, inUnit(cost.beforeFen, frame), 'money', figure(BEFORE)),
      cellAt(row, at + 1, inUnit(cost.afterFen, frame), 'money', figure(AFTER)),
      cellAt(row, at + 2, inUnit(-cost.savedFen, frame), 'moneyChange', isLive ? `${after}-${before}` : null),
      cellAt(
        row,
        at + 3,
        cost.percent ?? '',
        'percent',
        isLive ? `IF(${before}=0,"",(${after}-${before})/${before})` : null,
      ),
    ],
    merges: [],
    borders: [{ row: header, column: 0, rows: 2, columns: 5 }],
    heights: [ROW_HEIGHT + 1, ROW_HEIGHT],
  };
}
