import type { Table } from '@cj-tech-master/excelts';

const tableNumbers = new WeakMap<Table, number>();
let lastTableNumber = 0;

const guid = (kind: number, number: number): string =>
  `{00000000-000${kind}-0000-${number.toString(16).toUpperCase().padStart(4, '0').slice(-4)}-000000000000}`;

/** The id an add-in sees for a sheet; it stays when the sheet is renamed or moved. */
export const sheetIdentifier = (sheet: { readonly id: number }): string => guid(1, sheet.id);

/** The id an add-in sees for a table; it stays when the table is renamed or resized. */
export function tableIdentifier(table: Table): string {
  const known = tableNumbers.get(table);
  if (known !== undefined) return guid(2, known);
  lastTableNumber += 1;
  tableNumbers.set(table, lastTableNumber);
  return guid(2, lastTableNumber);
}

/** The id an add-in sees for a chart. */
export const chartIdentifier = (sheetId: number, chartNumber: number): string => guid(3, sheetId * 256 + chartNumber);
