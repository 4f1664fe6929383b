import { TABLES, type Language, type TableKind } from '../../core';
import { insertTables } from '../../workbook/insertTables';
import type { PaneLocale } from '../paneLocale';
import { emptyTable } from './newTableOf';

/** Puts an empty table of every kind on a new sheet each; gives back the sheets' names. */
export async function insertTemplates(language: Language, locale: PaneLocale): Promise<string[]> {
  const kinds = Object.keys(TABLES) as TableKind[];
  const tables = kinds.map((kind) => emptyTable(kind, language, locale));
  return (await insertTables(tables)).map(({ sheet }) => sheet);
}
