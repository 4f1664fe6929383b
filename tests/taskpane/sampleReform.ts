import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlan, readWorkbookTables, type RawTable, type Reform, type WorkbookTables } from '../../src/core';

interface Sample {
  readonly tables: readonly {
    readonly sheetName: string;
    readonly headers: string[];
    readonly rows: (string | number)[][];
  }[];
}

/** The tables of a sample as they are read from a workbook, each below a note, from row 3 on. */
export function sampleTables(file: string): WorkbookTables {
  const sample = JSON.parse(readFileSync(join(__dirname, '../../assets/samples', file), 'utf8')) as Sample;
  return readWorkbookTables(
    sample.tables.map(({ sheetName, headers, rows }): RawTable => {
      return {
        values: [headers, ...rows],
        place: { sheet: sheetName, table: sheetName, headerRow: 2, firstColumn: 0 },
      };
    }),
  );
}

export function sampleReform(file: string): Reform {
  const { agencies, plan, approved } = sampleTables(file);
  return applyPlan(agencies!, plan, { option: 'A', approved });
}

/** A county of three units, with a plan given as rows of Operation, From, To, Share. */
export function smallReform(planRows: readonly (readonly (string | number)[])[]): {
  tables: WorkbookTables;
  reform: Reform;
} {
  const agencies: RawTable = {
    values: [
      ['Unit', 'Kind', 'Administrative posts', 'Administrative in post', 'Chief posts', 'Deputy posts'],
      ['Grain Bureau', 'Government department', 10, 12, 1, 2],
      ['Energy Bureau', 'Government department', 6, 5, 1, 1],
      ['Archive', 'Public institution', 4, 4, 1, 0],
    ],
    place: { sheet: 'Units', table: 'Agencies', headerRow: 0, firstColumn: 1 },
  };
  const plan: RawTable = {
    values: [['Step', 'Operation', 'To', 'From', 'Share', 'Option'], ...planRows.map((row) => [...row])],
    place: { sheet: 'Plan', table: 'Plan', headerRow: 4, firstColumn: 0 },
  };
  const tables = readWorkbookTables([agencies, plan]);
  return { tables, reform: applyPlan(tables.agencies!, tables.plan, {}) };
}
