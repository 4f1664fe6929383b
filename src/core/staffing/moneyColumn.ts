import { cellText } from '../table/cells';
import type { OpenTable } from '../table/openTable';
import type { AmountColumn } from '../table/readAmounts';
import { unitScale } from '../table/unitScale';

/** How a column of yuan is read: NaN where blank, and nobody is costed by a cell that cannot be read. null when the table has none. */
export function moneyColumn(open: OpenTable, key: string): AmountColumn | null {
  const column = open.match.columns.get(key);
  if (column === undefined) return null;
  const scale = unitScale(cellText(open.headers[column]));
  return { column, type: 'amount', scale, blank: NaN, consequence: 'notCosted' };
}
