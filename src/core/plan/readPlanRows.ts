import { cellError, cellText, quoteCell } from '../table/cells';
import { BlankRows, sortOddRow, totalsColumn } from '../table/oddRows';
import type { OpenTable } from '../table/openTable';
import type { CellValue } from '../table/rawTable';
import type { Operation } from './plan';
import { likelyOperation, readOperation } from './readOperation';

/** The rows of the plan table that are operations. */
export interface PlanRows {
  readonly row: Int32Array;
  readonly operation: readonly Operation[];
}

/** Picks the rows that are operations; every other row is an issue. */
export function readPlanRows(open: OpenTable): PlanRows {
  const { values, match, headerRow, table, issues } = open;
  const column = match.columns.get('operation')!;
  const most = Math.max(values.length - headerRow - 1, 0);
  const rows = new Int32Array(most);
  const operations = new Array<Operation>(most);
  const known = new Map<CellValue, Operation | null>();
  const blanks = new BlankRows();
  let lastCell: CellValue = undefined;
  let operation: Operation | null = null;
  let count = 0;
  for (let row = headerRow + 1; row < values.length; row++) {
    const cell = values[row][column];
    if (cell !== lastCell) {
      lastCell = cell;
      const seen = known.get(cell);
      operation = seen === undefined ? readOperation(cellText(cell)) : seen;
      if (seen === undefined) known.set(cell, operation);
    }
    if (operation === null) {
      refuseRow(open, row, column, blanks);
      continue;
    }
    rows[count] = row;
    operations[count] = operation;
    count += 1;
  }
  operations.length = count;
  blanks.report(table, count > 0 ? rows[count - 1] : 0, issues);
  return { row: rows.slice(0, count), operation: operations };
}

/** A row whose operation is blank, an error or none of the words. */
function refuseRow(
  { values, match, headers, issues }: OpenTable,
  row: number,
  column: number,
  blanks: BlankRows,
): void {
  const fromColumn = match.columns.get('from')!;
  const cell = values[row][column];
  const found = quoteCell(cell);
  const odd = sortOddRow(values[row], headers, fromColumn);
  if (odd === 'blank') blanks.add(row);
  else if (odd === 'totals') {
    const totals = totalsColumn(values[row], headers, fromColumn);
    issues.add('totalsRow', 'note', row, totals, { found: quoteCell(cellText(values[row][totals])) });
  } else if (odd === 'repeatedHeader') issues.add('repeatedHeader', 'note', row, column, {});
  else if (odd === 'heading') issues.add('headingRow', 'note', row, column, { found: textOf(values[row], fromColumn) });
  else if (cellError(cell) !== null)
    issues.add('errorCell', 'error', row, column, { found, consequence: 'rowLeftOut' });
  else if (cellText(cell) !== '')
    issues.add('unknownOperation', 'error', row, column, { found, likely: likelyOperation(found) });
  else {
    const to = quoteCell(cellText(values[row][match.columns.get('to')!]));
    issues.add('blankOperation', 'error', row, column, { from: quoteCell(cellText(values[row][fromColumn])), to });
  }
}

function textOf(row: readonly CellValue[], column: number): string {
  const text = cellText(row[column]);
  return quoteCell(text !== '' ? text : row.map(cellText).find((other) => other !== ''));
}
