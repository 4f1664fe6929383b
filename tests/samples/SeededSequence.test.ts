import fc from 'fast-check';
import { SeededSequence } from '../../assets/samples/SeededSequence';

const seeds = fc.integer({ min: 1, max: 2_147_483_646 });

test('follows the published generator: after 10,000 steps from 1 the state is 399,268,537', () => {
  const sequence = new SeededSequence(1);
  expect(sequence.next()).toBe(48_271 / 2_147_483_647);
  for (let step = 2; step < 10_000; step++) sequence.next();
  expect(Math.round(sequence.next() * 2_147_483_647)).toBe(399_268_537);
});

test.each([0, -1, 1.5, 2_147_483_647])('%p is no seed', (seed) => {
  expect(() => new SeededSequence(seed)).toThrow(RangeError);
});

test('there must be something to pick from', () => {
  expect(() => new SeededSequence(1).pick([])).toThrow(RangeError);
  expect(() => new SeededSequence(1).pickByWeight([['a', 0]])).toThrow(RangeError);
});

test('the same seed gives the same picks, and a shuffle keeps every entry', () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.integer(), { minLength: 1 }), (seed, entries) => {
      const [one, other] = [new SeededSequence(seed), new SeededSequence(seed)];
      const shuffled = one.shuffled(entries);
      expect(shuffled).toEqual(other.shuffled(entries));
      expect([...shuffled].sort((a, b) => a - b)).toEqual([...entries].sort((a, b) => a - b));
      expect(entries).toContain(one.pick(entries, 1.5));
    }),
  );
});

test('a choice without weight never comes, the others come in proportion', () => {
  const sequence = new SeededSequence(7);
  const picks = Array.from({ length: 4000 }, () =>
    sequence.pickByWeight([
      ['never', 0],
      ['once', 1],
      ['thrice', 3],
    ]),
  );
  expect(picks).not.toContain('never');
  expect(picks.filter((pick) => pick === 'thrice').length / 4000).toBeCloseTo(0.75, 1);
});
