import { formerUnitFinder, ITSELF } from '../../../src/core/counterparts';
import { followedCase } from './followedCase';

const DEPARTMENT = 'Government department';

test('the example of the comment: a unit that is renamed, by both its names', () => {
  const followed = followedCase(
    [['A', DEPARTMENT]],
    [['rename', 'A', 'B']],
    [
      ['one', 'City', 'A'],
      ['two', 'City', 'B'],
    ],
  );
  expect([0, 1].map(formerUnitFinder(followed))).toEqual([0, 0]);
});

test('a unit that is formed from several, an unknown one, and none', () => {
  const followed = followedCase(
    [
      ['A', DEPARTMENT],
      ['B', DEPARTMENT],
    ],
    [
      ['merge', 'A', 'X'],
      ['merge', 'B', 'X'],
    ],
    [
      ['one', 'City', 'X'],
      ['two', 'City', 'B'],
      ['three', 'City', 'Gone'],
      ['four', 'City', ' gone'],
      ['five', 'City', 'Gone'],
      ['six', 'City', ''],
    ],
  );
  const find = formerUnitFinder(followed);
  expect([0, 1, 5].map(find)).toEqual([ITSELF, 1, ITSELF]);
  expect(find(2)).toBeLessThan(ITSELF);
  expect(find(4)).toBe(find(2));
  expect(find(3)).not.toBe(find(2));
});

test('a duty that was given to a unit alone keeps the unit that the table names', () => {
  const followed = followedCase(
    [['A', DEPARTMENT]],
    [['transfer', '', 'A', { Duty: 'one' }]],
    [
      ['one', 'City', 'Gone'],
      ['two', 'City', 'A'],
    ],
  );
  const find = formerUnitFinder(followed);
  expect(find(0)).toBeLessThan(ITSELF);
  expect(find(1)).toBe(0);
});
