import { KINDS, OPERATIONS, TABLES, FACT_ITEMS, type ColumnSpec, type Language, type TableKind } from '../../core';
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

/** The content with what its columns need: text columns for codes, percent columns, choice lists. */
export function newTableOf(content: TableContent, words: Locale['words']): NewTable {
  const { columns } = matchHeaders(content.headers, content.kind);
  const known: readonly ColumnSpec[] = TABLES[content.kind];
  const specs = content.headers.map((_, place) => known.find(({ key }) => columns.get(key) === place));
  const places = (fits: (spec: ColumnSpec) => boolean): number[] =>
    specs.flatMap((spec, column) => (spec && fits(spec) ? [column] : []));
  return {
    sheetName: content.sheetName,
    tableName: content.tableName,
    headers: content.headers,
    rows: content.rows,
    note: content.note,
    textColumns: places((spec) => spec.type === 'text'),
    percentColumns: places((spec) => spec.type === 'fraction'),
    lists: specs.flatMap((spec, column) => {
      const choices = spec ? choicesFor(spec, words) : null;
      return choices ? [{ column, choices }] : [];
    }),
  };
}

/** An empty table with all columns of its kind, in the language of `words`; the facts table has its items filled in. */
export function emptyTable(kind: TableKind, language: Language, locale: PaneLocale): NewTable {
  const columns = TABLES[kind].filter(({ key }) => key !== 'county');
  const items = kind === 'facts' ? FACT_ITEMS.map((item) => locale.words.facts[item]) : [];
  const name = locale.words.tables[kind];
  const rows = (items.length > 0 ? items : ['']).map((item) => columns.map((_, place) => (place === 0 ? item : '')));
  const headers = columns.map((column) => column[language]);
  return newTableOf(
    { kind, sheetName: name, tableName: name, headers, rows, note: locale.pane.templates.notes[kind] },
    locale.words,
  );
}

function choicesFor(spec: ColumnSpec, words: Locale['words']): readonly string[] | null {
  if (spec.type === 'kind') return KINDS.map((kind) => words.kinds[kind]);
  if (spec.type === 'operation') return OPERATIONS.map((operation) => words.operations[operation]);
  if (spec.type === 'yesNo') return [words.yes, words.no];
  return spec.key === 'item' ? FACT_ITEMS.map((item) => words.facts[item]) : null;
}
