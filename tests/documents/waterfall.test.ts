import * as fc from 'fast-check';
import type { DocumentCell } from '../../src/documents';
import { waterfallData } from '../../src/documents/money/waterfallData';
import type { WaterfallStep } from '../../src/documents/money/waterfallData';
import { sheetLocales } from '../../src/locales/sheetLocales';

const step = (change: number, isLevel = false): WaterfallStep => ({ label: 's', change, formula: null, isLevel });

/** Base, level, rise, fall and what rises and falls below 0, a line a step. */
function bars(steps: readonly WaterfallStep[]): number[][] {
  const { cells } = waterfallData(steps, sheetLocales.en, false, 0, 0);
  const at = (row: number, column: number) =>
    Number(cells.find((cell: DocumentCell) => cell.row === row && cell.column === column)?.content);
  return steps.map((_, i) => [3, 4, 5, 6, 7, 8].map((column) => at(i + 1, column)));
}

test('columns stand on an invisible base', () => {
  expect(bars([step(100, true), step(-30), step(20), step(90, true)])).toEqual([
    [0, 100, 0, 0, 0, 0],
    [70, 0, 0, 30, 0, 0],
    [70, 0, 20, 0, 0, 0],
    [0, 90, 0, 0, 0, 0],
  ]);
});

test('a step through 0 has a part on each side of it', () => {
  expect(bars([step(10, true), step(-15), step(-5), step(30), step(20, true)])).toEqual([
    [0, 10, 0, 0, 0, 0],
    [0, 0, 0, 10, 0, -5],
    [-5, 0, 0, 0, 0, -5],
    [0, 0, 20, 0, -10, 0],
    [0, 20, 0, 0, 0, 0],
  ]);
});

test('every column reaches from where the last step ended to where its own ends', () => {
  const changes = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), changes, (start, list) => {
      let end = start;
      bars([step(start, true), ...list.map((change) => step(change))])
        .slice(1)
        .forEach(([base, level, rise, fall, riseBelow, fallBelow], i) => {
          const from = end;
          end += list[i];
          expect(level).toBe(0);
          const above = base > 0 ? base + rise + fall : rise + fall;
          const below = base < 0 ? base + riseBelow + fallBelow : riseBelow + fallBelow;
          const [low, high] = [Math.min(from, end), Math.max(from, end)];
          // What shows of the column: from the base, or from 0 where it stands on both sides.
          if (low !== high) {
            expect(base > 0 ? [base, above] : base < 0 ? [below, base] : [below, above]).toEqual([low, high]);
          }
        });
    }),
  );
});
