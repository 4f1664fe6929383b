import { applyPlan, planOptions, productVersion, readWorkbookTables } from '../core';
import { isFinal, unexplained } from '../core/claims';
import { followDuties } from '../core/counterparts';
import { distinctIssues } from '../core/distinctIssues';
import type { Issue, RawTable, WorkbookTables } from '../core';
import { isListedInResult } from '../core/money';
import type { SurplusOrder } from '../core/placement';
import { monthOf } from '../core/staffing';
import type { DocumentChoice, SheetLocale, SheetDocument } from '../documents';
import { judgedClaims } from './checkResults';
import { moneyResults } from './moneyResults';
import { peopleResults } from './peopleResults';
import { groupOf, sheetMakers } from './sheetMakers';
import type { SheetSettings } from './settings';
import { SHEET_KEYS } from './sheetsReport';
import type { SheetKey, SheetsRequest, ValuesBecause } from './sheetsReport';
import { sheetUnavailable } from './sheetUnavailable';
import { tableReferences, tablesRead, tooLargeForFormulas } from './tableReferences';

/** The order in which the function PLACEMENT names people. */
const FUNCTION_ORDER: SurplusOrder = 'retirement';

/** A sheet's document, and why it holds values although live ones were asked for; null when it is as it was asked for. */
export interface ReformDocument {
  readonly document: SheetDocument;
  readonly valuesBecause: ValuesBecause | null;
}

export interface ReformDocuments {
  /** In the order of `SHEET_KEYS`. */
  readonly documents: readonly ReformDocument[];
  readonly issues: readonly Issue[];
  /** Words in the language of the agencies table. */
  readonly words: SheetLocale;
}

/**
 * From the tables to the documents of the sheets that are asked for; null when no agencies table can be read. Sheets without
 * the tables they live on are left out; those about money are made all the same where nothing else can be. An option that the plan does not have (any
 * more) gives way to its first one.
 */
export function reformDocuments(
  rawTables: readonly RawTable[],
  request: Pick<SheetsRequest, 'sheets' | 'mode' | 'option' | 'withNames'> & SheetSettings,
  locales: { readonly en: SheetLocale; readonly zh: SheetLocale },
  createdAt: Date,
): ReformDocuments | { readonly documents: null; readonly issues: readonly Issue[] } {
  const today = monthOf(createdAt);
  const tables = readWorkbookTables(rawTables, today);
  if (!tables.agencies) return { documents: null, issues: tables.issues };
  const words = locales[tables.agencies.language];
  const options = planOptions(tables.plan);
  const option = options.includes(request.option) ? request.option : (options[0] ?? '');
  const reform = applyPlan(tables.agencies, tables.plan, { option, approved: tables.approved });
  const sheets = sheetsToMake(request.sheets, tables);
  const money = once(() => moneyResults(reform, tables, request.assumptions, today));
  const claims = once(() => judgedClaims(tables, money));
  const { surplusOrder, withNames = false } = request;
  const followed = once(() => (tables.duties ? followDuties(reform, tables.duties) : null));
  const people = once(() => peopleResults(reform, tables, { order: surplusOrder, today, withNames }));
  const makers = sheetMakers(sheets, { reform, tables, words, createdAt, money, claims, followed, people });
  const open = unexplained(claims()?.judged ?? [], claims()?.identities ?? []);
  const documents = sheets.map((key): ReformDocument => {
    const maker = makers[groupOf(key)];
    const found = [...tables.issues, ...reform.issues, ...maker.issues];
    const valuesBecause = request.mode === 'live' ? whyNotLive(key, tables, found, surplusOrder) : null;
    const choice: DocumentChoice = {
      mode: valuesBecause === null && tablesRead(key).size > 0 ? request.mode : 'values',
      createdAt,
      productVersion,
      tableReferences: tableReferences(tables),
      moneyUnit: request.moneyUnit,
      notes: [
        ...(isFinal(open) ? [] : [words.sheets.notFinal(open.figures.length, open.identities.length)]),
        ...(valuesBecause === null ? [] : [words.sheets.valuesBecause[valuesBecause]]),
      ],
    };
    return { document: maker.make(key, choice), valuesBecause };
  });
  const ofSheets = sheets.flatMap((key) => makers[groupOf(key)].issues);
  const issues = [...tables.issues, ...reform.issues, ...ofSheets, ...(claims()?.issues ?? [])];
  return { documents, issues: distinctIssues(issues), words };
}

function sheetsToMake(wanted: readonly SheetKey[], tables: WorkbookTables): SheetKey[] {
  const inOrder = SHEET_KEYS.filter((key) => wanted.includes(key));
  const possible = inOrder.filter((key) => sheetUnavailable(key, tables) === null);
  return possible.length > 0 ? possible : inOrder.filter((key) => groupOf(key) === 'money');
}

/**
 * Formulas stop on tables that are too large or hold errors; then the sheet holds values and says why. What leaves people
 * not costed does not stop the sheets about money: they list those people. Hand-outs have no formulas. PLACEMENT knows one
 * order in which people are named.
 */
function whyNotLive(
  key: SheetKey,
  tables: WorkbookTables,
  found: readonly Issue[],
  order: SurplusOrder,
): ValuesBecause | null {
  if (key === 'placement' && order !== FUNCTION_ORDER) return 'order';
  if (tooLargeForFormulas(key, tables)) return 'tooLarge';
  const read: ReadonlySet<string> = tablesRead(key);
  const stops = (issue: Issue): boolean =>
    issue.severity === 'error' &&
    read.has(issue.where.tableKind ?? '') &&
    !(groupOf(key) === 'money' && isListedInResult(issue));
  return found.some(stops) ? 'faulty' : null;
}

/** What is made when it is first asked for, and then kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly result: T } | null = null;
  return () => (made ??= { result: make() }).result;
}
