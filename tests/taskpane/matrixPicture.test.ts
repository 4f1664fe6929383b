import fc from 'fast-check';
import {
  heatLevel,
  MATRIX_CELL,
  matrixSize,
  matrixWindow,
  placesOf,
  scrollToCell,
  stepInMatrix,
  type MatrixView,
} from '../../src/taskpane/pictures/matrixLayout';

const SIZE = matrixSize(60, 25, 360, { row: 132, column: 90 });

describe('sizes', () => {
  test('60 by 25 in a pane of 360 pixels: cells of 26, heads that leave room for cells', () => {
    expect(SIZE).toEqual({ headWidth: 114, headHeight: 89, width: 114 + 25 * 26, height: 89 + 60 * 26 });
  });

  test.each([350, 400, 600])('at %d pixels long labels leave at least half of the width to the cells', (width) => {
    const { headWidth, headHeight } = matrixSize(60, 25, width, { row: 900, column: 900 });
    expect(headWidth).toBeLessThanOrEqual(width / 2);
    expect(headHeight).toBe(140);
  });

  test('short labels take little', () => {
    expect(matrixSize(1, 1, 600, { row: 10, column: 10 })).toMatchObject({ headWidth: 72, headHeight: 56 });
  });
});

describe('what is drawn', () => {
  const view = (left: number, top: number): MatrixView => ({ left, top, width: 360, height: 460 });

  test('the cells in view with four to spare', () => {
    // 371 pixels below the heads are 15 rows, 246 beside them ten columns.
    expect(matrixWindow(view(0, 0), SIZE, 60, 25)).toEqual({ row: 0, rows: 19, column: 0, columns: 14 });
    expect(matrixWindow(view(260, 520), SIZE, 60, 25)).toEqual({ row: 16, rows: 23, column: 6, columns: 18 });
  });

  test('never more than there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -50, max: 20_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (rows, columns, left, top) => {
          const drawn = matrixWindow(view(left, top), SIZE, rows, columns);
          expect(drawn.row >= 0 && drawn.rows >= 0 && drawn.row + drawn.rows <= rows).toBe(true);
          expect(drawn.column >= 0 && drawn.columns >= 0 && drawn.column + drawn.columns <= columns).toBe(true);
          expect(drawn.rows).toBeLessThanOrEqual(24);
        },
      ),
    );
  });

  test('the cell with the focus stays, in order, when it is out of view', () => {
    expect(placesOf(5, 3, 6)).toEqual([5, 6, 7]);
    expect(placesOf(5, 3, 2)).toEqual([2, 5, 6, 7]);
    expect(placesOf(5, 3, 30)).toEqual([5, 6, 7, 30]);
  });

  test('a cell out of view is scrolled to the nearest edge beside the heads', () => {
    expect(scrollToCell({ row: 3, column: 2 }, view(0, 0), SIZE)).toEqual({ left: 0, top: 0 });
    expect(scrollToCell({ row: 20, column: 0 }, view(0, 0), SIZE)).toEqual({ left: 0, top: 21 * 26 - (460 - 89) });
    expect(scrollToCell({ row: 1, column: 12 }, view(400, 300), SIZE)).toEqual({ left: 12 * MATRIX_CELL, top: 26 });
  });
});

describe('keys', () => {
  const counts = [
    [0, 2, 0, 0],
    [0, 0, 0, 1],
    [3, 0, 0, 0],
  ];
  test.each<[string, boolean, [number, number], [number, number] | null]>([
    ['ArrowRight', false, [0, 0], [0, 1]],
    ['ArrowRight', true, [0, 1], [0, 3]],
    ['ArrowLeft', true, [1, 3], [1, 0]],
    ['ArrowDown', true, [0, 0], [2, 0]],
    ['ArrowUp', false, [0, 2], [0, 2]],
    ['ArrowDown', false, [2, 1], [2, 1]],
    ['Home', false, [1, 3], [1, 0]],
    ['End', false, [1, 0], [1, 3]],
    ['Home', true, [2, 3], [0, 0]],
    ['End', true, [0, 0], [2, 3]],
    ['PageDown', false, [0, 1], [2, 1]],
    ['PageUp', false, [2, 1], [0, 1]],
    ['a', false, [0, 0], null],
    ['Tab', false, [0, 0], null],
  ])('%s (Ctrl %s) from %j', (key, ctrlKey, [row, column], expected) => {
    const next = stepInMatrix({ key, ctrlKey }, { row, column }, counts);
    expect(next && [next.row, next.column]).toEqual(expected);
  });
});

test.each([
  [0, 32, 0],
  [1, 32, 1],
  [4, 32, 2],
  [8, 32, 3],
  [20, 32, 4],
  [32, 32, 5],
  [1, 1, 5],
  [3, 0, 5],
])('%d of at most %d is coloured %d', (count, most, level) => {
  expect(heatLevel(count, most)).toBe(level);
});
