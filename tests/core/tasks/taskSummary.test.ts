import { isDone, laterDone, readTasks, taskSummary, type Tasks } from '../../../src/core/tasks';
import { frozen } from '../table/texts';

const TODAY = 45_838;
const tasks: Tasks = readTasks({
  values: frozen([
    ['Task', 'Unit', 'Due', 'Done'],
    ['a', 'Bureau', '2025-06-29', ''],
    ['b', 'Bureau', '2025-06-30', ''],
    ['c', 'Office', '2025-05', ''],
    ['d', ' Office', '2025-06', ''],
    ['e', 'Office', '', 'no'],
    ['f', 'Archive', '2025-05', 'yes'],
    ['g', '', '', ''],
    ['h', 'Ｂｕｒｅａｕ', '2025-04-30', 'no'],
    ['i', 'Court', '2025-07-01', '2025-06-01'],
  ]),
}).tasks!;

test('by unit, the most overdue first; due today is open', () => {
  const { rows, totals, overdue, open, done, today } = taskSummary(frozen(tasks), TODAY);
  const inLine = (row: typeof totals) => [row.tasks, row.done, row.open, row.overdue, row.withoutDue, row.nextDue];
  expect(rows.map((row) => [row.unit, ...inLine(row)])).toEqual([
    ['Bureau', 3, 0, 1, 2, 0, 45_777],
    ['Office', 3, 0, 2, 1, 1, 45_808],
    ['', 1, 0, 1, 0, 1, null],
    ['Archive', 1, 1, 0, 0, 0, null],
    ['Court', 1, 1, 0, 0, 0, null],
  ]);
  expect(inLine(totals)).toEqual([9, 2, 4, 3, 2, 45_777]);
  expect([today, overdue, open, done]).toEqual([TODAY, [7, 2, 0], [1, 3, 4, 6], [5, 8]]);
});

test('nothing to do', () => {
  const none = taskSummary({ ...tasks, tasks: [] }, TODAY);
  expect(none).toEqual({
    ...{ today: TODAY, rows: [], overdue: [], open: [], done: [] },
    totals: { tasks: 0, done: 0, open: 0, overdue: 0, withoutDue: 0, nextDue: null },
  });
});

test('units of one name in two counties are two', () => {
  const of = ['North', 'South'].map((county) => ({ ...tasks.tasks[0], county }));
  expect(taskSummary({ ...tasks, tasks: of }, TODAY).rows.map(({ county, overdue }) => [county, overdue])).toEqual([
    ['North', 1],
    ['South', 1],
  ]);
});

test('a Done date after today does not count as done: the task is open or overdue by its due date, and noted', () => {
  const list = readTasks({
    values: frozen([
      ['Task', 'Due', 'Done'],
      ['a', '2025-07-31', '2025-07-01'],
      ['b', '2025-05-31', '2025-07-01'],
      ['c', '2025-07-31', '2025-06-30'],
      ['d', '', '2025-06'],
      ['e', '', '2025年7月'],
      ['f', '', 'yes'],
    ]),
    place: { sheet: 'Tasks', headerRow: 0, firstColumn: 0 },
  }).tasks!;
  expect(list.tasks.map(({ doneOn }) => doneOn)).toEqual([45_839, 45_839, TODAY, 45_809, 45_839, null]);
  const { overdue, open, done } = taskSummary(frozen(list), TODAY);
  expect([overdue, open, done]).toEqual([[1], [0, 4], [2, 3, 5]]);
  const notes = laterDone(list, TODAY).map(({ code, severity, where }) => [code, severity, where.cell]);
  expect(notes).toEqual(['C2', 'C3', 'C6'].map((cell) => ['doneLater', 'note', cell]));
  expect(laterDone(list, TODAY + 1)).toEqual([]);
  const day = { done: true, doneOn: 45_839 };
  expect([isDone(day, TODAY), isDone(day, 45_839), isDone({ done: false, doneOn: null }, TODAY)]).toEqual([
    false,
    true,
    false,
  ]);
});
