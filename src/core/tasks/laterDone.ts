import type { Issue } from '../issue';
import { CellIssues } from '../table/cellIssues';
import { quoteCell } from '../table/cells';
import { isDone } from './isDone';
import type { Day, Tasks } from './tasks';

/** Raises a note at every Done cell with a date after a day: the task counts as not done until then. */
export function laterDone({ table, tasks }: Tasks, today: Day): readonly Issue[] {
  const issues = new CellIssues(table, 'tasks');
  for (const task of tasks) {
    if (!task.done || isDone(task, today)) continue;
    issues.list.add('doneLater', 'note', task.row, issues.column('done'), { task: quoteCell(task.task) });
  }
  return issues.finish();
}
