import { applyPlan, planOptions, readWorkbookTables } from '../../src/core';
import type { RawTable } from '../../src/core';
import type { SurplusOrder } from '../../src/core/placement';
import { placementDocument, seatsDocument } from '../../src/documents';
import type { DocumentChoice, PeopleResults, SheetDocument, SheetLocale } from '../../src/documents';
import { sheetLocales } from '../../src/locales/sheetLocales';
import { peopleResults } from '../../src/workbook/peopleResults';

export const PEOPLE_KEYS = ['placement', 'seats'] as const;
export type PeopleKey = (typeof PEOPLE_KEYS)[number];

/** March 2025. */
export const TODAY = 12 * 2025 + 2;

export interface PeopleChoice {
  readonly order?: SurplusOrder;
  readonly today?: number;
  readonly withNames?: boolean;
}

/** Both sheets of tables that are all Excel Tables, of the plan's first option. */
export function peopleDocuments(
  raw: readonly RawTable[],
  mode: DocumentChoice['mode'],
  { order = 'retirement', today = TODAY, withNames = false }: PeopleChoice = {},
): {
  readonly results: PeopleResults;
  readonly words: SheetLocale;
  document(key: PeopleKey, changed?: Partial<PeopleResults>): SheetDocument;
} {
  const tables = readWorkbookTables(raw, today);
  if (!tables.agencies) throw new Error('no agencies table');
  const option = planOptions(tables.plan)[0] ?? '';
  const reform = applyPlan(tables.agencies, tables.plan, { option, approved: tables.approved });
  const results = peopleResults(reform, tables, { order, today, withNames });
  if (!results) throw new Error('no staff table');
  const words = sheetLocales[tables.agencies.language];
  const reference = (part: { readonly table: RawTable } | null) => (part ? `${part.table.place?.table}[#All]` : null);
  const choice: DocumentChoice = {
    mode,
    createdAt: new Date(2025, 2, 4, 10, 20),
    productVersion: '1.0.0',
    tableReferences: {
      agencies: reference(tables.agencies) ?? '',
      plan: reference(tables.plan),
      approved: reference(tables.approved),
      staff: reference(tables.staff),
      ...{
        pay: null,
        rates: null,
        facts: null,
        duties: null,
        procedures: null,
        norms: null,
        claims: null,
        tasks: null,
      },
    },
    moneyUnit: 'yuan',
    notes: [],
  };
  const make = { placement: placementDocument, seats: seatsDocument };
  return { results, words, document: (key, changed) => make[key]({ ...results, ...changed }, words, choice) };
}
