import fc from 'fast-check';
import type { Area } from '../../src/documents';
import { mergeRuns } from '../../src/workbook/mergeRuns';

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

test('one-row areas of the same columns below each other are one call across; others stay as they are', () => {
  expect(mergeRuns([area(2, 1, 1, 2), area(3, 1, 1, 2), area(3, 4, 1, 3), area(4, 4, 1, 2), area(5, 1, 1, 2)])).toEqual(
    [
      { ...area(2, 1, 2, 2), across: true },
      { ...area(3, 4, 1, 3), across: false },
      { ...area(4, 4, 1, 2), across: false },
      { ...area(5, 1, 1, 2), across: false },
    ],
  );
  const tall = area(1, 0, 3, 1);
  expect(mergeRuns([tall, area(4, 0, 3, 1)])).toEqual([
    { ...tall, across: false },
    { ...area(4, 0, 3, 1), across: false },
  ]);
  expect(mergeRuns([])).toEqual([]);
});

test('the same cells are merged, whatever the order of the areas', () => {
  const row = fc.record({
    row: fc.integer({ min: 0, max: 9 }),
    column: fc.constantFrom(0, 3),
    columns: fc.constantFrom(2, 3),
  });
  const rows = fc.uniqueArray(row, { selector: ({ row: at, column }) => `${at} ${column}`, maxLength: 20 });
  fc.assert(
    fc.property(rows, (given) => {
      const areas = given.map(({ row: at, column, columns }) => area(at, column, 1, columns));
      const pieces = mergeRuns(areas).flatMap((run) =>
        Array.from({ length: run.rows }, (_, add) => area(run.row + add, run.column, 1, run.columns)),
      );
      const sorted = (list: readonly Area[]) => list.map((one) => JSON.stringify(one)).sort();
      expect(sorted(pieces)).toEqual(sorted(areas));
    }),
  );
});
