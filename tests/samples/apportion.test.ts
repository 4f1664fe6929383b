import fc from 'fast-check';
import { apportion, apportionInSteps } from '../../assets/samples/apportion';

describe('apportion', () => {
  const cases: readonly [string, number, number[], number[]][] = [
    ['equal remainders go to the earlier places', 10, [1, 1, 1], [4, 3, 3]],
    ['the largest remainder first', 10, [1, 2, 4], [1, 3, 6]],
    ['a weight of 0 gets nothing', 7, [0, 5], [0, 7]],
    ['nothing to divide', 0, [3, 4], [0, 0]],
    ['nothing among nobody', 0, [0, 0], [0, 0]],
  ];
  test.each(cases)('%s', (_, total, weights, expected) => {
    expect(apportion(total, weights)).toEqual(expected);
  });

  test('whole steps', () => {
    expect(apportionInSteps(1000, [1, 1, 1], 100)).toEqual([400, 300, 300]);
  });

  test.each([
    [1.5, [1]],
    [-1, [1]],
    [1, [0, 0]],
  ])('refuses to divide %p among %p', (total, weights) => {
    expect(() => apportion(total, weights)).toThrow(RangeError);
  });

  test('parts add up to the total and stay next to their share', () => {
    const weightLists = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), weightLists, (total, weights) => {
        const parts = apportion(total, weights);
        const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        parts.forEach((part, place) => expect(Math.abs(part - (total * weights[place]) / weightSum)).toBeLessThan(1));
      }),
    );
  });
});
