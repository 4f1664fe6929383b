import { supportPath } from '../../../src/core/money';

test('population ÷ (supported − those who have left)', () => {
  // 124,000 ÷ (3,875 − 155 − 620), then 124,000 ÷ (3,100 − 0)
  expect(supportPath(124_000, 3_875, [155, 620, 0])).toEqual([124_000 / 3_720, 40, 40]);
});

test('the published ratio of 40 : 1', () => {
  expect(supportPath(124_000, 3_875, [775])).toEqual([40]);
});

test.each([
  ['nobody left', 100, 5, [2, 3, 1], [100 / 3, null, null]],
  ['hires bring people back', 100, 10, [5, -5], [20, 10]],
  ['no population', 0, 10, [0], [0]],
  ['a population below 0', -1, 10, [0], [null]],
  ['no number', NaN, 10, [0], [null]],
  ['no years', 100, 10, [], []],
] as const)('%s', (_, population, supported, leaving, expected) => {
  expect(supportPath(population, supported, leaving)).toEqual(expected);
});
