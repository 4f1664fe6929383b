import { crosswalkRows } from '../../src/core';
import { taibai } from '../../assets/samples/taibai/taibai';
import { applyOption, comparison, readSample } from './applySample';

describe('taibai', () => {
  const tables = readSample(taibai());
  const reform = applyOption(tables, '');

  test('is read and applied without an issue', () => {
    expect(tables.issues).toEqual([]);
    expect(reform.issues).toEqual([]);
  });

  test('has the published totals', () => {
    const { organs, deliberativeBodies } = comparison(reform);
    expect({ organs, deliberativeBodies }).toEqual({ organs: [32, 25], deliberativeBodies: [87, 20] });
  });

  test('keeps every post and every person of the organs', () => {
    const { posts, staff } = comparison(reform);
    expect(posts[1]).toBe(posts[0]);
    expect(staff[1]).toBe(staff[0]);
  });

  test('abolishes nine deliberative bodies, and these only', () => {
    expect(crosswalkRows(reform).filter(({ to }) => to === '')).toHaveLength(9);
  });
});
