import { foldSearch } from '../../core/counterparts/foldSearch';
import type { TaskRow, TaskSummary } from '../../core/tasks';

/** The counts of tasks that the panel shows. */
export const TASK_FIGURES = ['overdue', 'open', 'done', 'tasks'] as const;

/** Counts of tasks by unit, in the order of the summary: only units whose name or county holds the search text. */
export function taskRows({ rows }: TaskSummary, search: string): readonly TaskRow[] {
  const wanted = foldSearch(search);
  if (wanted === '') return rows;
  return rows.filter(({ unit, county }) => foldSearch(unit).includes(wanted) || foldSearch(county).includes(wanted));
}
