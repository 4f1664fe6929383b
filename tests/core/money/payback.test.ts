import { paybackYear } from '../../../src/core/money';

test.each([
  // added up: −5, −3, 0, 1
  ['the sum reaches 0', [-5, 2, 3, 1], 3],
  // 1, −2, −1, 1: the first year does not last
  ['the sum falls below 0 again', [1, -3, 1, 2], 4],
  ['a saving from the start', [2, 1], 1],
  ['nothing saved and nothing spent', [0, 0], 1],
  ['never', [-5, 2, 2], null],
  ['lost again in the last year', [3, -4], null],
  ['no years', [], null],
  // 0.1 + 0.2 − 0.3 is 5.6e−17 in binary fractions, and 0.3 − 0.1 − 0.2 is −2.8e−17
  ['noise of binary fractions', [0.3, -0.1, -0.2], 1],
  ['a fen is no noise', [1e9, -1e9 - 0.01], null],
] as const)('%s', (_, net, expected) => {
  expect(paybackYear(net)).toBe(expected);
});
