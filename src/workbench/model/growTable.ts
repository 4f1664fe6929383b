import type { Table, Worksheet } from '@cj-tech-master/excelts';
import { type Area, intersection } from './address';
import { dataArea, placeTable, tableArea } from './tables';

/**
 * Typing directly below a table's last row makes the table larger, as in Excel.
 * Gives the table that grew.
 */
export function growTableInto(sheet: Worksheet, row: number, column: number): Table | undefined {
  const cell: Area = { row, column, rows: 1, columns: 1 };
  const tables = sheet.getTables();
  if (tables.some((table) => intersection(tableArea(table), cell))) return undefined;
  for (const table of tables) {
    const area = tableArea(table);
    const isBelow = row === area.row + area.rows && column >= area.column && column < area.column + area.columns;
    if (!isBelow || area.totalsRows > 0) continue;
    placeTable(table, { ...area, rows: area.rows + 1 });
    copyRowFormats(sheet, dataArea(table).row, row, area);
    return table;
  }
  return undefined;
}

/** Cells of a new table row look like those of the first one. */
export function copyRowFormats(sheet: Worksheet, from: number, to: number, { column, columns }: Area): void {
  for (let offset = 1; offset <= columns; offset++) {
    const pattern = sheet.findCell(from + 1, column + offset);
    const target = sheet.getCell(to + 1, column + offset);
    if (pattern && Object.keys(target.style).length === 0) target.style = structuredClone(pattern.style);
  }
}
