import { TABLES, type Language } from '../../core';
import { DEFAULT_NORMS } from '../../core/checks/defaultNorms';
import { DEFAULT_MONEY } from '../../core/money';
import { defaultMoneyTables } from '../../locales/defaultMoneyTables';
import { defaultNormsTable } from '../../locales/defaultNormsTable';
import { localeOf } from '../../locales/localeOf';
import type { NewTable } from '../../workbook';
import { newTableOf } from './newTableOf';

/** The kinds of tables that a new workbook is given with usual values. */
export const DEFAULT_KINDS = ['pay', 'rates', 'norms'] as const;
export type DefaultKind = (typeof DEFAULT_KINDS)[number];

export const hasDefaults = (kind: string): kind is DefaultKind => (DEFAULT_KINDS as readonly string[]).includes(kind);

/**
 * The tables that have usual values, in a language, to be inserted: pay and rates with the national defaults, norms with the
 * usual ones. Floors and ceilings follow the average monthly wage of the province in yuan, and stay blank when it is null.
 */
export function defaultTables(
  kinds: readonly DefaultKind[],
  language: Language,
  averageMonthlyWageYuan: number | null,
): NewTable[] {
  const locale = localeOf(language);
  const tables = {
    ...defaultMoneyTables(language, averageMonthlyWageYuan, DEFAULT_MONEY),
    norms: defaultNormsTable(language, DEFAULT_NORMS, TABLES.norms),
  };
  return kinds.map((kind) => {
    const name = locale.words.tables[kind];
    return newTableOf({ ...tables[kind], kind, sheetName: name, tableName: name }, locale);
  });
}
