import { TABLES, type Grid } from '../../../src/core';
import { CLOSING_TASKS, closingTasks, readTasks, unitsOfTasks } from '../../../src/core/tasks';
import { defaultTasksTable } from '../../../src/locales/defaultTasksTable';
import { describeIssue } from '../../../src/locales/describeIssue';
import { zhCN } from '../../../src/locales/zh-CN';
import { reformOf } from '../claims/claimCases';
import { frozen, inEnglish } from '../table/texts';

const agencies: Grid = [
  ['Unit', 'Kind', 'Institution posts'],
  ['Bureau A', 'Government department', ''],
  ['Bureau B', 'Government department', ''],
  ['Archive', 'Party organ', ''],
  ['Court', 'Party organ', ''],
  ['Town', 'Township', ''],
  ['Station', 'Public institution', 10],
  ['Centre', 'Public institution', 8],
  ['Team A', 'Law-enforcement team', ''],
  ['Team B', 'Law-enforcement team', ''],
  ['Group A', 'Deliberative body', ''],
  ['Group B', 'Deliberative body', ''],
  ['Group C', 'Deliberative body', ''],
];
const plan: Grid = [
  ['Operation', 'From', 'To', 'Duty', 'Share', 'Grade', 'Kind'],
  ['merge', 'Bureau A', 'Bureau', '', '', '', ''],
  ['merge', 'Bureau B', 'Bureau', '', '', '', ''],
  ['regrade', 'Archive', '', '', '', 'County-level', ''],
  ['keep', 'Court', '', '', '', '', ''],
  ['transfer', 'Station', 'Centre', '', 0.5, '', ''],
  ['merge', 'Team A', 'Joint team', '', '', '', 'Law-enforcement team'],
  ['merge', 'Team B', 'Joint team', '', '', '', 'Law-enforcement team'],
  ['abolish', 'Group A', '', '', '', '', ''],
  ['transfer whole', 'Group B', 'Town', '', '', '', ''],
];

const keysByUnit = (grid: Grid, rows?: Grid) => {
  const found = new Map<string, string[]>();
  for (const { key, unit } of closingTasks(reformOf(grid, rows))) found.set(unit, [...(found.get(unit) ?? []), key]);
  return Object.fromEntries(found);
};

test('what each unit that is formed or changed must still do', () => {
  expect(keysByUnit(agencies, plan)).toEqual({
    Bureau: ['document', 'duties', 'people'],
    Archive: ['document'],
    Town: ['document', 'duties'],
    Station: ['document'],
    Centre: ['document', 'duties', 'people'],
    'Joint team': ['document', 'duties', 'people', 'teamsMerged'],
    'Group A': ['bodyEnded'],
    'Group B': ['bodyEnded'],
    '': ['databaseScope'],
  });
});

test('a duty that moves changes both units; a new name changes one; without a change there is nothing to do', () => {
  expect(keysByUnit(agencies, [plan[0], ['transfer', 'Archive', 'Court', 'Files', '', '', '']])).toEqual({
    Archive: ['document'],
    Court: ['document', 'duties'],
    '': ['databaseScope'],
  });
  expect(keysByUnit(agencies, [plan[0], ['rename', 'Archive', 'Archives', '', '', '', '']])).toEqual({
    Archives: ['document'],
    '': ['databaseScope'],
  });
  expect(keysByUnit(agencies)).toEqual({});
  expect(keysByUnit(agencies, [plan[0], ['keep', 'Court', '', '', '', '', '']])).toEqual({});
});

describe('the task list of a new workbook', () => {
  const tasks = closingTasks(reformOf(agencies, plan));

  test.each(['en', 'zh'] as const)('in %s it is read as it was meant', (language) => {
    const { headers, rows, note } = defaultTasksTable(language, tasks, TABLES.tasks);
    const read = readTasks({ values: [headers, ...rows] });
    expect(read.issues).toEqual([]);
    expect(read.tasks!.language).toBe(language);
    expect(read.tasks!.tasks.map(({ unit, done, due }) => [unit, done, due])).toEqual(
      tasks.map(({ unit }) => [unit, false, null]),
    );
    expect(unitsOfTasks(read.tasks!, reformOf(agencies, plan))).toEqual([]);
    expect(note).toMatch(/[.。]$/);
    expect(new Set(rows.map(([task]) => task)).size).toBe(CLOSING_TASKS.length);
  });

  test('its rows in Chinese, and with counties', () => {
    const { headers, rows } = defaultTasksTable('zh', tasks.slice(0, 1), TABLES.tasks);
    expect([headers, ...rows]).toEqual([
      ['任务', '单位', '责任人', '时限', '完成', '依据'],
      ['印发“三定”规定', 'Bureau', '', '', '', ''],
    ]);
    const counties = reformOf(
      [['County', ...agencies[0]], ...['North', 'South'].flatMap((county) => agencies.slice(1).map((row) => [county, ...row]))],
      [['County', ...plan[0]], ['North', ...plan[1]], ['North', ...plan[2]]],
    ); // prettier-ignore
    const list = defaultTasksTable('en', closingTasks(counties), TABLES.tasks);
    expect([list.headers[0], ...list.rows.map(([county, task]) => `${county}: ${task}`)]).toEqual([
      'County',
      'North: Issue the three-determinations document',
      'North: Hand over the duties, with their files and systems',
      'North: Transfer the people, with their posts and pay',
      'North: Keep the special database to leaders concerned by the reform',
    ]);
  });
});

test('units that are neither before nor after the reform are said once, with what may be meant', () => {
  const { tasks } = readTasks({
    values: frozen([
      ['Task', 'Unit', 'Done'],
      ['a', 'Bureau A', ''],
      ['b', 'Bureau、Joint team', ''],
      ['c', 'Burea', ''],
      ['d', 'all units', ''],
      ['e', 'Treasury; Court', ''],
      ['f', 'Treasury', ''],
      ['g', '', ''],
    ]),
    place: { sheet: 'Tasks', headerRow: 0, firstColumn: 0 },
  });
  const issues = unitsOfTasks(tasks!, reformOf(agencies, plan));
  expect(inEnglish(issues)).toEqual([
    'Sheet “Tasks”, cell B4: “Burea” (1 task) is not a unit before or after the reform. Did you mean “Bureau A” or “Bureau B” or “Bureau”? Write the unit as in the tables.',
    'Sheet “Tasks”, cell B6: “Treasury” (2 tasks) is not a unit before or after the reform. Write the unit as in the tables.',
  ]);
  expect(describeIssue(issues[1], zhCN)).toBe(
    '工作表“Tasks”B6单元格：“Treasury”（2项任务）不是改革前或改革后的单位。请按机构表或改革后名称填写。',
  );
});

test('what may be meant is looked for of the first unknown units alone', () => {
  const rows = Array.from({ length: 25 }, (_, place) => [
    'Issue the document',
    `Bureau ${'ABCDEFGHIJKLMNOPQRSTUVWXY'[place]}x`,
  ]);
  const { tasks } = readTasks({ values: [['Task', 'Unit'], ...rows] });
  const issues = unitsOfTasks(tasks!, reformOf([agencies[0], ['Bureau', 'Government department', '']]));
  expect(issues).toHaveLength(25);
  const likely = issues.map(({ facts }) => (facts as { readonly likely: readonly string[] }).likely.length);
  expect(likely).toEqual(likely.map((_, place) => (place < 20 ? 1 : 0)));
});

test('a unit is known in its own county; a task without a county may name those of every county', () => {
  const units = (county: string, ...names: string[]) => names.map((name) => [county, name, 'Public institution']);
  const reform = reformOf([
    ['County', 'Unit', 'Kind'],
    ...units('North', 'Library', 'Bureau'),
    ...units('South', 'Library Hall'),
    ...units('', 'City Office'),
  ]);
  const { tasks } = readTasks({
    values: frozen([
      ['County', 'Task', 'Unit'],
      ['South', 'a', 'Library'],
      ['South', 'b', ' Ｌｉｂｒａｒｙ'],
      ['North', 'c', 'Library'],
      ['', 'd', 'Bureau'],
      ['South', 'e', 'City Office'],
      ['West', 'f', 'Library'],
      ['South', 'g', 'all units'],
    ]),
    place: { sheet: 'Tasks', headerRow: 0, firstColumn: 0 },
  });
  const issues = unitsOfTasks(tasks!, reform);
  expect(inEnglish(issues)).toEqual([
    'Sheet “Tasks”, cell C2: “Library” (2 tasks) is not a unit of South before or after the reform. Did you mean “Library Hall”? Write the unit as in the tables.',
    'Sheet “Tasks”, cell C7: “Library” (1 task) is not a unit of West before or after the reform. Write the unit as in the tables.',
  ]);
  expect(describeIssue(issues[0], zhCN)).toBe(
    '工作表“Tasks”C2单元格：“Library”（2项任务）不是South改革前或改革后的单位，是否为“Library Hall”。请按机构表或改革后名称填写。',
  );
});
