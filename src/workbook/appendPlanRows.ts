import type { TablePlace } from '../core';
import { couldBeTaken } from './cellContent';
import { refusalOf } from './excelErrors';

/**
 * added: the rows stand below the last row · occupied: the cells below a plain range are not free, nothing was written ·
 * protected: the sheet is protected · gone: the table is no longer there · editing: a cell is being edited · failed:
 * Excel refused for another reason.
 */
export type AppendOutcome = 'added' | 'occupied' | 'protected' | 'gone' | 'editing' | 'failed';

type Cells = readonly (readonly (string | number)[])[];

/** Adds rows at the end of a plan table; cells are in the table's own order of columns, '' for a blank one. */
export async function appendPlanRows(place: TablePlace, rows: Cells): Promise<AppendOutcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      place.table === undefined ? appendToRange(context, place, rows) : appendToTable(context, place.table, rows),
    );
  } catch (error) {
    const refusal = refusalOf(error);
    return refusal === 'other' || refusal === 'tooLarge' ? 'failed' : refusal;
  }
}

async function appendToTable(context: Excel.RequestContext, name: string, rows: Cells): Promise<AppendOutcome> {
  const table = context.workbook.tables.getItem(name);
  table.rows.add(undefined, rows.map(plainCells));
  const last = table.getDataBodyRange().getLastRow();
  writeTexts(last.getOffsetRange(1 - rows.length, 0), rows);
  await context.sync();
  return 'added';
}

/** A plain range ends where all its columns are blank. What stands further below is not overwritten. */
async function appendToRange(context: Excel.RequestContext, place: TablePlace, rows: Cells): Promise<AppendOutcome> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount');
  await context.sync();
  const columns = rows[0].length;
  const height = Math.max(1, used.rowIndex + used.rowCount - place.headerRow);
  const range = sheet.getRangeByIndexes(place.headerRow, place.firstColumn, height, columns).load('values');
  await context.sync();
  const isBlank = (line: unknown[]) => line.every((cell) => cell === '');
  const end = range.values.findIndex(isBlank);
  const last = end < 0 ? height : end;
  if (!range.values.slice(last, last + rows.length).every(isBlank)) return 'occupied';
  const target = sheet.getRangeByIndexes(place.headerRow + last, place.firstColumn, rows.length, columns);
  target.values = rows.map(plainCells);
  writeTexts(target, rows);
  await context.sync();
  return 'added';
}

/** The cells without the texts that Excel could take for numbers, dates or formulas. */
function plainCells(row: readonly (string | number)[]): (string | number)[] {
  return row.map((content) => (needsTextFormat(content) ? '' : content));
}

/** Those texts get the text format first, in which every text stays what it is. `firstRow` begins in their first row. */
function writeTexts(firstRow: Excel.Range, rows: Cells): void {
  rows.forEach((row, i) =>
    row.forEach((content, j) => {
      if (!needsTextFormat(content)) return;
      const cell = firstRow.getCell(i, j);
      cell.numberFormat = [['@']];
      cell.values = [[content]];
    }),
  );
}

function needsTextFormat(content: string | number): boolean {
  return typeof content === 'string' && content !== '' && couldBeTaken(content);
}
