import { rowsAddress } from '../../core';
import { readDate } from '../../core/table/readDate';
import type { Day, Task, Tasks } from '../../core/tasks';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { LaidTable } from './layTable';
import { spanColumns, spanRow } from './spanTable';
import type { SpanCell, SpanCells, SpanColumn } from './spanTable';

/** The lists of tasks of the sheet. */
export type TaskList = 'overdue' | 'open' | 'done';

type Key = 'number' | 'county' | 'task' | 'unit' | 'owner' | 'due' | 'days' | 'evidence' | 'where';

/** What the tables of the sheet share: county, task, unit, owner, due, days, evidence and cell stand in the same columns. */
export interface TaskGrid {
  readonly tasks: Tasks;
  readonly today: Day;
  readonly words: SheetLocale;
  readonly widths: readonly number[];
}

/** Tasks of one of the lists, by their places in the table: the overdue ones in bold with the days, the done ones with evidence. */
export function taskTable(grid: TaskGrid, list: TaskList, places: readonly number[]): LaidTable {
  const { checkSheets } = grid.words;
  const titles: Readonly<Record<TaskList, (count: number) => string>> = {
    overdue: checkSheets.overdueSection,
    open: checkSheets.openSection,
    done: checkSheets.doneSection,
  };
  const columns = columnsOf(grid, list);
  const parts = places.map((place, i) => {
    const cells = taskCells(grid, list, grid.tasks.tasks[place], i + 1);
    return (row: number) => spanRow(row, columns, cells, grid.widths);
  });
  return { title: titles[list](places.length), columns, parts };
}

function columnsOf({ tasks, words }: TaskGrid, list: TaskList): SpanColumn<Key>[] {
  const { checkSheets } = words;
  const heads = checkSheets.taskHeads;
  const isDone = list === 'done';
  return spanColumns<Key>([
    ['number', checkSheets.number, 1],
    ['county', words.words.headers.county, tasks.hasCounties ? 1 : 0],
    ['task', heads.task, 1],
    ['unit', heads.unit, 1],
    ['owner', heads.owner, 1],
    ['due', heads.due, 1],
    ['days', list === 'overdue' ? heads.daysOverdue : heads.daysLeft, isDone ? 0 : 1],
    ['evidence', heads.evidence, isDone ? 2 : 0],
    ['where', heads.where, isDone ? 1 : 2],
  ]);
}

function taskCells({ tasks, today, words }: TaskGrid, list: TaskList, task: Task, number: number): SpanCells<Key> {
  const { checkSheets } = words;
  const style = list === 'overdue' ? 'groupBold' : 'text';
  const cell = (content: string, none = ''): SpanCell => ({ content: content === '' ? none : content, style });
  const place = rowsAddress(tasks.table, [task.row]);
  const source = checkSheets.rowOfTask(place);
  const days = task.due === null ? '' : list === 'overdue' ? today - task.due : task.due - today;
  return {
    number: { content: number, style: 'centre' },
    county: cell(task.county),
    task: cell(task.task),
    unit: cell(task.unit, checkSheets.ofCounty),
    owner: cell(task.owner, checkSheets.noOwner),
    due: { content: task.due === null ? checkSheets.noDue : readDate(task.due), style: 'centre', source },
    days: { content: days, style: 'centre', source },
    evidence: cell(task.evidence, checkSheets.noEvidence),
    where: { content: place, style: 'source' },
  };
}
