import { createAxis } from '../../src/workbench/grid/axis';
import { parseRange, rangeAddress } from '../../src/workbench/grid/cellRange';
import { jumpFrom, selectedRange, stepFrom, type Selection } from '../../src/workbench/grid/selection';

const merges = ['B2:C3', 'D3:D5'].map((address) => parseRange(address)!);
const sheet = { rows: createAxis(20, 20, new Map([[7, 0]])), columns: createAxis(8, 60, new Map()), merges };

test.each<[Selection, string]>([
  [{ row: 0, column: 0, endRow: 0, endColumn: 0 }, 'A1'],
  [{ row: 5, column: 4, endRow: 2, endColumn: 4 }, 'E3:E6'],
  [{ row: 0, column: 0, endRow: 1, endColumn: 1 }, 'A1:C3'],
  // Growing over the first merged block reaches the second one.
  [{ row: 2, column: 2, endRow: 2, endColumn: 3 }, 'B2:D5'],
])('the selected block holds merged blocks whole: %j', (selection, address) => {
  expect(rangeAddress(selectedRange(selection, merges))).toBe(address);
});

test.each([
  ['right over a merged block', 1, 1, { rows: 0, columns: 1 }, [1, 3]],
  ['into a merged block', 2, 0, { rows: 0, columns: 1 }, [1, 1]],
  ['over a hidden row', 6, 0, { rows: 1, columns: 0 }, [8, 0]],
  ['not beyond the edge', 0, 0, { rows: -1, columns: 0 }, [0, 0]],
] as const)('a step goes %s', (_name, row, column, move, [toRow, toColumn]) => {
  expect(stepFrom({ row, column }, move, sheet)).toEqual({ row: toRow, column: toColumn });
});

test('a jump goes to the end of the filled cells, then over the gap, then to the end', () => {
  const filled = new Set([0, 1, 2, 5, 6]);
  const column = { ...sheet, isFilled: (row: number) => filled.has(row) };
  const down = { rows: 1, columns: 0 } as const;
  expect([0, 2, 5, 6].map((row) => jumpFrom({ row, column: 0 }, down, column).row)).toEqual([2, 5, 6, 19]);
});
