import { applyPlan, planOptions, readWorkbookTables } from '../../src/core';
import type { RawTable, Reform, WorkbookTables } from '../../src/core';
import { DEFAULT_ASSUMPTIONS, prepareBridge, resolveAssumptions, scenarios } from '../../src/core/money';
import type { SavedAssumptions } from '../../src/core/money';
import { bridgeDocument, savingsDocument } from '../../src/documents';
import type { DocumentChoice, MoneyResults, MoneyUnit, SheetDocument, SheetLocale } from '../../src/documents';
import { sheetLocales } from '../../src/locales/sheetLocales';
import { moneyCountyEn, moneyCountyZh, smallCountyEn, smallCountyZh } from './smallCounty';

/** March 2025. */
const TODAY = 12 * 2025 + 2;

export interface CountyDocuments {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly words: SheetLocale;
  readonly choice: DocumentChoice;
  readonly money: MoneyResults;
  savings(): SheetDocument;
  bridge(): SheetDocument;
}

export interface CountyChoice {
  readonly mode: DocumentChoice['mode'];
  readonly moneyUnit: MoneyUnit;
  readonly assumptions?: Partial<SavedAssumptions>;
}

/** Everything of a small county that the documents take; hires and a one-off cost are assumed. */
export function countyDocuments(language: 'zh' | 'en', isMoney: boolean, given: CountyChoice): CountyDocuments {
  const zh = isMoney ? moneyCountyZh : smallCountyZh;
  const en = isMoney ? moneyCountyEn : smallCountyEn;
  return documentsOf(language === 'zh' ? zh() : en(), given);
}

/** The documents of tables that are all Excel Tables. */
export function documentsOf(raw: readonly RawTable[], given: CountyChoice): CountyDocuments {
  const tables = readWorkbookTables(raw, TODAY);
  if (!tables.agencies) throw new Error('no agencies table');
  const reform = applyPlan(tables.agencies, tables.plan, {
    option: planOptions(tables.plan)[0] ?? '',
    approved: tables.approved,
  });
  const words = sheetLocales[tables.agencies.language];
  const reference = (part: { readonly table: RawTable } | null) => (part ? `${part.table.place?.table}[#All]` : null);
  const choice: DocumentChoice = {
    mode: given.mode,
    createdAt: new Date(2025, 2, 4, 10, 20),
    productVersion: '1.0.0',
    tableReferences: {
      agencies: reference(tables.agencies) ?? '',
      plan: reference(tables.plan),
      approved: reference(tables.approved),
      staff: reference(tables.staff),
      pay: reference(tables.pay),
      rates: reference(tables.rates),
      facts: reference(tables.facts),
      duties: reference(tables.duties),
      procedures: reference(tables.procedures),
      norms: reference(tables.norms),
      claims: reference(tables.claims),
      tasks: reference(tables.tasks),
    },
    moneyUnit: given.moneyUnit,
    notes: [],
  };
  const base = prepareBridge(reform, tables);
  const assumptions = resolveAssumptions(
    {
      ...DEFAULT_ASSUMPTIONS,
      hiringRatio: 0.5,
      payGrowth: 0.02,
      oneOffs: [{ year: 2025, yuan: 120_000, label: '安置费' }],
      ...given.assumptions,
    },
    base.effective,
    TODAY,
  );
  const three = scenarios(base, assumptions);
  const money: MoneyResults = { reform, tables, base, bridge: three.base, scenarios: three, assumptions };
  return {
    reform,
    tables,
    words,
    choice,
    money,
    savings: () => savingsDocument(money, words, choice),
    bridge: () => bridgeDocument(money, words, choice),
  };
}
