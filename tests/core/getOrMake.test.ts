import { getOrMake } from '../../src/core/getOrMake';

test('what is there is given, what is not is made once and kept', () => {
  const map = new Map<string, number>([['zero', 0]]);
  let made = 0;
  const make = (): number => ++made;
  expect([getOrMake(map, 'zero', make), getOrMake(map, 'new', make), getOrMake(map, 'new', make)]).toEqual([0, 1, 1]);
  expect([...map]).toEqual([
    ['zero', 0],
    ['new', 1],
  ]);
});
