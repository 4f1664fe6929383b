import { Workbook } from '@cj-tech-master/excelts';
import type { RawTable } from '../../src/core';
import { openTables } from '../samples/openTables';

export interface TestTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Writes the tables as an .xlsx file, opens it again and gives what stands in it. */
export async function writeAndOpen(tables: readonly TestTable[]): Promise<RawTable[]> {
  const workbook = new Workbook();
  for (const { name, headers, rows } of tables) {
    workbook.addWorksheet(name).addTable({
      name,
      ref: 'A1',
      headerRow: true,
      columns: headers.map((header) => ({ name: header })),
      rows: rows.map((row) => [...row]),
    });
  }
  return openTables(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
