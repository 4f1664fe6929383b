import type { RawTable } from '../../src/core';
import { approvalTimes } from '../../src/core/approvals';
import { approvalTimeDocument, matrixDocument, workloadDocument } from '../../src/documents';
import type { DocumentCell, DocumentChoice, SheetDocument, SheetLocale } from '../../src/documents';
import { handoutDocuments } from './handoutDocuments';

export const LOAD_KEYS = ['matrix', 'workload', 'approvalTime'] as const;
export type LoadKey = (typeof LOAD_KEYS)[number];
type Mode = DocumentChoice['mode'];

/** A sheet about loads, of tables that are all Excel Tables, made in March 2025 of the plan's first option. */
export function loadDocument(key: LoadKey, raw: readonly RawTable[], mode: Mode): SheetDocument {
  const { results, words } = handoutDocuments(raw);
  const { tables, reform } = results;
  const reference = (part: { readonly table: RawTable } | null) => (part ? `${part.table.place?.table}[#All]` : null);
  const choice: DocumentChoice = {
    mode,
    createdAt: new Date(2025, 2, 4, 10, 20),
    productVersion: '1.0.0',
    tableReferences: {
      agencies: reference(tables.agencies) ?? '',
      plan: reference(tables.plan),
      approved: reference(tables.approved),
      ...{ staff: null, pay: null, rates: null, facts: null },
      duties: reference(tables.duties),
      procedures: reference(tables.procedures),
      norms: reference(tables.norms),
      claims: reference(tables.claims),
      tasks: reference(tables.tasks),
    },
    moneyUnit: 'yuan',
    notes: [],
  };
  if (key === 'matrix') return matrixDocument(results, words, choice);
  if (key === 'workload') return workloadDocument(results, words, choice);
  const times = tables.procedures ? approvalTimes(tables.procedures).times : [];
  return approvalTimeDocument({ reform, tables, times }, words, choice);
}

/** Words of the tables' language. */
export function wordsOf(raw: readonly RawTable[]): SheetLocale {
  return handoutDocuments(raw).words;
}

/** The printed contents of a row, from the first column to the last that is printed; undefined where there is no cell. */
export function printedRow({ cells, print }: SheetDocument, row: number): (DocumentCell['content'] | undefined)[] {
  const contents = new Map(cells.filter((cell) => cell.row === row).map(({ column, content }) => [column, content]));
  return Array.from({ length: print.area.columns }, (_, column) => contents.get(column));
}

/** Row of the first cell with this text in a column. */
export function rowOf({ cells }: SheetDocument, text: string, column = 0): number {
  const cell = cells.find((one) => one.column === column && one.content === text);
  if (!cell) throw new Error(`no cell ${text}`);
  return cell.row;
}
