import type { Table, Worksheet } from '@cj-tech-master/excelts';
import { type Area, areaAddress, parseAddress } from './address';

/** Where a table stands; `dataRows` counts the rows between header and totals. */
export interface TableArea extends Area {
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly dataRows: number;
}

/** The whole rectangle of a table. */
export function tableArea(table: Table): TableArea {
  const model = table.table;
  const area = parseAddress(model.tableRef ?? model.ref);
  if (!area) throw new Error(`Table ${model.name} has no place: ${model.ref}`);
  const headerRows = model.headerRow === false ? 0 : 1;
  const totalsRows = model.totalsRow ? 1 : 0;
  return {
    row: area.row,
    column: area.column,
    rows: area.rows,
    columns: area.columns,
    headerRows,
    totalsRows,
    dataRows: area.rows - headerRows - totalsRows,
  };
}

/** The rows of a table's data; a table always has one row at least. */
export function dataArea(table: Table): Area {
  const { row, column, columns, headerRows, dataRows } = tableArea(table);
  return { row: row + headerRows, column, rows: dataRows, columns };
}

/** Gives a table another rectangle with the same upper left corner; cells stay as they are. */
export function placeTable(table: Table, area: Area): void {
  const model = table.table;
  const totalsRows = model.totalsRow ? 1 : 0;
  const headerRows = model.headerRow === false ? 0 : 1;
  model.ref = areaAddress({ ...area, rows: 1, columns: 1 });
  model.tl = { row: area.row + 1, col: area.column + 1 } as NonNullable<typeof model.tl>;
  model.tableRef = areaAddress(area);
  model.autoFilterRef = areaAddress({ ...area, rows: area.rows - totalsRows });
  model.rows = Array.from({ length: area.rows - headerRows - totalsRows }, () => []);
}

/** Takes the column names from the header cells, made unique and never empty, as Excel does. */
export function readColumnNames(sheet: Worksheet, area: Area, hasHeaders: boolean): string[] {
  const taken = new Set<string>();
  return Array.from({ length: area.columns }, (_, index) => {
    const typed = hasHeaders ? (sheet.findCell(area.row + 1, area.column + index + 1)?.text ?? '') : '';
    const wanted = typed === '' ? `Column${index + 1}` : typed;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
