import {
  KINDS,
  OPERATIONS,
  POST_TYPES,
  TABLES,
  FACT_ITEMS,
  type ColumnSpec,
  type Language,
  type TableKind,
} from '../../core';
import { STAGES } from '../../core/approvals/procedures';
import { NORM_RULES } from '../../core/checks/norms';
import { readMonth } from '../../core/staffing';
import { serialOf } from '../../core/table/excelDays';
import { matchHeaders } from '../../core/table/matchHeaders';
import type { Locale } from '../../locales/en';
import type { PaneLocale } from '../paneLocale';
import type { NewTable } from '../../workbook';

type Row = NewTable['rows'][number];

/** A table to insert: its headers as they stand, and its rows. */
export interface TableContent {
  readonly kind: TableKind;
  readonly sheetName: string;
  readonly tableName: string;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  readonly note: string;
}

/** Columns that an empty table does without: a person's pay is one figure, or comes from the pay table. */
const LEFT_OUT: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  staff: ['basicPay', 'allowances', 'performance', 'bonusMonths', 'transport', 'hourlyRate', 'weeklyHours'],
};

/** The content with what its columns need: text columns for codes, percent and month columns, choice lists. */
export function newTableOf(content: TableContent, locale: Locale): NewTable {
  const { columns } = matchHeaders(content.headers, content.kind);
  const known: readonly ColumnSpec[] = TABLES[content.kind];
  const specs = content.headers.map((_, place) => known.find(({ key }) => columns.get(key) === place));
  const places = (fits: (spec: ColumnSpec) => boolean): number[] =>
    specs.flatMap((spec, column) => (spec && fits(spec) ? [column] : []));
  const monthColumns = places((spec) => spec.type === 'month');
  return {
    sheetName: content.sheetName,
    tableName: content.tableName,
    headers: content.headers,
    rows: content.rows.map((row) => row.map((cell, column) => (monthColumns.includes(column) ? asMonth(cell) : cell))),
    note: content.note,
    textColumns: places((spec) => spec.type === 'text'),
    percentColumns: places((spec) => spec.type === 'fraction'),
    monthColumns,
    lists: specs.flatMap((spec, column) => {
      const choices = spec ? choicesFor(spec, content.kind, locale) : null;
      return choices ? [{ column, choices }] : [];
    }),
  };
}

/** A month such as `1976-06` as the date serial of its first day; anything else as it is. */
function asMonth(cell: Row[number]): Row[number] {
  const month = typeof cell === 'string' ? readMonth(cell).month : null;
  return month === null ? cell : serialOf(Math.floor(month / 12), month % 12, 1);
}

/**
 * An empty table with the columns of its kind, in the language of `locale`; the facts table has its items filled in, the
 * norms table its rules. `withCounty`: for tables of several counties.
 */
export function emptyTable(kind: TableKind, language: Language, locale: PaneLocale, withCounty = false): NewTable {
  const columns = TABLES[kind].filter(({ key }) => !LEFT_OUT[kind]?.includes(key) && (withCounty || key !== 'county'));
  const items = itemsOf(kind, locale);
  const name = locale.words.tables[kind];
  const rows = (items.length > 0 ? items : ['']).map((item) => columns.map((_, place) => (place === 0 ? item : '')));
  const headers = columns.map((column) => column[language]);
  return newTableOf(
    { kind, sheetName: name, tableName: name, headers, rows, note: locale.pane.templates.notes[kind] },
    locale,
  );
}

/** What stands in the first column of an empty table. */
function itemsOf(kind: TableKind, { words, checks }: Locale): string[] {
  if (kind === 'facts') return FACT_ITEMS.map((item) => words.facts[item]);
  return kind === 'norms' ? NORM_RULES.map((rule) => checks.normRules[rule]) : [];
}

function choicesFor(spec: ColumnSpec, kind: TableKind, locale: Locale): readonly string[] | null {
  const { words, money, counterparts, checks } = locale;
  switch (spec.type) {
    case 'kind':
      return KINDS.map((each) => words.kinds[each]);
    case 'operation':
      return OPERATIONS.map((operation) => words.operations[operation]);
    case 'yesNo':
      // What is done may be stated by its date.
      return kind === 'tasks' ? null : [words.yes, words.no];
    case 'postType':
      return POST_TYPES.map((type) => words.postTypes[type]);
    case 'sex':
      return Object.values(money.sexes);
    case 'category':
      return Object.values(money.categories);
    case 'position':
      return Object.values(money.positions);
    case 'channel':
      return Object.values(money.channels);
    case 'stage':
      return STAGES.map((stage) => counterparts.stages[stage]);
    case 'severity':
      return Object.values(checks.severities);
    case 'normRule':
      return NORM_RULES.map((rule) => checks.normRules[rule]);
    default:
      if (kind === 'facts' && spec.key === 'item') return itemsOf(kind, locale);
      return kind === 'claims' && spec.key === 'figure' ? Object.values(money.claimFigures) : null;
  }
}
