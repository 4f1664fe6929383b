import type { Language } from '../../core';
import { DEFAULT_MONEY } from '../../core/money';
import { defaultMoneyTables } from '../../locales/defaultMoneyTables';
import { localeOf } from '../../locales/localeOf';
import type { NewTable } from '../../workbook';
import { newTableOf } from './newTableOf';

/**
 * The pay and rates tables with the national defaults, in a language, to be inserted. Floors and ceilings follow the
 * average monthly wage of the province in yuan, and stay blank when it is null.
 */
export function defaultTables(
  kinds: readonly ('pay' | 'rates')[],
  language: Language,
  averageMonthlyWageYuan: number | null,
): NewTable[] {
  const locale = localeOf(language);
  const tables = defaultMoneyTables(language, averageMonthlyWageYuan, DEFAULT_MONEY);
  return kinds.map((kind) => {
    const name = locale.words.tables[kind];
    return newTableOf({ ...tables[kind], kind, sheetName: name, tableName: name }, locale);
  });
}
