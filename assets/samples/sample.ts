import { TABLES, type Language, type TableKind } from '../../src/core/table/headers';

export type SampleCell = string | number;

/** One table of a sample: what the task pane inserts and what the .xlsx holds. Blank cells are ''. */
export interface SampleTable {
  readonly kind: TableKind;
  readonly sheetName: string;
  readonly tableName: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SampleCell[])[];
  /** Stands above the table on its sheet. */
  readonly note: string;
}

export interface Sample {
  readonly name: string;
  readonly language: Language;
  /** Lines of the sheet 说明 / Read me. */
  readonly readMe: readonly string[];
  readonly tables: readonly SampleTable[];
}

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A row by column key; keys that are absent are blank cells. */
export type SampleRow = Readonly<Record<string, Bilingual | SampleCell | undefined>>;

export interface TableDescription {
  readonly kind: TableKind;
  /** Keys of the columns, in the order they stand in. */
  readonly columns: readonly string[];
  readonly rows: readonly SampleRow[];
  readonly name: Bilingual;
  readonly note: Bilingual;
}

/** The units of measurement that headers state in brackets. */
const UNITS: Readonly<Record<string, Bilingual>> = {
  runningCost: { zh: '公用经费（元）', en: 'Running cost (yuan)' },
  office: { zh: '办公面积（㎡）', en: 'Office space (m²)' },
  basicPay: { zh: '基本工资（元/月）', en: 'Basic pay (yuan a month)' },
  allowances: { zh: '津贴补贴（元/月）', en: 'Allowances (yuan a month)' },
  performance: { zh: '绩效工资（元/月）', en: 'Performance (yuan a month)' },
  bonusMonths: { zh: '年终奖金（月数）', en: 'Year-end bonus (months)' },
  transport: { zh: '公务交通补贴（元/月）', en: 'Transport (yuan a month)' },
  floor: { zh: '下限（元/月）', en: 'Floor (yuan a month)' },
  ceiling: { zh: '上限（元/月）', en: 'Ceiling (yuan a month)' },
};

/** Writes a described table out in one language. */
export function sampleTable(description: TableDescription, language: Language): SampleTable {
  const { kind, columns, rows, name, note } = description;
  return {
    kind,
    sheetName: name[language],
    tableName: name[language],
    headers: columns.map((key) => headerOf(kind, key, language)),
    rows: rows.map((row) => columns.map((key) => cellOf(row[key], language))),
    note: note[language],
  };
}

function headerOf(kind: TableKind, key: string, language: Language): string {
  const column = TABLES[kind].find((spec) => spec.key === key);
  if (column === undefined) throw new Error(`The ${kind} table has no column ${key}.`);
  return UNITS[key]?.[language] ?? column[language];
}

function cellOf(cell: SampleRow[string], language: Language): SampleCell {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell[language] : cell;
}
