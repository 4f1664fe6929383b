import { applyPlan, planOptions, productVersion, readWorkbookTables } from '../core';
import type { Issue, RawTable, Reform, WorkbookTables } from '../core';
import { crosswalkDocument, overviewDocument } from '../documents';
import type { DocumentChoice, SheetLocale, SheetDocument } from '../documents';
import type { SheetsRequest, ValuesBecause } from './sheetsReport';
import { tableReferences, tooLargeForFormulas } from './tableReferences';

export interface ReformDocuments {
  readonly documents: readonly SheetDocument[];
  readonly issues: readonly Issue[];
  /** Words in the language of the agencies table. */
  readonly words: SheetLocale;
  readonly valuesBecause: ValuesBecause | null;
}

/**
 * From the tables to the documents of the sheets that are asked for; null when no agencies table can be read. An option
 * that the plan does not have (any more) gives way to its first one.
 */
export function reformDocuments(
  rawTables: readonly RawTable[],
  request: SheetsRequest,
  locales: { readonly en: SheetLocale; readonly zh: SheetLocale },
  createdAt: Date,
): ReformDocuments | { readonly documents: null; readonly issues: readonly Issue[] } {
  const tables = readWorkbookTables(rawTables);
  if (!tables.agencies) return { documents: null, issues: tables.issues };
  const words = locales[tables.agencies.language];
  const options = planOptions(tables.plan);
  const option = options.includes(request.option) ? request.option : (options[0] ?? '');
  const reform = applyPlan(tables.agencies, tables.plan, { option, approved: tables.approved });
  const issues = [...new Set([...tables.issues, ...reform.issues])];
  const valuesBecause = request.mode === 'live' ? whyNotLive(tables, reform) : null;
  const choice: DocumentChoice = {
    mode: valuesBecause === null ? request.mode : 'values',
    createdAt,
    productVersion,
    tableReferences: tableReferences(tables),
    notes: valuesBecause === null ? [] : [words.sheets.valuesBecause[valuesBecause]],
  };
  const documents = request.sheets.map((key) =>
    key === 'overview'
      ? overviewDocument(reform, tables, words, choice)
      : crosswalkDocument(reform, tables, words, choice),
  );
  return { documents, issues, words, valuesBecause };
}

/** Formulas stop on tables that are too large or hold errors; then the sheets hold values and say why. */
function whyNotLive(tables: WorkbookTables, reform: Reform): ValuesBecause | null {
  if (tooLargeForFormulas(tables)) return 'tooLarge';
  const faulty = [...tables.issues, ...reform.issues].some(
    ({ severity, where }) => severity === 'error' && where.tableKind !== 'facts',
  );
  return faulty ? 'faulty' : null;
}
