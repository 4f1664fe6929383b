import type { Issue, TableKind } from '../core';
import { readDate } from '../core/table/readDate';
import type { SheetLocale } from '../locales/sheetLocales';
import type { TaskResults } from './checkResults';
import { checkSheet } from './checks/checkSheet';
import { taskTable } from './checks/taskTables';
import type { TaskGrid } from './checks/taskTables';
import { taskUnitTable } from './checks/taskUnitTable';
import { whereText } from './checks/whereText';
import type { DocumentChoice } from './documentChoice';
import type { SheetDocument } from './sheetDocument';
import { namesWithin } from './sourceText';

/** Number, task, unit, owner, due, days, evidence and cell; a county goes before the task. */
const WIDTHS = { zh: [5, 44, 27, 17, 13, 11, 19, 17], en: [5, 44, 30, 20, 13, 12, 19, 17] } as const;
const COUNTY_WIDTH = 10;
/** Characters that units may take in a note. */
const LONGEST_UNITS = 400;

/** What the tasks rest on. */
const TABLES: readonly TableKind[] = ['tasks'];

/**
 * The closing work 改革收尾任务表: how much is done, open and overdue; the overdue tasks in bold with owner, due date and days
 * overdue; sums by unit; the open tasks by due date; the done ones last with their evidence. It holds values.
 */
export function tasksDocument(results: TaskResults, words: SheetLocale, choice: DocumentChoice): SheetDocument {
  const { tables, summary, issues } = results;
  const { checkSheets } = words;
  const { tasks } = tables;
  const own: readonly number[] = WIDTHS[results.reform.agencies.language];
  const widths = tasks?.hasCounties ? [own[0], COUNTY_WIDTH, ...own.slice(1)] : own;
  const { totals, today } = summary;
  const status = checkSheets.taskCounts(totals.tasks, totals.done, totals.open, totals.overdue, readDate(today));
  return checkSheet(
    {
      key: 'tasks',
      name: checkSheets.tasksName,
      title: checkSheets.tasksTitle,
      widths,
      status,
      parts:
        tasks && totals.tasks > 0
          ? taskParts({ tasks, today, words, widths }, results)
          : [{ title: '', sentences: [checkSheets.noTasks] }],
      tables: TABLES,
      notes: [...checkSheets.tasksNotes, ...unknownUnits(issues, words)],
      issues,
    },
    results,
    words,
    choice,
  );
}

/** The units of tasks that their county has neither before nor after the reform, with their cells. */
function unknownUnits(issues: readonly Issue[], words: SheetLocale): string[] {
  const units = issues.flatMap((issue) =>
    issue.code === 'unknownUnitOfTask'
      ? [words.checkSheets.unitAt(issue.facts.unit, whereText(issue.where, words))]
      : [],
  );
  return units.length === 0 ? [] : [words.checkSheets.unknownUnits(namesWithin(units, words, LONGEST_UNITS))];
}

function taskParts(grid: TaskGrid, { summary }: TaskResults) {
  const { checkSheets } = grid.words;
  const { overdue, open, done } = summary;
  return [
    overdue.length > 0
      ? taskTable(grid, 'overdue', overdue)
      : { title: checkSheets.overdueSection(0), sentences: [checkSheets.noneOverdue] },
    taskUnitTable(grid, summary),
    ...(open.length > 0 ? [taskTable(grid, 'open', open)] : []),
    ...(done.length > 0 ? [taskTable(grid, 'done', done)] : []),
  ];
}
