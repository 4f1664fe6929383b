import { cellAddress, quoteSheet } from '../core';
import type { CellValue, RawTable, WorkbookTables } from '../core';
import type { DocumentChoice } from '../documents';
import type { SheetKey } from './sheetsReport';

/** A function's arguments may take 5 MB together. */
const BYTES_A_CALL = 5_000_000;

type Kind = keyof DocumentChoice['tableReferences'];

const REFORM_CALL = ['agencies', 'plan', 'approved'] as const satisfies readonly Kind[];
const SAVINGS_CALL = [...REFORM_CALL, 'pay', 'rates', 'facts'] as const satisfies readonly Kind[];
const MATRIX_CALL = ['duties', 'plan', 'agencies'] as const satisfies readonly Kind[];
const WORKLOAD_CALL = [...REFORM_CALL, 'duties'] as const satisfies readonly Kind[];
const PLACEMENT_CALL = [...REFORM_CALL, 'staff'] as const satisfies readonly Kind[];
const APPROVALS_CALL = ['procedures'] as const satisfies readonly Kind[];
const BRIDGE_CALL = [...REFORM_CALL, 'staff', 'pay', 'rates'] as const satisfies readonly Kind[];

/** The tables that the calls on a live sheet carry, a list a call. */
const CALLS: Readonly<Record<SheetKey, readonly (readonly Kind[])[]>> = {
  overview: [REFORM_CALL],
  crosswalk: [REFORM_CALL],
  savings: [SAVINGS_CALL, BRIDGE_CALL],
  bridge: [SAVINGS_CALL, BRIDGE_CALL],
  cityCounty: [],
  countyTownship: [],
  matrix: [MATRIX_CALL],
  workingGroups: [],
  workload: [WORKLOAD_CALL],
  approvalTime: [APPROVALS_CALL],
  placement: [PLACEMENT_CALL],
  seats: [PLACEMENT_CALL],
  checks: [],
  claims: [],
  tasks: [],
};

/** How formulas name the user's tables: `机构[#All]` for an Excel Table, `'1 机构'!$A$3:$X$40` for a plain range. */
export function tableReferences(tables: WorkbookTables): DocumentChoice['tableReferences'] {
  const reference = (kind: Kind): string | null => {
    const part = tables[kind];
    return part ? referenceTo(part.table) : null;
  };
  return {
    agencies: reference('agencies') ?? '',
    plan: reference('plan'),
    approved: reference('approved'),
    staff: reference('staff'),
    pay: reference('pay'),
    rates: reference('rates'),
    facts: reference('facts'),
    duties: reference('duties'),
    procedures: reference('procedures'),
    norms: reference('norms'),
    claims: reference('claims'),
    tasks: reference('tasks'),
  };
}

/** The tables that a live sheet's formulas read. */
export function tablesRead(key: SheetKey): ReadonlySet<Kind> {
  return new Set(CALLS[key].flat());
}

/** Whether one of a sheet's formulas would be handed tables that together are too large, by the size of their cells as JSON. */
export function tooLargeForFormulas(key: SheetKey, tables: WorkbookTables): boolean {
  return CALLS[key].some((kinds) => {
    let bytes = 0;
    for (const kind of kinds) {
      for (const line of tables[kind]?.table.values ?? []) {
        for (const cell of line) bytes += cellBytes(cell);
        if (bytes > BYTES_A_CALL) return true;
      }
    }
    return false;
  });
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
