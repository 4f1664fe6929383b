import type { ColumnSpec, Language } from '../core/table/headers';

/** A table to be put into a workbook: texts and numbers; '' = to be filled. */
export interface DefaultTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** A sentence to stand beside the table. */
  readonly note: string;
}

/** Lays rows, by the keys of columns, under the headers of a language. */
export function tableOf(
  columns: readonly ColumnSpec[],
  rows: readonly Readonly<Record<string, string | number>>[],
  language: Language,
  note: string,
): DefaultTable {
  return {
    headers: columns.map((column) => column[language]),
    rows: rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
    note,
  };
}
