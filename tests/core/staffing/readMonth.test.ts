import type { CellValue } from '../../../src/core';
import { monthText, readMonth } from '../../../src/core/staffing';
import { likelyMonth } from '../../../src/core/staffing/likelyMonth';
import { monthOfSerial } from '../../../src/core/staffing/monthOfSerial';

const monthOf = (cell: CellValue): string | null => {
  const { month } = readMonth(cell);
  return month === null ? null : monthText(month);
};

test('the examples of the comment', () => {
  expect(readMonth('1970年5月')).toEqual({ month: 23644, ambiguous: null });
  expect(readMonth(25705)).toEqual({ month: 23644, ambiguous: null });
  expect(monthText(23644)).toBe('1970-05');
  expect(monthOfSerial(25705)).toBe(23644);
});

const months: readonly (readonly [CellValue, string])[] = [
  ['1970-05', '1970-05'],
  ['1970-5', '1970-05'],
  ['1970-05-17', '1970-05'],
  ['1970/5/17', '1970-05'],
  ['1970/05', '1970-05'],
  ['1970.05', '1970-05'],
  ['1970.5', '1970-05'],
  ['1970.05.17', '1970-05'],
  ['1970.10', '1970-10'],
  ['1970.12', '1970-12'],
  ['197005', '1970-05'],
  ['19700517', '1970-05'],
  ['1970年5月', '1970-05'],
  ['1970年05月', '1970-05'],
  ['1970年05月17日', '1970-05'],
  ['1970年5月17号', '1970-05'],
  ['1970 年 5 月', '1970-05'],
  ['１９７０年５月', '1970-05'],
  ['１９７０－０５', '1970-05'],
  ['１９７０．０５', '1970-05'],
  ['1970–05', '1970-05'],
  ['1970−05', '1970-05'],
  ['  1970-05　', '1970-05'],
  ['1970-05-17 00:00:00', '1970-05'],
  ['1970-05-17T08:30:00.000Z', '1970-05'],
  ['1972-02-29', '1972-02'],
  [197005, '1970-05'],
  [197012, '1970-12'],
  [19700517, '1970-05'],
  [1970.05, '1970-05'],
  [1970.01, '1970-01'],
  [1970.11, '1970-11'],
  [1970.12, '1970-12'],
  [1970.2, '1970-02'],
  [1970.5, '1970-05'],
  [1970.9, '1970-09'],
  [2065.07, '2065-07'],
  [25705, '1970-05'],
  [25705.75, '1970-05'],
  [2200, '1906-01'],
  [109574, '2199-12'],
  [190001, '1900-01'],
  [219912, '2199-12'],
];

test.each(months)('%j is the month %s', (cell, expected) => {
  expect([monthOf(cell), readMonth(cell).ambiguous]).toEqual([expected, null]);
});

const noMonths: readonly CellValue[] = [
  ...[1970, 2025, 55, 0, -25705, 2199.99, 1970.13, 1970.0517, 1970.123, 197013, 197000, 19700230, 19700501.5],
  ...[109575, 189912, 220001, 1e300, NaN, Infinity, -Infinity],
  ...[
    '1970',
    '1970年',
    '55',
    '1970-13',
    '1970-00',
    '1970-02-30',
    '1971-02-29',
    '1970-05/17',
    '1970年5',
    '5月',
    '70-05',
  ],
  ...['1899-12', '2200-01', '19700', '1970-005', '0x7B2', '', ' ', '—', '不详', '__proto__', '1'.repeat(50)],
  ...[true, false, null, undefined, { error: '#REF!' }, '#REF!'],
];

test.each(noMonths)('%j is no month', (cell) => {
  expect(readMonth(cell)).toEqual({ month: null, ambiguous: null });
});

test.each([1970.1, '1970.1', ' １９７０．１ '])('%j may be January or October', (cell) => {
  expect(readMonth(cell)).toEqual({ month: null, ambiguous: ['1970-01', '1970-10'] });
});

test('every Excel date from 1906 to 2199 has the month of the calendar', () => {
  for (let serial = 2200; serial <= 109_574; serial++) {
    const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
    const expected = date.getUTCFullYear() * 12 + date.getUTCMonth();
    if (monthOfSerial(serial) !== expected) expect([serial, monthOfSerial(serial)]).toEqual([serial, expected]);
  }
  expect(monthOfSerial(73_109)).toBe(2100 * 12 + 1);
  expect(monthOfSerial(73_110)).toBe(2100 * 12 + 2);
});

test.each([
  ['05/1970', '1970-05'],
  ['5.1970', '1970-05'],
  ['17/05/1970', '1970-05'],
  ['5/17/1970', '1970-05'],
  ['5/5/1970', '1970-05'],
  ['5/6/1970', null],
  ['70.5', '1970-05'],
  ['70-05', '1970-05'],
  ['70年5月', '1970-05'],
  ['25-07', '2025-07'],
  ['May 1970', '1970-05'],
  ['17 May 1970', '1970-05'],
  ['17-May-1970', '1970-05'],
  ['September 1970', '1970-09'],
  ['May 17, 1970', '1970-05'],
  ['1970年5月生', '1970-05'],
  ['1970-05-32', '1970-05'],
  ['1970年5', '1970-05'],
  ['25705', '1970-05'],
  ['1970-13', null],
  ['13/1970', null],
  ['Abc 1970', null],
  ['1970', null],
  ['不详', null],
  ['', null],
  ['9'.repeat(60), null],
])('%j was probably meant as %j', (text, likely) => {
  expect(likelyMonth(text)).toBe(likely);
});
