import { cellAddress, quoteSheet } from '../core';
import type { CellValue, RawTable, WorkbookTables } from '../core';
import type { DocumentChoice } from '../documents';

/** A function's arguments may take 5 MB together. */
const BYTES_A_CALL = 5_000_000;

/** How formulas name the user's tables: `机构[#All]` for an Excel Table, `'1 机构'!$A$3:$X$40` for a plain range. */
export function tableReferences(tables: WorkbookTables): DocumentChoice['tableReferences'] {
  return {
    agencies: tables.agencies ? referenceTo(tables.agencies.table) : '',
    plan: tables.plan ? referenceTo(tables.plan.table) : null,
    approved: tables.approved ? referenceTo(tables.approved.table) : null,
  };
}

/** Whether the tables together are too large to hand to a formula, by the size of their cells as JSON. */
export function tooLargeForFormulas(tables: WorkbookTables): boolean {
  let bytes = 0;
  for (const part of [tables.agencies, tables.plan, tables.approved]) {
    for (const line of part?.table.values ?? []) {
      for (const cell of line) bytes += cellBytes(cell);
      if (bytes > BYTES_A_CALL) return true;
    }
  }
  return false;
}

function referenceTo(table: RawTable): string {
  const { place, values } = table;
  if (!place) throw new Error('A table of a workbook has a place.');
  if (place.table !== undefined) return `${place.table}[#All]`;
  const first = absolute(place.headerRow, place.firstColumn);
  const last = absolute(place.headerRow + values.length - 1, place.firstColumn + values[0].length - 1);
  return `${quoteSheet(place.sheet)}!${first}:${last}`;
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function cellBytes(cell: CellValue): number {
  if (typeof cell === 'number') return 10;
  if (typeof cell !== 'string') return 6;
  let bytes = 3;
  for (let i = 0; i < cell.length; i++) bytes += cell.charCodeAt(i) > 0x7f ? 3 : 1;
  return bytes;
}
