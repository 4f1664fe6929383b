import { createAxis, indexAt, nextVisible, sizeOf, startOf } from '../../src/workbench/grid/axis';

// Rows of 20 pixels; row 2 has 50, row 4 is hidden.
const axis = createAxis(
  10,
  20,
  new Map([
    [4, 0],
    [2, 50],
  ]),
);

test('starts, sizes and total follow the rows with a size of their own', () => {
  expect([0, 1, 2, 3, 4, 5, 10].map((index) => startOf(axis, index))).toEqual([0, 20, 40, 90, 110, 110, 210]);
  expect([1, 2, 3, 4].map((index) => sizeOf(axis, index))).toEqual([20, 50, 20, 0]);
  expect(axis.total).toBe(210);
});

test('a place in pixels gives the row that covers it, never a hidden one, never one outside', () => {
  const places: [number, number][] = [
    [-5, 0],
    [0, 0],
    [19, 0],
    [20, 1],
    [40, 2],
    [89, 2],
    [90, 3],
    [109, 3],
    [110, 5],
    [209, 9],
    [5000, 9],
  ];
  for (const [pixels, index] of places) expect([pixels, indexAt(axis, pixels)]).toEqual([pixels, index]);
});

test('the next visible row passes over hidden ones and stays at the ends', () => {
  expect([
    nextVisible(axis, 3, 1),
    nextVisible(axis, 5, -1),
    nextVisible(axis, 0, -1),
    nextVisible(axis, 9, 1),
  ]).toEqual([5, 3, 0, 9]);
});

test('a million rows cost nothing more', () => {
  const long = createAxis(1_048_576, 20, new Map([[500_000, 100]]));
  expect(startOf(long, 1_048_576)).toBe(1_048_576 * 20 + 80);
  expect(indexAt(long, startOf(long, 900_000))).toBe(900_000);
});
