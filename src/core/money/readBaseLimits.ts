import { THOUSANDTHS } from '../agencies/measures';
import { moneyColumn } from '../staffing/moneyColumn';
import { quoteCell } from '../table/cells';
import type { OpenTable } from '../table/openTable';
import { type Fractions, readAmount } from '../table/readAmounts';

/** Greatest floor in yuan a month: with it every contribution is still an exact whole number. */
const HIGHEST_FLOOR = 400_000;

/** Floor and ceiling of a contribution's base a month, whole thousandths of yuan. */
export interface BaseLimits {
  readonly floor: number;
  readonly ceiling: number;
}

/**
 * Floor and ceiling of a row of the rates table: 0 and Infinity where blank. null, and an issue, when one cannot be read,
 * the floor is above the ceiling or above 400,000 yuan, or the ceiling is 0.
 */
export function readBaseLimits(open: OpenTable, row: number, item: string, fractions: Fractions): BaseLimits | null {
  const { values, issues, match } = open;
  const badRows = new Set<number>();
  const amountAt = (key: 'floor' | 'ceiling'): number => {
    const column = moneyColumn(open, key);
    if (column === null) return NaN;
    return readAmount(values[row][column.column], row, column, { issues, fractions, badRows });
  };
  const [floorAmount, ceilingAmount] = [amountAt('floor'), amountAt('ceiling')];
  if (badRows.size > 0) return null;
  const floor = Number.isNaN(floorAmount) ? 0 : floorAmount;
  const ceiling = Number.isNaN(ceilingAmount) ? Infinity : ceilingAmount;
  const floorColumn = match.columns.get('floor');
  if (floor > ceiling || ceiling === 0) {
    const facts = { item: quoteCell(item), floor: floor / THOUSANDTHS, ceiling: ceiling / THOUSANDTHS };
    issues.add('floorAboveCeiling', 'error', row, floorColumn ?? match.columns.get('ceiling')!, facts);
    return null;
  }
  if (floor > HIGHEST_FLOOR * THOUSANDTHS) {
    const found = quoteCell(values[row][floorColumn!]);
    issues.add('tooLarge', 'error', row, floorColumn!, { found, limit: HIGHEST_FLOOR, consequence: 'notCosted' });
    return null;
  }
  return { floor, ceiling };
}
