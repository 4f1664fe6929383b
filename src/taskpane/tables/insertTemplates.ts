import { TABLES, type Language, type TableKind } from '../../core';
import { insertTables } from '../../workbook/insertTables';
import type { PaneLocale } from '../paneLocale';
import { defaultTables, hasDefaults } from './defaultTables';
import { emptyTable } from './newTableOf';

/**
 * Puts a table of every kind on a new sheet each; gives back the sheets' names. They are empty, but for the post types of
 * the pay table, the rates, which are the national ones, and the norms, which are the usual ones.
 */
export async function insertTemplates(language: Language, locale: PaneLocale): Promise<string[]> {
  const kinds = Object.keys(TABLES) as TableKind[];
  const tables = kinds.flatMap((kind) =>
    hasDefaults(kind) ? defaultTables([kind], language, null) : [emptyTable(kind, language, locale)],
  );
  return (await insertTables(tables)).map(({ sheet }) => sheet);
}
