import type { CellValue, RawTable } from '../../src/core';
import { startExcel } from '../../src/summary/startExcel';
import type { RunningExcel } from '../../src/summary/startExcel';
import { WorkbookModel } from '../../src/workbench/model/WorkbookModel';

export interface TestTable {
  readonly sheet: string;
  /** Name of the Excel Table; a plain range without it. */
  readonly table?: string;
  /** Upper left cell, counted from 0. */
  readonly row?: number;
  readonly column?: number;
  readonly values: RawTable['values'];
}

/** Excel with a workbook that holds these tables, each on its sheet. */
export async function excelWith(tables: readonly TestTable[]): Promise<RunningExcel> {
  const model = WorkbookModel.blank();
  model.book.worksheets[0].name = tables[0]?.sheet ?? 'Sheet1';
  for (const table of tables) putTable(model, table);
  return startExcel(model);
}

/** Raw tables as they stand in a workbook: each an Excel Table in the upper left corner of its sheet. */
export function asTestTables(tables: readonly RawTable[]): TestTable[] {
  return tables.map(({ values, place }) => ({ sheet: place?.sheet ?? '', table: place?.table, values }));
}

export function putTable(model: WorkbookModel, { sheet: name, table, row = 0, column = 0, values }: TestTable): void {
  const sheet = model.book.worksheets.find((candidate) => candidate.name === name) ?? model.book.addWorksheet(name);
  if (table === undefined) {
    values.forEach((line, i) =>
      line.forEach((content, j) => {
        if (content !== '') sheet.getCell(row + i + 1, column + j + 1).value = content as string | number;
      }),
    );
    return;
  }
  sheet.addTable({
    name: table,
    ref: sheet.getCell(row + 1, column + 1).address,
    headerRow: true,
    columns: values[0].map((header) => ({ name: String(header) })),
    rows: values.slice(1).map((line) => line.map((content) => (content === '' ? null : (content as string | number)))),
  });
}

/** Names of all sheets in their order. */
export function sheetNames({ model }: RunningExcel): string[] {
  return model.book.worksheets.map((sheet) => sheet.name);
}

/** What a cell shows after calculation; '' when it is blank. */
export function shown({ model }: RunningExcel, sheetName: string, row: number, column: number): CellValue {
  model.calculate();
  const cell = model.sheet(sheetName).getCell(row + 1, column + 1);
  const content =
    typeof cell.value === 'object' && cell.value !== null && 'result' in cell.value ? cell.value.result : cell.value;
  return (content ?? '') as CellValue;
}
