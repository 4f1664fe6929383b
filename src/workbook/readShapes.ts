import { recogniseHeaders } from '../core';
import { queueSheetSettings } from './settings';
import { MARK, readMark } from './sheetMark';
import type { SheetMark } from './sheetMark';

/** A rectangle on a sheet; rows and columns count from 0. */
export interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetShape {
  readonly sheet: Excel.Worksheet;
  readonly mark: SheetMark | null;
  readonly used: Extent | null;
}

export interface TableShape {
  readonly sheetId: string;
  readonly name: string;
  readonly extent: Extent;
}

/** Sheets, tables with a header row, whether the structure is protected, and the settings that sheets follow: the first exchange. */
export async function readNames(context: Excel.RequestContext) {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/position');
  tables.load('items/id,items/name,items/showHeaders,items/worksheet/id');
  protection.load('protected');
  const settings = queueSheetSettings(context);
  await context.sync();
  const withHeader = tables.items.filter((table) => table.showHeaders);
  return { sheets: worksheets.items, tables: withHeader, protection, settings: settings() };
}

/** Extents, our marks and the tables that are ours by their headers: the second exchange. */
export async function readShapes(context: Excel.RequestContext, sheets: Excel.Worksheet[], tables: Excel.Table[]) {
  const extent = 'rowIndex,columnIndex,rowCount,columnCount';
  const ofSheets = sheets.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(MARK).load('value'),
    used: sheet.getUsedRangeOrNullObject(true).load(extent),
  }));
  const ofTables = tables.map((table) => ({
    table,
    header: table.getHeaderRowRange().load('values'),
    range: table.getRange().load(extent),
  }));
  await context.sync();
  const sheetShapes = ofSheets.map(({ sheet, mark, used }): SheetShape => ({
    sheet,
    mark: mark.isNullObject ? null : readMark(mark.value),
    used: used.isNullObject ? null : extentOf(used),
  }));
  const marked = new Set(sheetShapes.filter(({ mark }) => mark && mark.state !== 'kept').map(({ sheet }) => sheet.id));
  const tableShapes = ofTables
    .filter(({ table, header }) => !marked.has(table.worksheet.id) && recogniseHeaders(header.values[0]) !== null)
    .map(({ table, range }): TableShape => ({
      sheetId: table.worksheet.id,
      name: table.name,
      extent: extentOf(range),
    }));
  return { sheetShapes, tableShapes };
}

function extentOf(range: Excel.Range): Extent {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
