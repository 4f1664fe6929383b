import { cellError, isBlank, quoteCell } from '../table/cells';
import { halfWidth } from '../table/foldText';
import { parseNumber } from '../table/parseNumber';
import type { CellValue, Grid } from '../table/rawTable';
import type { AmountReading } from '../table/readAmounts';

/**
 * The share column 划转比例, a place a row: fractions from 0 to 1 as Excel stores percentages, null where blank. The text
 * `50%` is taken and reported. 50 without the percent sign is an error that asks for 50 %, as is anything below 0 or
 * above 1; such rows go into `badRows`.
 */
export function readShares(
  values: Grid,
  rows: Int32Array,
  column: number | undefined,
  reading: AmountReading,
): (number | null)[] {
  const shares = new Array<number | null>(rows.length).fill(null);
  if (column === undefined) return shares;
  for (let i = 0; i < rows.length; i++) {
    const cell = values[rows[i]][column];
    if (typeof cell === 'number' && cell >= 0 && cell <= 1) shares[i] = cell + 0;
    else if (cell !== '') shares[i] = readOddShare(cell, rows[i], column, reading);
  }
  return shares;
}

function readOddShare(cell: CellValue, row: number, column: number, { issues, badRows }: AmountReading): number | null {
  if (isBlank(cell)) return null;
  const found = quoteCell(cell);
  const text = typeof cell === 'string' ? cell : '';
  const share = typeof cell === 'number' ? cell : typeof cell === 'string' ? shareOfText(cell) : null;
  if (share === 'blank') {
    issues.add('takenAsBlank', 'note', row, column, { found });
    return null;
  }
  if (share !== null && share >= 0 && share <= 1) {
    issues.add('textShare', 'note', row, column, { found, share });
    return share + 0;
  }
  badRows?.add(row);
  if (cellError(cell) !== null) issues.add('errorCell', 'error', row, column, { found, consequence: 'rowLeftOut' });
  else if (share === null) issues.add('notANumber', 'error', row, column, { found, consequence: 'rowLeftOut' });
  else
    issues.add('badShare', 'error', row, column, {
      found,
      likely: share > 1 && share <= 100 && !isPercent(text) ? share : null,
    });
  return null;
}

const isPercent = (text: string): boolean => halfWidth(text).trim().endsWith('%');

/** `50%` → 0.5, `0.5` → 0.5; `'blank'` for blanks and dashes, null for other texts. */
function shareOfText(text: string): number | 'blank' | null {
  if (!isPercent(text)) return cellError(text) !== null ? null : parseNumber(text);
  const percent = parseNumber(halfWidth(text).trim().slice(0, -1));
  return typeof percent === 'number' ? Number(`${percent}e-2`) : null;
}
