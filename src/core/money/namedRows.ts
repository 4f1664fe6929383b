import { cellError, cellText, quoteCell } from '../table/cells';
import { BlankRows, sortOddRow, totalsColumn } from '../table/oddRows';
import type { OpenTable } from '../table/openTable';

/**
 * The rows below the header row that are to be read, by the column that names them. Blank rows, totals, headings, remarks
 * and the header once more are left out and noted; a row whose naming cell shows an error is left out and is an issue. Rows
 * whose naming cell is blank are among those returned.
 */
export function namedRows(open: OpenTable, nameColumn: number): number[] {
  const { values, headers, headerRow, table, issues } = open;
  const blanks = new BlankRows();
  const rows: number[] = [];
  for (let row = headerRow + 1; row < values.length; row++) {
    const cell = values[row][nameColumn];
    const odd = sortOddRow(values[row], headers, nameColumn);
    if (odd === 'blank') blanks.add(row);
    else if (odd === 'totals') {
      const column = totalsColumn(values[row], headers, nameColumn);
      issues.add('totalsRow', 'note', row, column, { found: quoteCell(cellText(values[row][column])) });
    } else if (odd === 'repeatedHeader') issues.add('repeatedHeader', 'note', row, nameColumn, {});
    else if (odd === 'heading') {
      const found = values[row].map(cellText).find((text) => text !== '');
      issues.add('headingRow', 'note', row, nameColumn, { found: quoteCell(found) });
    } else if (cellError(cell) !== null) {
      issues.add('errorCell', 'error', row, nameColumn, { found: quoteCell(cell), consequence: 'rowLeftOut' });
    } else rows.push(row);
  }
  blanks.report(table, rows.at(-1) ?? 0, issues);
  return rows;
}
