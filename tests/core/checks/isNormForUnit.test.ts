import { isNormForUnit } from '../../../src/core/checks';

test.each([
  [null, null, 0, true],
  [11, 50, 11, true],
  [11, 50, 50, true],
  [11, 50, 51, false],
  [11, null, 10.5, false],
  [null, 10, 10, true],
])('a norm from %j to %j holds for %j posts: %s', (fromPosts, toPosts, posts, expected) => {
  expect(isNormForUnit({ kind: null, fromPosts, toPosts }, 'school', posts)).toBe(expected);
  expect(isNormForUnit({ kind: 'hospital', fromPosts, toPosts }, 'school', posts)).toBe(false);
});
