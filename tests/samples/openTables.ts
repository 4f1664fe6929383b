import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { CellValue, RawTable } from '../../src/core';

/** The Excel Tables of a workbook file, in the order of its sheets, as core takes them. */
export async function openTables(bytes: Uint8Array): Promise<RawTable[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets.flatMap((sheet) => sheet.getTables().map(({ model }) => rawTable(sheet, model)));
}

/** The rectangle of an area such as `A3:T276`, with the place of its header row. */
export function readArea(
  sheet: Worksheet,
  area: string,
): { values: CellValue[][]; headerRow: number; firstColumn: number } {
  const [from, to] = area.split(':').map((address) => sheet.getCell(address));
  const values: CellValue[][] = [];
  for (let row = Number(from.row); row <= Number(to.row); row++) {
    const cells: CellValue[] = [];
    for (let column = Number(from.col); column <= Number(to.col); column++) {
      cells.push(cellValue(sheet.getCell(row, column).value));
    }
    values.push(cells);
  }
  return { values, headerRow: Number(from.row) - 1, firstColumn: Number(from.col) - 1 };
}

function rawTable(
  sheet: Worksheet,
  { name, tableRef, ref }: { name: string; tableRef?: string; ref: string },
): RawTable {
  const { values, headerRow, firstColumn } = readArea(sheet, tableRef ?? ref);
  return { values, place: { sheet: sheet.name, table: name, headerRow, firstColumn } };
}

function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && 'error' in value) return { error: String(value.error) };
  throw new TypeError(`A test workbook holds a cell that is no plain value: ${JSON.stringify(value)}`);
}
