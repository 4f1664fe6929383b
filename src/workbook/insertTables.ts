import { cellAddress } from '../core';
import { columnPoints } from '../documents/printScale';
import { textWidth } from '../documents/textWidth';
import { asWritten } from './cellContent';
import { firstFree, freeName } from './sheetNames';

/** A table that is put on a new sheet of its own. Columns count from 0. */
export interface NewTable {
  readonly sheetName: string;
  readonly tableName: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  /** One line above the table, such as that the rows are illustrative. */
  readonly note?: string;
  /** Columns kept as text: codes with leading zeros and 18 digits. */
  readonly textColumns: readonly number[];
  readonly lists: readonly { readonly column: number; readonly choices: readonly string[] }[];
  readonly percentColumns: readonly number[];
  /** Columns of months, given as date serials and shown as `1970-05`. */
  readonly monthColumns?: readonly number[];
}

/** Rows below the table where the lists of choices work too, for rows that are typed there. */
const SPARE_ROWS = 500;
const LONGEST_LIST = 255;
const LINES_A_REQUEST = 500;

/** Puts each table as an Excel Table on a new sheet; names that are taken get a number. Gives back the names. */
export async function insertTables(tables: readonly NewTable[]): Promise<{ sheet: string; table: string }[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables: present, names } = context.workbook;
    worksheets.load('items/name');
    present.load('items/name');
    names.load('items/name');
    await context.sync();
    const sheetNames = worksheets.items.map((sheet) => sheet.name);
    const tableNames = [...present.items, ...names.items].map((item) => item.name);
    const inserted: { sheet: string; table: string }[] = [];
    for (const table of tables) {
      const sheet = freeName(table.sheetName, sheetNames);
      const name = firstFree(tableNames, (number) => (number === 1 ? table.tableName : `${table.tableName}_${number}`));
      sheetNames.push(sheet);
      tableNames.push(name);
      await insertTable(context, table, sheet, name);
      inserted.push({ sheet, table: name });
    }
    if (inserted.length > 0) worksheets.getItem(inserted[0].sheet).activate();
    await context.sync();
    return inserted;
  });
}

async function insertTable(
  context: Excel.RequestContext,
  table: NewTable,
  sheetName: string,
  tableName: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.add(sheetName);
  const top = table.note === undefined ? 0 : 2;
  const width = table.headers.length;
  if (table.note !== undefined) writeNote(sheet, table.note);
  for (const column of table.textColumns) formatColumn(sheet, table, top, column, '@');
  for (const column of table.percentColumns) formatColumn(sheet, table, top, column, '0.0%');
  for (const column of table.monthColumns ?? []) formatColumn(sheet, table, top, column, 'yyyy-mm');
  const rows = table.rows.length > 0 ? table.rows : [table.headers.map(() => '')];
  const asText = new Set(table.textColumns);
  const body = rows.map((row) => row.map((content, column) => (asText.has(column) ? content : asWritten(content))));
  const lines = [table.headers.map(asWritten), ...body];
  for (let start = 0; start < lines.length; start += LINES_A_REQUEST) {
    const piece = lines.slice(start, start + LINES_A_REQUEST);
    sheet.getRangeByIndexes(top + start, 0, piece.length, width).values = piece;
    if (start + LINES_A_REQUEST < lines.length) await context.sync();
  }
  const added = sheet.tables.add(sheet.getRangeByIndexes(top, 0, lines.length, width), true);
  added.name = tableName;
  added.style = 'TableStyleLight9';
  table.headers.forEach((header, column) => {
    sheet.getRangeByIndexes(top, column, 1, 1).format.columnWidth = widthInPoints(table, header, column);
  });
  table.lists.forEach((list, place) => addList(sheet, list, top + 1, rows.length, width + 2 + place));
  sheet.freezePanes.freezeRows(top + 1);
  await context.sync();
}

function writeNote(sheet: Excel.Worksheet, note: string): void {
  const cell = sheet.getRangeByIndexes(0, 0, 1, 1);
  cell.values = [[asWritten(note)]];
  cell.format.font.italic = true;
  cell.format.font.color = '#595959';
}

function formatColumn(sheet: Excel.Worksheet, table: NewTable, top: number, column: number, format: string): void {
  const range = sheet.getRangeByIndexes(top + 1, column, Math.max(1, table.rows.length) + SPARE_ROWS, 1);
  range.numberFormat = format as unknown as string[][];
}

/** A list that is short and free of commas stands in the rule; any other in hidden cells beside the table. */
function addList(
  sheet: Excel.Worksheet,
  list: NewTable['lists'][number],
  firstRow: number,
  rowCount: number,
  hiddenColumn: number,
): void {
  const { dataValidation } = sheet.getRangeByIndexes(firstRow, list.column, rowCount + SPARE_ROWS, 1);
  const inline = list.choices.join(',');
  if (inline.length <= LONGEST_LIST && !list.choices.some((choice) => choice.includes(','))) {
    dataValidation.rule = { list: { inCellDropDown: true, source: inline } };
    return;
  }
  const cells = sheet.getRangeByIndexes(0, hiddenColumn, list.choices.length, 1);
  cells.values = list.choices.map((choice) => [asWritten(choice)]);
  cells.columnHidden = true;
  const letters = cellAddress(0, hiddenColumn).slice(0, -1);
  const source = `=$${letters}$1:$${letters}$${list.choices.length}`;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
}

/** Wide enough for the header and the longest of the first entries, between 9 and 40 characters. */
function widthInPoints(table: NewTable, header: string, column: number): number {
  const isMonth = table.monthColumns?.includes(column) === true;
  const entries = table.rows.slice(0, 200).map((row) => (isMonth ? '0000-00' : String(row[column] ?? '')));
  const widest = [`${header}   `, ...entries].reduce((most, text) => Math.max(most, textWidth(text)), 0);
  return columnPoints(Math.min(40, Math.max(9, widest + 1)));
}
