import { formerUnit } from '../../../src/core/counterparts';
import { followedCase } from './followedCase';

test('a unit is named as the agencies name it, one that they do not have as the table does', () => {
  const followed = followedCase(
    [['Grain bureau', 'Government department']],
    [],
    [
      ['Stores', 'City grain', 'Grain  bureau'],
      ['Prices', 'City prices', 'Price office'],
      ['Letters', '', ''],
    ],
  );
  const names = [0, 1, 2].map((duty) => formerUnit(followed, duty).unitName);
  expect(names).toEqual(['Grain bureau', 'Price office', '']);
});
