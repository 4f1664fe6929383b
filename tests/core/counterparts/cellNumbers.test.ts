import { cellNumbers } from '../../../src/core/counterparts';
import { frozen } from '../table/texts';

test('the example of the comment', () => {
  const { texts, ofRow } = cellNumbers(frozen(['甲科', '', '乙科', '甲科']));
  expect([...ofRow]).toEqual([1, 0, 2, 1]);
  expect(texts).toEqual(['', '甲科', '乙科']);
});

test('texts are compared as they are written', () => {
  expect([...cellNumbers(['Office', 'office', 'Office '] as const).ofRow]).toEqual([1, 2, 3]);
  expect([...cellNumbers(['__proto__', 'constructor', '__proto__']).ofRow]).toEqual([1, 2, 1]);
  expect(cellNumbers([])).toEqual({ texts: [''], ofRow: new Int32Array(0) });
});
