import type { Issue } from '../issue';
import { cellError, cellText, isBlank, quoteCell } from '../table/cells';
import { foldWord } from '../table/foldText';
import { namedRows } from '../table/namedRows';
import { openTable, type OpenTable } from '../table/openTable';
import { isBlankMark } from '../table/parseNumber';
import type { RawTable } from '../table/rawTable';
import { readTexts } from '../table/readTexts';
import { readDay } from './readDay';
import { readDone } from './readDone';
import type { Day, Task, Tasks } from './tasks';

/** Work without an end has no due date. */
const NO_DUE = new Set(
  ['长期', '长期坚持', '长期推进', '持续推进', '常态化', '常态化推进', 'ongoing', 'continuous', 'none', 'no date'].map(foldWord),
); // prettier-ignore

/**
 * Reads the task list 任务清单: a task a row, with its unit, due date and whether it is done. A row without a task is left
 * out; a due date that is no day, or a word that does not say whether it is done, is an issue, and the task counts as
 * without a due date, or as not done. null without a task column.
 * Example: `印发“三定”规定 | 发展和改革局 | 2025年6月30日 | 已印发` is done, whatever the day.
 */
export function readTasks(table: RawTable): { tasks: Tasks | null; issues: Issue[] } {
  const open = openTable(table, 'tasks');
  const { match, issues, values } = open;
  if (!open.isComplete) return { tasks: null, issues: issues.finish() };
  const row = Int32Array.from(rowsWithTask(open));
  const keys = ['county', 'task', 'unit', 'owner', 'evidence'];
  const texts = readTexts(values, row, keys.map((key) => match.columns.get(key)), issues, 'blank'); // prettier-ignore
  const tasks = Array.from(row, (at, place): Task => {
    const [county, task, unit, owner, evidence] = texts.map((column) => column[place]);
    const [due, { done, doneOn }] = [dueAt(open, at), doneAt(open, at)];
    const column = match.columns.get('evidence');
    if (done && evidence === '' && column !== undefined && cellError(values[at][column]) === null) {
      issues.add('doneWithoutEvidence', 'note', at, column, { task: quoteCell(task) });
    }
    return { county, task, unit, owner, due, done, doneOn, evidence, row: at };
  });
  if (tasks.length === 0) issues.add('noRows', 'note', open.headerRow, -1, {});
  const hasCounties = match.columns.has('county');
  return { tasks: { language: match.language, table, hasCounties, tasks }, issues: issues.finish() };
}

function rowsWithTask(open: OpenTable): number[] {
  const { values, match, issues } = open;
  const column = match.columns.get('task')!;
  return namedRows(open, column).filter((row) => {
    const isNamed = !isBlank(values[row][column]) && !isBlankMark(cellText(values[row][column]));
    if (!isNamed) issues.add('taskMissing', 'error', row, column, {});
    return isNamed;
  });
}

/** null where blank, and where it is no day, which is reported. */
function dueAt({ values, match, issues }: OpenTable, row: number): Day | null {
  const column = match.columns.get('due');
  const cell = column === undefined ? '' : values[row][column];
  const text = cellText(cell);
  if (column === undefined || (text === '' && cellError(cell) === null)) return null;
  if (isBlankMark(text) || NO_DUE.has(foldWord(text))) return null;
  const due = readDay(cell);
  if (due === null) issues.add('badDueDate', 'error', row, column, { found: quoteCell(cell) });
  return due;
}

/** Not done where blank, and where it says neither, which is reported. */
function doneAt({ values, match, issues }: OpenTable, row: number): Pick<Task, 'done' | 'doneOn'> {
  const column = match.columns.get('done');
  const cell = column === undefined ? '' : values[row][column];
  const text = cellText(cell);
  if (column === undefined || (text === '' && cellError(cell) === null)) return { done: false, doneOn: null };
  const done = isBlankMark(text) ? false : readDone(cell);
  if (done === null) issues.add('unknownDone', 'warning', row, column, { found: quoteCell(cell) });
  return { done: done ?? false, doneOn: done ? readDay(cell, 'first') : null };
}
