import type { CellValue } from '../../../src/core';
import { readStaff } from '../../../src/core/staffing';
import { inShort } from '../table/texts';
import { peopleOf, staffOf, staffTable, TODAY } from './staffTables';

const HEADERS = ['单位名称', '编制类型', '性别', '出生年月', '身份', '安置渠道', '退出日期'];
const read = (...rows: CellValue[][]) =>
  staffOf([HEADERS, ...rows.map((row) => HEADERS.map((_, column) => row[column] ?? ''))]);

const cells: readonly (readonly [string, CellValue[], string, object])[] = [
  ['a birth that is no month', ['A', '行政', '男', '不详'], 'badMonth error D2', { found: '不详', column: 'birth', likely: null }],
  ['a birth with the year last', ['A', '行政', '男', '05/1970'], 'badMonth error D2', { found: '05/1970', column: 'birth', likely: '1970-05' }],
  ['a year alone', ['A', '行政', '男', 1970], 'badMonth error D2', { found: '1970', column: 'birth', likely: null }],
  ['January or October', ['A', '行政', '男', 1970.1], 'ambiguousMonth error D2', { found: '1970.1', column: 'birth', readings: ['1970-01', '1970-10'] }],
  ['a birth that shows an error', ['A', '行政', '男', '#REF!'], 'errorCell error D2', { found: '#REF!', consequence: 'shownAsStaying' }],
  ['below 16', ['A', '行政', '男', '2009-08'], 'birthInFuture error D2', { found: '2009-08' }],
  ['in the future, as a date', ['A', '行政', '男', 47000], 'birthInFuture error D2', { found: '2028-09' }],
  ['above 100', ['A', '行政', '男', '1925-06'], 'birthTooEarly error D2', { found: '1925-06' }],
  ['a sex that is none', ['A', '行政', '不详', '1970-05'], 'unknownWord error C2', { found: '不详', key: 'sex' }],
  ['a sex that shows an error', ['A', '行政', '#N/A', '1970-05'], 'errorCell error C2', { found: '#N/A', consequence: 'shownAsStaying' }],
  ['a category that is none', ['A', '行政', '女', '1970-05', '学生'], 'unknownWord error E2', { found: '学生', key: 'category' }],
  ['a post type that is none', ['A', '编外', '男', '1970-05'], 'unknownWord error B2', { found: '编外', key: 'postType' }],
  ['a channel that is none', ['A', '行政', '男', '1970-05', '', '火星'], 'unknownWord error F2', { found: '火星', key: 'channel' }],
  ['a channel that shows an error', ['A', '行政', '男', '1970-05', '', { error: '#NAME?' }], 'errorCell error F2', { found: '#NAME?', consequence: 'blank' }],
  ['an exit that is no month', ['A', '行政', '男', '1970-05', '', '', '年底'], 'badMonth error G2', { found: '年底', column: 'exitDate', likely: null }],
  ['an exit that shows an error', ['A', '行政', '男', '1970-05', '', '', '#REF!'], 'errorCell error G2', { found: '#REF!', consequence: 'blank' }],
  ['an exit before 16', ['A', '行政', '男', '1990-05', '', '', '2006-04'], 'exitBeforeBirth error G2', { found: '2006-04' }],
  ['an exit before 16, as a date', ['A', '行政', '男', '1990-05', '', '', 38000], 'exitBeforeBirth error G2', { found: '2004-01' }],
  ['no birth', ['A', '行政', '男'], 'birthMissing warning D2', { people: 1 }],
  ['a dash for a birth', ['A', '行政', '男', '—'], 'birthMissing warning D2', { people: 1 }],
  ['no sex', ['A', '行政', '', '1970-05'], 'sexMissing warning C2', { people: 1 }],
  ['a dash for a sex', ['A', '行政', '—', '1970-05'], 'sexMissing warning C2', { people: 1 }],
  ['a woman without a category', ['A', '行政', '女', '1970-05'], 'categoryMissing warning E2', { people: 1 }],
]; // prettier-ignore

test.each(cells)('%s', (_, row, place, facts) => {
  const { issues } = read(row);
  expect([inShort(issues), issues[0].facts]).toEqual([[place], facts]);
});

const fine: readonly (readonly [string, CellValue[], string])[] = [
  ['just 16', ['A', '行政', '男', '2009-07'], 'A | admin | male | 2009-07'],
  ['just 100', ['A', '行政', '男', '1925-07'], 'A | admin | male | 1925-07'],
  ['a man without a category', ['A', '行政', '男', '1970-05'], 'A | admin | male | 1970-05'],
  ['an exit date needs no birth', ['A', '行政', '', '', '', '调出', '2026-03'], 'A | admin | transferOut | 2026-03'],
  ['nor does the channel enterprise', ['A', '行政', '', '', '', '转企'], 'A | admin | enterprise'],
  ['an exit at 16', ['A', '行政', '男', '1990-05', '', '', '2006-05'], 'A | admin | male | 1990-05 | 2006-05'],
];

test.each(fine)('no issue: %s', (_, row, expected) => {
  const { staff, issues } = read(row);
  expect([peopleOf(staff), issues]).toEqual([[expected], []]);
});

test('what was refused is not known of the person, the rest is', () => {
  const { staff } = read(
    ['A', '编外', '不详', '2030-01', '学生', '火星', '年底'],
    ['B', '事业', '女', 1970.1, '工人', '退休', '2024-01'],
    ['C', '事业', '男', '1990-05', '', '', '2000-01'],
  );
  expect(peopleOf(staff)).toEqual([
    'A',
    'B | institution | female | worker | retire | 2024-01',
    'C | institution | male | 1990-05',
  ]);
});

test('people without a retirement month are gathered, each by the first thing missing', () => {
  const { issues } = read(
    ['A', '行政', '男', '1970-05'],
    ['A', '行政', '', ''],
    ['A', '行政', '', '1970-05'],
    ['A', '行政', '女', ''],
    ['A', '行政', '女', '1970-05'],
    ['A', '行政', '女', '1980-05'],
    ['A', '行政', '男', 'x'],
    ['A', '行政', '男', '', '', '', '2026-01'],
  );
  expect(issues.filter(({ severity }) => severity === 'warning').map(({ code, facts, where }) => [code, facts, where.cell])).toEqual([
    ['birthMissing', { people: 2 }, 'D3'],
    ['sexMissing', { people: 1 }, 'C4'],
    ['categoryMissing', { people: 2 }, 'E6'],
  ]); // prettier-ignore
});

test('without today births are not checked', () => {
  const table = staffTable([HEADERS, ['A', '行政', '男', '2030-01', '', '', '']]);
  expect(readStaff(table).issues).toEqual([]);
  expect(inShort(readStaff(table, TODAY).issues)).toEqual(['birthInFuture error D2']);
});

test('the same trouble in many rows is listed 200 times and counted', () => {
  const { issues } = read(...Array.from({ length: 250 }, () => ['A', '行政', '男', 'x']));
  expect(issues).toHaveLength(201);
  expect(issues[200]).toMatchObject({ code: 'moreOfTheSame', severity: 'error', facts: { of: 'badMonth', count: 50 } });
});
