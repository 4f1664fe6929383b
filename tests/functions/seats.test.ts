import { findHeaderRow } from '../../src/core';
import { isResultHeader } from '../../src/core/table/isResultHeader';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';
import { agencies, agenciesZh, approved, plan, planZh, withCell } from './tables';
import { call, sentenceOf } from './reformFunctions';

const table = (...args: unknown[]): unknown[][] => call('SEATS', ...args) as unknown[][];

const staff = [
  ['Person ID', 'Name', 'Unit', 'Position', 'Left leader post', 'New rank', 'Pool until', 'County leader', 'Birth'],
  ['1', 'Ann', 'Forestry bureau', 'chief', '', '', '', '', ''],
  ['2', 'Bo', 'Land bureau', 'chief', '', '', '', '', ''],
  ['3', 'Cy', 'Land bureau', 'deputy', '', '', '', '', ''],
  ['4', 'Di', 'Land bureau', 'chief', '2025-03', 'Grade 4', '2025-04', '', ''],
  ['5', 'Ed', 'Publicity department', 'none', '2025-03', '', '2099-12', '', ''],
  ['6', 'Fay', 'Publicity department', '', '', '', '', 'yes', ''],
  ['7', 'Gil', 'Cinema', 'deputy', '', '', '', '', 'soon'],
];
const HEADERS = [
  ...['Unit', 'Chiefs authorised', 'Chiefs held', 'County leaders as chiefs', 'Surplus chiefs', 'Vacant chief seats'],
  ...['Deputies authorised', 'Deputies held', 'County leaders as deputies', 'Surplus deputies', 'Vacant deputy seats'],
  ...['In the pool', 'Pool expired', 'Left leader posts', 'Promoted in rank'],
];

test('a row a unit, chiefs beside deputies, and the total last', () => {
  expect(table(agencies, staff, plan)).toEqual([
    HEADERS,
    // The agencies table states no deputies: nothing of theirs is surplus or vacant.
    ['Natural resources bureau', 2, 2, 0, 0, 0, '', 1, 0, '', '', 1, 1, 1, 1],
    ['Publicity department', 1, 0, 1, 0, 0, '', 0, 0, '', '', 1, 0, 1, 0],
    ['Cinema', '', 0, 0, '', '', '', 1, 0, '', '', 0, 0, 0, 0],
    ['Total', 3, 2, 1, 0, 0, '', 2, 0, '', '', 2, 1, 2, 1],
  ]);
});

test('the approved table grants the seats', () => {
  expect(table(agencies, staff, plan, null, approved)[1].slice(0, 6)).toEqual([
    ...['Natural resources bureau', 1, 2, 0, 1, 0],
  ]);
});

test('without a plan the units are those of the agencies table', () => {
  expect(table(agencies, staff, null).map(([unit, , held]) => [unit, held])).toEqual([
    ['Unit', 'Chiefs held'],
    ['Forestry bureau', 1],
    ['Land bureau', 1],
    ['Publicity department', 0],
    ['Cinema', 0],
    ['Total', 2],
  ]);
});

test('one person, and none', () => {
  expect(table(agencies, staff.slice(0, 2), plan).slice(1)).toEqual([
    ['Natural resources bureau', 2, 1, 0, 0, 1, '', 0, 0, '', '', 0, 0, 0, 0],
    ['Publicity department', 1, 0, 0, 0, 1, '', 0, 0, '', '', 0, 0, 0, 0],
    ['Total', 3, 1, 0, 0, 2, '', 0, 0, '', '', 0, 0, 0, 0],
  ]);
  const noSeats = agencies.map((row) => row.slice(0, 3));
  expect(table(noSeats, staff.slice(0, 1), plan).slice(1)).toEqual([
    ['Total', '', 0, 0, '', '', '', 0, 0, '', '', 0, 0, 0, 0],
  ]);
});

test('in Chinese', () => {
  const people = [
    ['人员编号', '姓名', '单位名称', '职务', '退出领导岗位时间', '晋升职级', '流动池期限', '县领导兼任'],
    ['1', '甲', '林业局', '正职', '', '', '', ''],
    ['2', '乙', '国土局', '副职', '2025年3月', '四级调研员', '', '否'],
    ['3', '丙', '宣传部', '', '', '', '', '是'],
  ];
  const units = agenciesZh.map((row, place) => [
    ...row,
    ...[
      ['正职职数', '副职职数'],
      [1, 2],
      [1, 1],
      [1, 0],
    ][place],
  ]);
  expect(table(units, people, planZh, 'A')).toEqual([
    [
      ...['单位名称', '正职核定数', '正职实配数', '县领导兼任正职数', '正职超配数', '正职空缺数'],
      ...['副职核定数', '副职实配数', '县领导兼任副职数', '副职超配数', '副职空缺数'],
      ...['流动池人数', '其中期满人数', '退出领导岗位人数', '其中晋升职级人数'],
    ],
    ['自然资源局', 2, 1, 0, 0, 1, 3, 0, 0, 0, 3, 0, 0, 1, 1],
    ['宣传部', 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ['合计', 3, 1, 1, 0, 1, 3, 0, 0, 0, 3, 0, 0, 1, 1],
  ]);
});

test('the county stands first when a table has one', () => {
  const counties = (rows: readonly unknown[][], header: string) =>
    rows.map((row, place) => [place === 0 ? header : 'Hequ', ...row]);
  const shown = table(counties(agencies, 'County'), counties(staff, 'County'), null);
  expect([shown[0][0], shown[1].slice(0, 4), shown.at(-1)!.slice(0, 4)]).toEqual([
    'County',
    ['Hequ', 'Forestry bureau', 1, 1],
    ['', 'Total', 3, 2],
  ]);
  const ofStaff = table(agencies, counties(staff, 'County'), plan);
  expect(ofStaff.map((row) => row.slice(0, 2))).toEqual([
    ['County', 'Unit'],
    ['', 'Natural resources bureau'],
    ['', 'Publicity department'],
    ['Hequ', 'Cinema'],
    ['', 'Total'],
  ]);
});

test('yes and no may be words, numbers and logical values', () => {
  for (const cell of ['yes', 'YES', '是', '√', true, 1, '1']) {
    expect(table(agencies, withCell(staff, 1, 7, cell), plan)[1].slice(1, 4)).toEqual([2, 1, 1]);
  }
  for (const cell of ['no', '否', false, 0, '0', '', null]) {
    expect(table(agencies, withCell(staff, 1, 7, cell), plan)[1].slice(1, 4)).toEqual([2, 2, 0]);
  }
});

describe('errors', () => {
  test('a table that is missing or another one', () => {
    expect(sentenceOf('SEATS', null, staff, plan)).toMatch(/^The agencies table is missing/);
    expect(sentenceOf('SEATS', agencies, null, plan)).toMatch(/^The staff table is missing/);
    expect(sentenceOf('SEATS', agencies, plan, plan)).toMatch(/^The staff table was expected here/);
    expect(sentenceOf('SEATS', agencies, staff, plan, 'Z')).toMatch(/Z/);
  });

  test.each([
    ['Position', 3, { code: '#REF!' }],
    ['Left leader post', 4, 'last year'],
    ['Left leader post', 4, '#REF!'],
    ['Pool until', 6, 2026.1],
    ['County leader', 7, 'perhaps'],
  ])('a cell of %s that cannot be used stops it: column %i, %j', (header, column, cell) => {
    expect(sentenceOf('SEATS', agencies, withCell(staff, 1, column, cell), plan)).toContain(`“${header}”`);
  });

  test('cells that have nothing to do with seats do not', () => {
    const bad = withCell(withCell(staff, 1, 8, '#REF!'), 2, 1, '#N/A');
    expect(table(agencies, bad, plan)).toEqual(table(agencies, staff, plan));
    const typed = staff.map((row, place) => [...row, ['Post type', 'odd', 'Administrative'][place] ?? '']);
    expect(table(agencies, typed, plan)).toEqual(table(agencies, staff, plan));
  });

  test('the second row of a person stops it, in the language of the agencies, with the ID masked', () => {
    const twice = [...staff, ['142201197005170018', '', 'Land bureau', 'chief', '', '', '', '', '']];
    const sentence = sentenceOf('SEATS', agencies, [...twice, twice.at(-1)!], plan);
    expect(sentence).toMatch(/person ID “…0018”/);
    expect(sentence).not.toContain('14220119');
    expect(sentenceOf('SEATS', agenciesZh, [...twice, twice.at(-1)!], null)).toMatch(/人员编号“…0018”重复/);
  });
});

test('what it spills is no input table', () => {
  for (const { words, people } of [en, zhCN]) {
    const { chiefs, deputies, pool, poolExpired, left, promoted } = people.seats;
    const counts = [...Object.values(chiefs), ...Object.values(deputies)];
    const spill = [words.headers.unit, ...counts, pool, poolExpired, left, promoted];
    for (const headers of [spill, [words.headers.county, ...spill]]) {
      expect([isResultHeader(headers), findHeaderRow([headers])]).toEqual([true, null]);
    }
  }
});

test('no result holds a name or an ID', () => {
  const shown = JSON.stringify(table(agencies, staff, plan));
  for (const [, name] of staff.slice(1)) expect(shown).not.toContain(`"${name}"`);
});
