import { readDate } from '../../core/table/readDate';
import type { TaskRow, TaskSummary } from '../../core/tasks';
import type { LaidTable } from './layTable';
import { spanColumns, spanRow } from './spanTable';
import type { SpanCell, SpanCells } from './spanTable';
import type { TaskGrid } from './taskTables';

type Key = 'county' | 'unit' | 'tasks' | 'done' | 'open' | 'overdue' | 'withoutDue' | 'nextDue';

/** Tasks by unit, those with overdue ones first and in bold, and their sums. */
export function taskUnitTable({ tasks, words, widths }: TaskGrid, summary: TaskSummary): LaidTable {
  const { checkSheets } = words;
  const heads = checkSheets.unitHeads;
  const columns = spanColumns<Key>([
    ['county', words.words.headers.county, tasks.hasCounties ? 2 : 0],
    ['unit', heads.unit, tasks.hasCounties ? 1 : 2],
    ['tasks', heads.tasks, 1],
    ['done', heads.done, 1],
    ['open', heads.open, 1],
    ['overdue', heads.overdue, 1],
    ['withoutDue', heads.withoutDue, 1],
    ['nextDue', heads.nextDue, 1],
  ]);
  const figures = (row: TaskSummary['totals'], isTotal: boolean): Omit<SpanCells<Key>, 'county' | 'unit'> => {
    const figure = (content: number | string): SpanCell => ({ content, style: isTotal ? 'totalText' : 'centre' });
    return {
      tasks: figure(row.tasks),
      done: figure(row.done),
      open: figure(row.open),
      overdue: figure(row.overdue),
      withoutDue: figure(row.withoutDue),
      nextDue: {
        content: row.nextDue === null ? '' : readDate(row.nextDue),
        style: isTotal ? 'totalText' : 'centre',
      },
    };
  };
  const unitCells = (row: TaskRow): SpanCells<Key> => {
    const style = row.overdue > 0 ? 'groupBold' : 'text';
    return {
      county: { content: row.county, style },
      unit: { content: row.unit === '' ? checkSheets.ofCounty : row.unit, style },
      ...figures(row, false),
    };
  };
  const total: SpanCells<Key> = {
    county: { content: checkSheets.total, style: 'totalText' },
    unit: { content: tasks.hasCounties ? '' : checkSheets.total, style: 'totalText' },
    ...figures(summary.totals, true),
  };
  const rows = [...summary.rows.map(unitCells), total];
  return {
    title: checkSheets.unitsSection,
    columns,
    parts: rows.map((cells) => (row: number) => spanRow(row, columns, cells, widths)),
  };
}
