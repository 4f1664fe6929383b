import { crosswalkRows } from '../../src/core';
import { checkNorms } from '../../src/core/checks';
import { taibai } from '../../assets/samples/taibai/taibai';
import { applyOption, comparison, readSample, verdictsOf } from './applySample';

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

  test('has tables of published figures, norms and closing work besides', () => {
    expect(tables.found.map(({ kind, rowCount }) => [kind, rowCount])).toEqual([
      ['agencies', 119],
      ['plan', 81],
      ['claims', 2],
      ['norms', 5],
      ['tasks', 7],
    ]);
  });

  test('every published figure agrees', () => {
    expect(verdictsOf(tables, reform)).toEqual([
      ['organs', 'agrees'],
      ['deliberativeBodies', 'agrees'],
    ]);
  });

  test('no norm is broken', () => {
    expect(checkNorms(reform, tables.norms!, null)).toEqual([]);
  });

  test('abolishes nine deliberative bodies, and these only', () => {
    expect(crosswalkRows(reform).filter(({ to }) => to === '')).toHaveLength(9);
  });
});
