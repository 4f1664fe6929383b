import { applyPlan, planOptions, readWorkbookTables } from '../../src/core';
import type { RawTable } from '../../src/core';
import { followDuties, overloads, workingGroups, workload } from '../../src/core/counterparts';
import { cityCountyDocument, countyTownshipDocument, workingGroupsDocument } from '../../src/documents';
import type { CounterpartResults, DocumentChoice, SheetDocument, SheetLocale } from '../../src/documents';
import { sheetLocales } from '../../src/locales/sheetLocales';

/** March 2025. */
const TODAY = 12 * 2025 + 2;

const HANDOUTS = {
  cityCounty: cityCountyDocument,
  countyTownship: countyTownshipDocument,
  workingGroups: workingGroupsDocument,
} as const;
export type HandoutKey = keyof typeof HANDOUTS;
export const HANDOUT_KEYS = Object.keys(HANDOUTS) as HandoutKey[];

export interface HandoutDocuments {
  readonly results: CounterpartResults;
  readonly words: SheetLocale;
  document(key: HandoutKey): SheetDocument;
}

/** The hand-outs of tables that are all Excel Tables, made in March 2025 of the plan's first option. */
export function handoutDocuments(raw: readonly RawTable[], mode: DocumentChoice['mode'] = 'values'): HandoutDocuments {
  const tables = readWorkbookTables(raw, TODAY);
  if (!tables.agencies || !tables.duties) throw new Error('no agencies table or no duties table');
  const option = planOptions(tables.plan)[0] ?? '';
  const reform = applyPlan(tables.agencies, tables.plan, { option, approved: tables.approved });
  const followed = followDuties(reform, tables.duties);
  const loads = workload(followed);
  const results: CounterpartResults = {
    reform,
    tables,
    followed,
    loads,
    overloads: overloads(loads, tables.norms, reform),
    groups: workingGroups(followed),
  };
  const words = sheetLocales[tables.agencies.language];
  const reference = (part: { readonly table: RawTable } | null) => (part ? `${part.table.place?.table}[#All]` : null);
  const choice: DocumentChoice = {
    mode,
    createdAt: new Date(2025, 2, 4, 10, 20),
    productVersion: '1.0.0',
    tableReferences: {
      agencies: reference(tables.agencies) ?? '',
      plan: reference(tables.plan),
      approved: null,
      staff: null,
      pay: null,
      rates: null,
      facts: null,
      duties: reference(tables.duties),
      procedures: reference(tables.procedures),
      norms: reference(tables.norms),
      claims: reference(tables.claims),
      tasks: reference(tables.tasks),
    },
    moneyUnit: 'yuan',
    notes: [],
  };
  return { results, words, document: (key) => HANDOUTS[key](results, words, choice) };
}

/**
 * A county, or several, of so many units with so many duties each; every second unit is merged into the one before it.
 * Texts are of many lengths, as real ones are.
 */
export function madeCounty(counties: number, units: number, duties: number): RawTable[] {
  const names = ['北县', '南县', '东县', '西县'].slice(0, counties);
  const unit = (place: number): string => `第${place + 1}工作局`;
  const all = names.flatMap((county) => Array.from({ length: units }, (_, place) => ({ county, place })));
  const merged = all.filter(({ place }) => place % 2 === 1);
  return [
    table('机构', [
      ['县区', '单位名称', '机构性质', '行政编制', '行政实有'],
      ...all.map(({ county, place }) => [county, unit(place), '政府工作部门', 10, 9]),
    ]),
    table('方案', [
      ['县区', '改革方式', '改革前机构', '改革后机构'],
      ...merged.map(({ county, place }) => [county, '整体划转', unit(place), unit(place - 1)]),
    ]),
    table('职责', [
      ['县区', '职责', '上级部门', '上级科室', '单位', '股室', '乡镇机构', '分管领导'],
      ...all.flatMap(({ county, place }) =>
        Array.from({ length: duties }, (_, i) => [
          county,
          `第${i + 1}项${'组织实施并监督检查'.repeat(1 + ((i * 7 + place) % 5))}`,
          `市第${1 + ((place + (i % 3)) % 9)}工作委员会`,
          `${1 + (i % 4)}科`,
          unit(place),
          i % 4 === 0 ? '办公室' : `业务${1 + (i % 3)}股`,
          i % 2 === 0 ? `第${1 + (i % 6)}镇综合办公室` : '',
          `副局长（${1 + (place % 3)}）`,
        ]),
      ),
      [names[0], '没有单位的职责', '市第1工作委员会', '', '', '', '第1镇综合办公室', ''],
    ]),
  ];
}

function table(name: string, values: RawTable['values']): RawTable {
  return { values, place: { sheet: name, table: name, headerRow: 0, firstColumn: 0 } };
}
