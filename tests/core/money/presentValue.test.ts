import { presentValue } from '../../../src/core/money';

describe('presentValue', () => {
  test.each([
    // 110 ÷ 1.1 + 121 ÷ 1.21 = 100 + 100
    ['end of each year, as NPV', 0.1, [110, 121], 'end', 200],
    // 110 ÷ 1 + 121 ÷ 1.1 = 110 + 110
    ['start of each year', 0.1, [110, 121], 'start', 220],
    // 12 ÷ 1.44^0.5 + 17.28 ÷ 1.44^1.5 = 12 ÷ 1.2 + 17.28 ÷ 1.728 = 10 + 10
    ['middle of each year', 0.44, [12, 17.28], 'mid', 20],
    // a year of 0 keeps its place: 121 ÷ 1.21
    ['a year of nothing', 0.1, [0, 121], 'end', 100],
    ['no discount', 0, [-5, 3, 4], 'end', 2],
    // 10 ÷ 0.5 + 10 ÷ 0.25
    ['a rate below 0', -0.5, [10, 10], 'end', 60],
    ['no years', 0.03, [], 'end', 0],
  ] as const)('%s', (_, rate, net, timing, expected) => {
    expect(presentValue(rate, net, timing)).toBeCloseTo(expected, 9);
  });

  test('the timing is the end of the year unless said otherwise', () => {
    expect(presentValue(0.1, [110, 121])).toBe(presentValue(0.1, [110, 121], 'end'));
  });

  test.each([-1, -1.5, NaN])('a rate of %p is refused', (rate) => {
    expect(() => presentValue(rate, [1])).toThrow(RangeError);
  });

  test.each([[[1, NaN]], [[Infinity]]])('amounts %p are refused', (net) => {
    expect(() => presentValue(0.03, net)).toThrow(RangeError);
  });
});
