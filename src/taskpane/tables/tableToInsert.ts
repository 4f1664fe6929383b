import { TABLES, type Language, type Reform, type TableKind } from '../../core';
import { closingTasks } from '../../core/tasks';
import { defaultTasksTable } from '../../locales/defaultTasksTable';
import type { NewTable } from '../../workbook';
import { loadPaneLocale } from '../paneLocale';
import { defaultTables, hasDefaults } from './defaultTables';
import { emptyTable, newTableOf } from './newTableOf';

/**
 * The table of a kind that is put into a workbook, in a language: with the usual values where there are some, the tasks
 * that the reform wants, any other empty. A reform that changes nothing wants no tasks: then the list is empty, too.
 */
export async function tableToInsert(kind: TableKind, language: Language, reform: Reform | null): Promise<NewTable> {
  if (hasDefaults(kind)) return defaultTables([kind], language, null)[0];
  const locale = await loadPaneLocale(language);
  const tasks = kind === 'tasks' && reform ? closingTasks(reform) : [];
  if (tasks.length === 0) return emptyTable(kind, language, locale, Boolean(reform?.agencies.county));
  const name = locale.words.tables[kind];
  const content = defaultTasksTable(language, tasks, TABLES.tasks);
  return newTableOf({ ...content, kind, sheetName: name, tableName: name }, locale);
}
