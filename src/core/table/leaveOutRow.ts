import { cellError, cellText, quoteCell } from './cells';
import { beginningOfRemark, type BlankRows, sortOddRow, totalsColumn } from './oddRows';
import type { OpenTable } from './openTable';

/** Rows that a reader takes although their naming cell has the word of totals or shows an error. */
export type RowTaken = 'totalsRow' | 'errorCell';

/**
 * Whether a row is no row of the table, by the cell that names it: blank, totals, the header once more, a heading or
 * remark (notes), or a naming cell that shows an error (an error). Such a row is reported, a blank one added to `blanks`.
 * A row whose naming cell is blank is none of these.
 * Example: below `编制类型 | 基本工资` the row `合计 | 6100` is left out with the note `totalsRow`.
 */
export function leaveOutRow(
  { values, headers, match, issues }: OpenTable,
  row: number,
  nameColumn: number,
  blanks: BlankRows,
  taken: readonly RowTaken[] = [],
): boolean {
  const cells = values[row];
  const odd = sortOddRow(cells, headers, nameColumn);
  if (odd === 'blank') blanks.add(row);
  else if (odd === 'totals') {
    if (taken.includes('totalsRow')) return false;
    const column = totalsColumn(cells, headers, nameColumn);
    issues.add('totalsRow', 'note', row, column, { found: quoteCell(cellText(cells[column])) });
  } else if (odd === 'repeatedHeader') issues.add('repeatedHeader', 'note', row, nameColumn, {});
  else if (odd === 'heading') {
    const text = cells.map(cellText).find((one) => one !== '') ?? '';
    const found = match.kind === 'staff' ? beginningOfRemark(text) : quoteCell(text);
    issues.add('headingRow', 'note', row, nameColumn, { found });
  } else if (cellError(cells[nameColumn]) !== null && !taken.includes('errorCell')) {
    const found = quoteCell(cells[nameColumn]);
    issues.add('errorCell', 'error', row, nameColumn, { found, consequence: 'rowLeftOut' });
  } else return false;
  return true;
}
