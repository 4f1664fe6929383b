import type { Language } from '../../core';
import { insertTables } from '../../workbook/insertTables';
import type { PaneLocale } from '../paneLocale';
import { fetchSample } from './fetchSample';
import { newTableOf } from './newTableOf';

/** Puts the sample tables of a language on new sheets; gives back the sheets' names. */
export async function insertSample(language: Language, locale: PaneLocale): Promise<string[]> {
  const tables = (await fetchSample(language)).map((table) => newTableOf(table, locale));
  return (await insertTables(tables)).map(({ sheet }) => sheet);
}
