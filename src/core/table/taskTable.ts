import { cellText } from './cells';
import { foldWord } from './foldText';
import { matchHeaders, type HeaderMatch } from './matchHeaders';
import type { CellValue } from './rawTable';

/** Headers of tasks that other lists have as well: a task list then says more of them than one date. */
const WEAK = new Set(['事项', '任务事项'].map(foldWord));
const COLUMNS = ['unit', 'owner', 'due', 'done', 'evidence'];
/** What a table of counterparts or of approval steps has, and a list of tasks has not. */
const OF_DUTIES = ['superior', 'superiorSection', 'townshipOffice'];
const OF_PROCEDURES = ['step', 'stage', 'afterStep'];

/**
 * The task list, if a header row is its: a task and a due date or a word on what is done, and nothing of counterparts,
 * approval steps or persons.
 * Example: `任务 | 单位 | 责任人 | 时限 | 完成` is one; `任务 | 上级部门 | 单位 | 时限` is not.
 */
export function asTasks(headers: readonly CellValue[], namesPersons: boolean): HeaderMatch | null {
  const tasks = matchHeaders(headers, 'tasks');
  const task = tasks.columns.get('task');
  if (task === undefined || namesPersons) return null;
  if (!tasks.columns.has('due') && !tasks.columns.has('done')) return null;
  if (has(headers, 'duties', OF_DUTIES) || has(headers, 'procedures', OF_PROCEDURES)) return null;
  const isWeak = WEAK.has(foldWord(cellText(headers[task])));
  return isWeak && COLUMNS.filter((key) => tasks.columns.has(key)).length < 2 ? null : tasks;
}

function has(headers: readonly CellValue[], kind: 'duties' | 'procedures', keys: readonly string[]): boolean {
  const { columns } = matchHeaders(headers, kind);
  return keys.some((key) => columns.has(key));
}
