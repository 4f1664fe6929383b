import { cellAddress, quoteSheet, rowsAddress, type RawTable } from '../../../src/core';

test.each([
  [0, 0, 'A1'],
  [4, 1, 'B5'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [9, 701, 'ZZ10'],
  [1048575, 16383, 'XFD1048576'],
])('the cell in row %d and column %d is %s', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});

test.each([
  ['机构', '机构'],
  ['Sheet1', 'Sheet1'],
  ['机构 表', "'机构 表'"],
  ["it's", "'it''s'"],
  ['2025', "'2025'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
])('the sheet %s is written %s', (sheet, written) => {
  expect(quoteSheet(sheet)).toBe(written);
});

const placed: RawTable = { values: [], place: { sheet: '机构', headerRow: 3, firstColumn: 1 } };

test('rows are named by runs', () => {
  expect(rowsAddress(placed, [3, 1, 2, 7])).toBe('机构!B5:B7, B11');
  expect(rowsAddress({ values: [] }, [4, 5, 6, 11])).toBe('5–7, 12');
  expect(rowsAddress(placed, [])).toBe('机构!');
});

test('long lists are cut, never beyond the length asked for', () => {
  const rows = Array.from({ length: 300 }, (_, i) => 2 * i);
  const text = rowsAddress(placed, rows, 60);
  expect(text.length).toBeLessThanOrEqual(60);
  expect(text.endsWith(', …')).toBe(true);
});
