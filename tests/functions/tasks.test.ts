import { findHeaderRow, type Grid } from '../../src/core';
import { dayOf } from '../../src/core/tasks';
import { call, sentenceOf } from './reformFunctions';
import { withCell } from './tables';

const TODAY = 45_838;

const tasks = [
  ['Task', 'Unit', 'Owner', 'Due', 'Done', 'Evidence'],
  ['Issue the document', 'Bureau', 'A', '2025-05-31', '', ''],
  ['Transfer the people', 'Bureau', 'A', 45_900, 'in progress', ''],
  ['Hand in the seal', 'Office', '', '2025-06', 'yes', 'No 3'],
  ['Keep the list', '', '', '', '', ''],
];
const HEADER = [
  ...['Unit', 'Tasks in all', 'Tasks done', 'Open tasks', 'Overdue tasks'],
  ...['Without a due date', 'Next due date'],
];

test('tasks by unit, overdue first, and the total', () => {
  const expected = [
    HEADER,
    ['Bureau', 2, 0, 1, 1, 0, 45_808],
    ['(no unit)', 1, 0, 1, 0, 1, ''],
    ['Office', 1, 1, 0, 0, 0, ''],
    ['Total', 4, 1, 2, 1, 1, 45_808],
  ];
  for (const today of [TODAY, '2025-06-30', [[TODAY]], '2025年6月30日']) expect(call('TASKS', tasks, today)).toEqual(expected);
  expect(findHeaderRow(expected as Grid)).toBeNull();
}); // prettier-ignore

test('without a day it is the current one', () => {
  for (const today of [null, '', 0]) {
    expect(call('TASKS', tasks, today)).toEqual(call('TASKS', tasks, dayOf(new Date())));
  }
});

test('in Chinese, with counties', () => {
  const given = [
    ['县区', '任务', '单位', '时限', '完成'],
    ['甲县', '人员转隶到位', '发展和改革局', '2025年5月底前', '推进中'],
    ['乙县', '人员转隶到位', '发展和改革局', '2025年7月', '否'],
    ['乙县', '核对专项数据库', '', '', '已完成'],
  ];
  const shown = call('TASKS', given, TODAY);
  expect(shown).toEqual([
    ['县区', '单位名称', '任务项数', '已完成项数', '待办项数', '逾期项数', '未定时限项数', '最近时限'],
    ['甲县', '发展和改革局', 1, 0, 0, 1, 0, 45_808],
    ['乙县', '发展和改革局', 1, 0, 1, 0, 0, 45_869],
    ['乙县', '（未列单位）', 1, 1, 0, 0, 0, ''],
    ['合计', '', 3, 1, 1, 1, 0, 45_808],
  ]);
  expect(findHeaderRow(shown as Grid)).toBeNull();
});

test('a list without rows', () => {
  expect(call('TASKS', [HEADER_OF_LIST], TODAY)).toEqual([HEADER, ['Total', 0, 0, 0, 0, 0, '']]);
});
const HEADER_OF_LIST = ['Task', 'Unit', 'Due'];

describe('wrong input', () => {
  test.each([
    ['no table', [null, TODAY], /^The tasks table is missing\. .*Tasks\[#All\]/],
    ['another table', [[['Unit', 'Kind'], ['a', 'School']], TODAY], /headers are those of the Agencies table/],
    ['a due date that is none', [withCell(tasks, 1, 3, 'soon'), TODAY], /^Row 2, column “Due”: “soon” is not a date/],
    ['a row without a task', [withCell(tasks, 1, 0, ''), TODAY], /^Row 2, column “Task”: The task is blank/],
    ['a day that is none', [tasks, 'tomorrow'], /^The day to count from is “tomorrow”, which is no date\. Write it as 2025-06-30/],
    ['a year', [tasks, 2025], /“2025”, which is no date/],
    ['an error as the day', [tasks, { code: '#N/A' }], /^The day to count from is the error #N\/A/],
    ['不是日期', [[['任务', '时限'], ['印发', '']], '明天'], /^截至日期为“明天”，不是日期/],
  ])('%s', (_, args, sentence) => {
    expect(sentenceOf('TASKS', ...args)).toMatch(sentence);
  }); // prettier-ignore
});
