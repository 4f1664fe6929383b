import type { CellValue } from '../../../src/core';
import { dayOf, readDay, readTasks } from '../../../src/core/tasks';
import { readDone } from '../../../src/core/tasks/readDone';
import { describeIssue } from '../../../src/locales/describeIssue';
import { zhCN } from '../../../src/locales/zh-CN';
import { frozen, inEnglish, inShort } from '../table/texts';

const JUNE_30 = 45_838;

const days: readonly (readonly [CellValue, number | null])[] = [
  ...[JUNE_30, JUNE_30 + 0.75, 20250630, '2025-06-30', '2025/6/30', '2025.6.30', '2025-6-30 17:30'].map((cell) => [cell, JUNE_30] as const),
  ...['2025年6月30日', '２０２５年６月３０日', ' 2025 年 6 月 30 日 ', '2025年6月30号', '20250630', '2025年6月30日前', '2025-06-30之前'].map((cell) => [cell, JUNE_30] as const),
  ...['2025-06', '2025年6月', '2025年6月底', '2025年6月底前', '2025年6月末', '202506', 202506, '2025.6'].map((cell) => [cell, JUNE_30] as const),
  ['2025年底', 46_022], ['2025年底前', 46_022], ['2025年12月31日', 46_022], ['2024-02', 45_351], ['2024-02-29', 45_351],
  ['1950-01-01', 18_264], [18_264, 18_264], ['2199-12-31', 109_574],
  ...[2025, '2025', '2025年', '2025年前', '2025.1', '6月30日', '2025-02-29', '2025-06-31', '2025-13-01', '2025-06-00', '2025-00-10', '1949-12-31', '2200-01-01', '2025年6月30日底'].map((cell) => [cell, null] as const),
  ...['', 'soon', '#REF!', null, undefined, true, NaN, Infinity, -5, 0, 0.5, 1e300, 109_575, '9'.repeat(50), { error: '#N/A' }].map((cell) => [cell as CellValue, null] as const),
]; // prettier-ignore

test.each(days)('the day of %j', (cell, day) => expect(readDay(cell)).toBe(day));

test.each<[CellValue, number]>([
  ['2025-06', 45_809],
  ['2025年6月', 45_809],
  [202506, 45_809],
  ['2025年6月底', JUNE_30],
  ['2025-06-30', JUNE_30],
])('the first day of %j', (cell, day) => expect(readDay(cell, 'first')).toBe(day));

test('the day of a moment is the local one', () => {
  expect([dayOf(new Date(2025, 5, 30, 0, 0)), dayOf(new Date(2025, 5, 30, 23, 59))]).toEqual([JUNE_30, JUNE_30]);
});

test.each<[boolean | null, CellValue[]]>([
  [true, ['是', 'yes', true, 1, '√', '已完成', '完成', '办结', 'Done', '已印发', JUNE_30, '2025-06-30', '2025年6月', '100%']],
  [false, ['否', 'no', false, 0, 0.5, '×', '未完成', '推进中', 'in progress', '部分完成', '50%', '99.9 %']],
  [null, ['?', 'x y', 2025, 2, -1, '县委编办', { error: '#N/A' }]],
])('done %j', (expected, cells) => {
  expect(cells.map((cell) => [cell, readDone(cell)])).toEqual(cells.map((cell) => [cell, expected]));
}); // prettier-ignore

test('a list as it is kept, with what cannot be used said at its cell', () => {
  const { tasks, issues } = readTasks({
    values: frozen([
      ['任务清单', '', '', '', '', ''],
      ['任务', '单位', '责任人', '时限', '完成', '依据'],
      ['印发“三定”规定', '发展和改革局', '甲', '2025年6月30日前', '已印发', '县编字1号'],
      ['人员转隶到位', '发展和改革局', '', JUNE_30, '', ''],
      ['职责划转', '', '', '长期', '是', ''],
      ['收缴印章', '招商领导小组', '', '六月底', '进度正常', '—'],
      ['', '', '', '', '', ''],
      ['—', '发展和改革局', '', JUNE_30, '', ''],
      ['合计', '', '', '', '', ''],
      ['核对名册', '', '', { error: '#REF!' }, '#N/A', '#N/A'],
    ]),
    place: { sheet: '任务', headerRow: 0, firstColumn: 0 },
  });
  expect(tasks).toMatchObject({ language: 'zh', hasCounties: false });
  const at = { county: '', owner: '' };
  expect(tasks!.tasks).toEqual([
    { ...at, task: '印发“三定”规定', unit: '发展和改革局', owner: '甲', due: JUNE_30, done: true, doneOn: null, evidence: '县编字1号', row: 2 },
    { ...at, task: '人员转隶到位', unit: '发展和改革局', due: JUNE_30, done: false, doneOn: null, evidence: '', row: 3 },
    { ...at, task: '职责划转', unit: '', due: null, done: true, doneOn: null, evidence: '', row: 4 },
    { ...at, task: '收缴印章', unit: '招商领导小组', due: null, done: false, doneOn: null, evidence: '', row: 5 },
    { ...at, task: '核对名册', unit: '', due: null, done: false, doneOn: null, evidence: '', row: 9 },
  ]); // prettier-ignore
  expect(inShort(issues).sort()).toEqual([
    'badDueDate error D10',
    'badDueDate error D6',
    'blankRows note A7',
    'doneWithoutEvidence note F5',
    'errorCell error F10',
    'taskMissing error A8',
    'totalsRow note A9',
    'unknownDone warning E10',
    'unknownDone warning E6',
  ]);
  const said = issues.filter(({ code }) => code === 'badDueDate' || code === 'unknownDone').slice(0, 2);
  expect(inEnglish(said)).toEqual([
    'Sheet “任务”, cell D6: “六月底” is not a date, so the task is never shown as overdue. Write the due date as 2025-06-30, or a month as 2025-06.',
    'Sheet “任务”, cell E6: “进度正常” does not say whether the task is done; it counts as not done. Enter yes, no or the date on which it was done.',
  ]);
  expect(said.map((issue) => describeIssue(issue, zhCN))).toEqual([
    '工作表“任务”D6单元格：“六月底”不是日期，无法判断是否逾期。时限请写成2025-06-30；只定到月份的，写成2025-06。',
    '工作表“任务”E6单元格：“进度正常”看不出是否完成，按未完成计。请填“是”“否”或完成日期。',
  ]);
});

test('few columns, no rows, no task column', () => {
  const read = (...values: CellValue[][]) => readTasks({ values: frozen(values) });
  const two = read(['Task', 'Done'], ['Issue the document', 'yes']);
  expect(two.tasks!.tasks).toEqual([
    {
      county: '',
      task: 'Issue the document',
      unit: '',
      owner: '',
      due: null,
      done: true,
      doneOn: null,
      evidence: '',
      row: 1,
    },
  ]);
  expect(two.issues).toEqual([]);
  expect(inShort(read(['County', 'Task', 'Due']).issues)).toEqual(['noRows note row 1']);
  expect(read(['County', 'Task', 'Due']).tasks!.hasCounties).toBe(true);
  expect(inShort(read(['Unit', 'Due'], ['a', 1]).issues)).toEqual(['missingColumn error row 1']);
  expect(readTasks({ values: [] }).tasks).toBeNull();
});
