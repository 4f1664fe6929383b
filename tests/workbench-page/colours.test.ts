import { cssColour, forDarkSheet, lightnessOf, tinted } from '../../src/workbench/grid/colours';

test.each([
  [{ argb: 'FF1F4E5F' }, '#1f4e5f'],
  [{ theme: 4 }, '#4472c4'],
  [{ theme: 4, tint: 0.8 }, '#dae3f3'],
  [{ theme: 0, tint: -0.5 }, '#808080'],
  [{ indexed: 10 }, '#ff0000'],
  [{ theme: 99 }, null],
  [undefined, null],
])('%j', (colour, expected) => {
  expect(cssColour(colour)).toBe(expected);
});

test('a tint of 0 changes nothing, 1 gives white, -1 black', () => {
  expect([tinted('#4472c4', 0), tinted('#4472c4', 1), tinted('#4472c4', -1)]).toEqual([
    '#4472c4',
    '#ffffff',
    '#000000',
  ]);
});

test('on a dark sheet light fills become dark and dark texts light', () => {
  expect(lightnessOf(forDarkSheet('#ffffff'))).toBeLessThan(0.2);
  expect(lightnessOf(forDarkSheet('#e2f0d9'))).toBeLessThan(0.3);
  expect(lightnessOf(forDarkSheet('#000000'))).toBeGreaterThan(0.85);
});
