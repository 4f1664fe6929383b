import { apportion, apportionTable, multiplyDivide } from '../../../../src/core/results/apply/apportion';
import { likelyNames } from '../../../../src/core/results/apply/likelyNames';

test.each([
  ['halves of an odd number: the first gets more', 5, [1, 1], 2, 1, [3, 2]],
  ['thirds', 10, [1, 1, 1], 3, 1, [4, 3, 3]],
  ['the largest remainder first', 10, [15, 25, 60], 100, 1, [2, 2, 6]],
  ['steps of a thousand', 7000, [1, 3], 4, 1000, [2000, 5000]],
  ['nothing to part', 0, [1, 1], 2, 1, [0, 0]],
])('%s', (_, total, shares, whole, unit, parts) => {
  expect(apportion(total, shares, whole, unit)).toEqual(parts);
});

test('products beyond the exact range of a double stay exact', () => {
  expect(multiplyDivide(4_476_000_000, 333_333_333, 1_000_000_000)).toEqual({
    quotient: 1_491_999_998,
    remainder: 508_000_000,
  });
  expect(multiplyDivide(9_000_000_000_000, 999_999_999, 1_000_000_000)).toEqual({
    quotient: 8_999_999_991_000,
    remainder: 0,
  });
});

test('a table keeps its rows and its columns', () => {
  expect(apportionTable([5, 5, 5], [7, 8], 1)).toEqual([
    [2, 3],
    [3, 2],
    [2, 3],
  ]);
  expect(apportionTable([0, 4], [1, 3], 1)).toEqual([
    [0, 0],
    [1, 3],
  ]);
});

test('likely names: those that hold or are held by the name first, then those a few letters away', () => {
  const names = ['农业农村局', '水利局', '农业局', '林业局', '农机局'];
  expect(likelyNames('农业', names)).toEqual(['农业农村局', '农业局']);
  expect(likelyNames('水力局', names)).toEqual(['水利局']);
  expect(likelyNames('完全不同的名称', names)).toEqual([]);
});
