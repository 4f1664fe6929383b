import type { CellValue } from '../../../src/core';
import { monthText, POSITIONS, type Staff } from '../../../src/core/staffing';
import { inShort } from '../table/texts';
import { staffOf } from './staffTables';

const HEADERS = [
  '单位',
  '编制类型',
  '性别',
  '出生年月',
  '职务',
  '退出领导岗位时间',
  '晋升职级',
  '流动池期限',
  '专项数据库',
];
const FIRST = ['财政局', '行政', '男', '1970-05'];
const read = (...rows: CellValue[][]) =>
  staffOf([HEADERS, ...rows.map((row) => HEADERS.map((_, column) => [...FIRST, ...row][column] ?? ''))]);

function postsOf({ position, leftPost, newRank, poolUntil, database, count }: Staff): string[] {
  const month = (one: number): string => (one < 0 ? '' : monthText(one));
  return Array.from({ length: count }, (_, person) =>
    [
      ...[POSITIONS[position[person]] ?? '', month(leftPost[person]), newRank[person], month(poolUntil[person])],
      ['', 'no', 'yes'][database[person] + 1],
    ].join(' | '),
  );
}

test('who holds a leader post, left one, is in the pool and in the special database', () => {
  const { staff, issues } = read(
    ['正职', '', '', '', '是'],
    ['副职', '2025年6月', '四级调研员', '', '√'],
    ['', 202506, ' 一级主任科员 ', '2027-06', '否'],
    ['主任', '—', '—', '无', '×'],
  );
  expect(postsOf(staff)).toEqual([
    'chief |  |  |  | yes',
    'deputy | 2025-06 | 四级调研员 |  | yes',
    ' | 2025-06 | 一级主任科员 | 2027-06 | no',
    'none |  |  |  | no',
  ]);
  expect(issues).toEqual([]);
});

const cells: readonly (readonly [string, CellValue[], string, object])[] = [
  ['a position that shows an error', ['#REF!'], 'errorCell error E2', { found: '#REF!', consequence: 'blank' }],
  ['left in no month', ['', '去年'], 'badMonth error F2', { found: '去年', column: 'leftPost', likely: null }],
  ['a new rank that shows an error', ['', '', { error: '#N/A' }], 'errorCell error G2', { found: '#N/A', consequence: 'blank' }],
  ['a time in the pool that is a number of years', ['', '', '', '两年'], 'badMonth error H2', { found: '两年', column: 'poolUntil', likely: null }],
  ['neither in the database nor not', ['', '', '', '', '待定'], 'unknownWord error I2', { found: '待定', key: 'database' }],
]; // prettier-ignore

test.each(cells)('%s', (_, row, place, facts) => {
  const { staff, issues } = read(row);
  expect([inShort(issues), issues[0].facts]).toEqual([[place], facts]);
  expect(postsOf(staff)).toEqual([' |  |  |  | ']);
});
