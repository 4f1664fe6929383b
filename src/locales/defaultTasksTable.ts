import type { ColumnSpec, Language } from '../core/table/headers';
import type { ClosingTask } from '../core/tasks/closingTasks';
import { tableOf, type DefaultTable } from './defaultTable';
import { localeOf } from './localeOf';

/**
 * The task list of a new workbook in one language: the closing work of a reform, a task a row. Who is in charge, the due
 * date, whether it is done and the evidence are for the user to enter. The column County stands only where counties do.
 */
export function defaultTasksTable(
  language: Language,
  tasks: readonly ClosingTask[],
  columns: readonly ColumnSpec[],
): DefaultTable {
  const { closingTasks, closingTasksNote } = localeOf(language).checks;
  const rows = tasks.map(({ key, county, unit }) => ({ county, task: closingTasks[key], unit }));
  const hasCounties = tasks.some(({ county }) => county !== '');
  const used = hasCounties ? columns : columns.filter(({ key }) => key !== 'county');
  return tableOf(used, rows, language, closingTasksNote);
}
