import { exactSum, exactTotal, groupBy, thousandths } from './exactSum';

test.each([
  ['0', 0n],
  ['8.49', 8_490n],
  ['118,998.00', 118_998_000n],
  ['1,234,567.891', 1_234_567_891n],
])('thousandths of %s', (text, expected) => {
  expect(thousandths(text)).toBe(expected);
});

test.each(['', '1.2345', '1,23', '-1', 'x'])('%p is refused', (text) => {
  expect(() => thousandths(text)).toThrow('no decimal number');
});

test('sums and groups', () => {
  expect(exactSum(['0.1', '0.2'])).toBe(300n);
  expect(exactTotal(Float64Array.of(100, 200))).toBe(300n);
  expect([...groupBy(['ab', 'b', 'ac'], (word) => word[0])]).toEqual([
    ['a', ['ab', 'ac']],
    ['b', ['b']],
  ]);
});
