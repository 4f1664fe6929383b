import { readTasks, taskSummary, type TaskRow } from '../core/tasks';
import type { Locale } from '../locales/en';
import { localeOf } from '../locales/localeOf';
import { figureOrBlank, type Cell, type Cells } from './cells';
import { dayArgument } from './dayArgument';
import { failOnErrors } from './failOnErrors';
import { inLanguageOf } from './speaker';
import { tableArgument } from './tableArgument';
import { thisDay } from './thisDay';

/** The function's arguments as Excel hands them over. */
export interface TasksArguments {
  readonly tasks: unknown;
  readonly today: unknown;
}

/**
 * The tasks of each unit that are done, open and overdue as a table with headers, units with overdue tasks first and the
 * total last. The next due date is a date serial, for a cell with the format of a date; blank where nothing is due.
 */
export function tasksTable(given: TasksArguments): Cells {
  const { table: tasks, issues } = tableArgument(given.tasks, 'tasks', (raw) => {
    const read = readTasks(raw);
    return { table: read.tasks, issues: read.issues };
  });
  const words = localeOf(tasks.language);
  failOnErrors(issues, words);
  const { rows, totals } = taskSummary(tasks, dayArgument(given.today, 'today', inLanguageOf(words)) ?? thisDay());
  const { taskHeaders: headers } = words.checks;
  const named = (county: string, unit: string): Cell[] => (tasks.hasCounties ? [county, unit] : [unit]);
  return [
    [
      ...(tasks.hasCounties ? [words.words.headers.county] : []),
      ...[headers.unit, headers.tasks, headers.done, headers.open],
      ...[headers.overdue, headers.withoutDue, headers.nextDue],
    ],
    ...rows.map((row) => [...named(row.county, unitOf(row, words)), ...countsOf(row)]),
    [...(tasks.hasCounties ? [headers.total, ''] : [headers.total]), ...countsOf(totals)],
  ];
}

const unitOf = ({ unit }: TaskRow, { checks }: Locale): string => (unit === '' ? checks.taskHeaders.noUnit : unit);

function countsOf({ tasks, done, open, overdue, withoutDue, nextDue }: Omit<TaskRow, 'county' | 'unit'>): Cell[] {
  return [tasks, done, open, overdue, withoutDue, figureOrBlank(nextDue)];
}
