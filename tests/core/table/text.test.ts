import { foldName, foldOption, readOperation, OPERATIONS, type Operation } from '../../../src/core';
import { cellError, cellText, isBlank } from '../../../src/core/table/cells';
import { foldWord } from '../../../src/core/table/foldText';
import { parseNumber } from '../../../src/core/table/parseNumber';
import { readDate } from '../../../src/core/table/readDate';
import { readYesNo } from '../../../src/core/table/readYesNo';
import { endsInCollecting, isTotalWord } from '../../../src/core/table/totals';
import { unitScale } from '../../../src/core/table/unitScale';
import { likelyOperation } from '../../../src/core/plan/readOperation';

test.each([
  ['财政局', '财政局'],
  [' 财政局　', '财政局'],
  ['发展和改革局（粮食局）', '发展和改革局(粮食局)'],
  ['第１中学', '第1中学'],
  ['Bureau  of \u00a0 Finance', 'Bureau of Finance'],
  ['财政\u200b局', '财政局'],
  ['财政局\n', '财政局'],
  ['finance', 'finance'],
  ['', ''],
  ['   ', ''],
])('names are compared folded: %j', (written, folded) => {
  expect(foldName(written)).toBe(folded);
  expect(foldName(folded)).toBe(folded);
});

test('a text that needs no folding is handed back itself; case counts', () => {
  expect(foldName('Finance Bureau')).toBe('Finance Bureau');
  expect(foldName('Finance')).not.toBe(foldName('finance'));
});

test.each([
  ['1,234', 1234],
  ['１２', 12],
  [' 12 ', 12],
  ['１，２３４．５', 1234.5],
  ['1 234', 1234],
  ['－3', -3],
  ['−3', -3],
  ['+7', 7],
  ['.5', 0.5],
  ['118,998.00', 118998],
  ['12人', null],
  ['1,23', null],
  ['12,34,567', null],
  ['1e5', null],
  ['0x10', null],
  ['Infinity', null],
  ['NaN', null],
  ['3/4', null],
  ['—', 'blank'],
  ['-', 'blank'],
  ['/', 'blank'],
  ['无', 'blank'],
  ['  ', 'blank'],
])('the number of the text %j is %j', (text, expected) => {
  expect(parseNumber(text)).toBe(expected);
});

const totals = ['合计', '总计', '小计', '共计', '合 计', '合　计：', '党委机构小计', '合计（个）', '数据汇总', 'Total', 'TOTAL:', 'Totals', 'Subtotal', 'Sub-total', 'Grand total', 'Grand Total: posts', 'Sum', 'Party organs total', 'Total for institutions', 'ｔｏｔａｌ']; // prettier-ignore
const names = ['审计局', '统计局', '设计院', '会计中心', '总工会', '总商会', '小河乡', '合作社', 'Hospital', 'Totalisator Board', 'Summit town', 'Capital', 'Schools', 'Grand Canal Office', 'Tourism', '']; // prettier-ignore

test.each(totals)('%j heads a row of totals', (text) => expect(isTotalWord(text)).toBe(true));
test.each(names)('%j does not', (text) => expect(isTotalWord(text)).toBe(false));

test('汇总 ends the names of duties and steps, alone it is a total', () => {
  expect(['数据汇总', '意见 汇总', '汇总', '合计', '汇总表'].map(endsInCollecting)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ['#REF!', '#REF!'],
  [' #n/a ', '#N/A'],
  [{ error: '#DIV/0!' }, '#DIV/0!'],
  ['#1 School', null],
  ['REF', null],
  [0, null],
  [null, null],
])('the error of the cell %j is %j', (cell, error) => {
  expect(cellError(cell)).toBe(error);
});

test('blank cells and texts of cells', () => {
  expect([null, undefined, '', ' ', '\u3000\u00a0\n', '\u200b'].map(isBlank)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect([0, false, 'x', { error: '#N/A' }, '-'].map(isBlank)).toEqual([false, false, false, false, false]);
  expect([' 财政局 ', 7, true, null, '#REF!', { error: '#N/A' }, '#1'].map(cellText)).toEqual([
    '财政局',
    '7',
    'TRUE',
    '',
    '',
    '',
    '#1',
  ]);
});

test.each([
  ['是', true],
  ['否', false],
  ['YES', true],
  ['no', false],
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  ['不计入', false],
  ['√', true],
  ['maybe', null],
  [2, null],
  ['', null],
])('yes or no: %j is %j', (cell, expected) => {
  expect(readYesNo(cell)).toBe(expected);
});

test.each([
  [45658, '2025-01-01'],
  [45658.75, '2025-01-01'],
  [2025, '2025'],
  [20250101, '20250101'],
  ['2025年1月', '2025年1月'],
  ['', ''],
])('the date %j is %j', (cell, expected) => {
  expect(readDate(cell)).toBe(expected);
});

test.each([
  ['公用经费（元）', 1],
  ['公用经费（万元）', 10000],
  ['公用经费(千元)', 1000],
  ['一般公共预算收入（亿元）', 1e8],
  ['Running cost (yuan)', 1],
  ['Running cost (10,000 yuan)', 10000],
  ['Revenue (million yuan)', 1e6],
  ['户籍人口（万人）', 10000],
  ['办公面积（万㎡）', 1],
  ['公用经费', 1],
])('the unit of %j counts %d', (header, factor) => {
  expect(unitScale(header)).toBe(factor);
});

test.each([
  ['a', 'A'],
  ['Ａ', 'A'],
  ['方案B', 'B'],
  ['Option c', 'C'],
  ['B方案', 'B'],
  ['方案', '方案'],
  ['全部', ''],
  [' ', ''],
])('the option %j is %j', (text, option) => {
  expect(foldOption(text)).toBe(option);
});

const operations: readonly (readonly [string, Operation | null])[] = [
  ['merge', 'merge'], ['Co-Locate', 'coLocate'], ['NAME PLATE', 'namePlate'], ['transfer', 'transfer'], ['Transfer whole', 'transferWhole'],
  ['abolish', 'abolish'], ['rename', 'rename'], ['convert to enterprise', 'convertToEnterprise'], ['re-subordinate', 'reSubordinate'],
  ['regrade', 'regrade'], ['create', 'create'], ['keep', 'keep'], ['合并组建', 'merge'], ['合并', 'merge'], ['合署办公', 'coLocate'],
  ['合署', 'coLocate'], ['加挂牌子', 'namePlate'], ['挂牌', 'namePlate'], ['职责划转', 'transfer'], ['划转', 'transfer'], ['整体划转', 'transferWhole'],
  ['整体划入', 'transferWhole'], ['撤销', 'abolish'], ['更名', 'rename'], ['转企改制', 'convertToEnterprise'], ['调整隶属', 'reSubordinate'],
  ['属地管理', 'reSubordinate'], ['升格', 'regrade'], ['降格', 'regrade'], ['升/降格', 'regrade'], ['新组建', 'create'], ['不变', 'keep'],
  ['合并组建（县委部门）', 'merge'], ['撤　销', 'abolish'], ['撤并', null], ['explode', null], ['', null], ['__proto__', null], ['constructor', null],
]; // prettier-ignore

test.each(operations)('the operation %j is %j', (text, operation) => expect(readOperation(text)).toBe(operation));

test('every operation has words, and a longer text lets the likely one be told', () => {
  expect(new Set(operations.map(([, operation]) => operation))).toEqual(new Set([...OPERATIONS, null]));
  expect(likelyOperation('拟整体划转至县委')).toBe('transferWhole');
  expect(likelyOperation('xyz')).toBeNull();
});

test('words are compared folded', () => {
  expect(foldWord('  Ｌａｗ－Enforcement  TEAM：')).toBe('law enforcement team');
  expect(foldWord('行 政\n编 制*')).toBe('行政编制');
});
