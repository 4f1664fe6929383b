import { crosswalkRows } from '../../src/core';
import { guzhang } from '../../assets/samples/guzhang/guzhang';
import { applyOption, comparison, readSample, verdictsOf } from './applySample';

describe('guzhang', () => {
  const tables = readSample(guzhang());
  const reform = applyOption(tables, '');

  test('is read and applied without an issue', () => {
    expect(tables.issues).toEqual([]);
    expect(reform.issues).toEqual([]);
  });

  test('has the published totals', () => {
    const { organs, deliberativeBodies } = comparison(reform);
    expect({ organs, deliberativeBodies }).toEqual({ organs: [33, 23], deliberativeBodies: [271, 21] });
  });

  test('every published figure agrees, 92 % fewer deliberative bodies among them', () => {
    expect(tables.claims!.rows.map(({ percent }) => percent)).toEqual(['', '92%']);
    expect(verdictsOf(tables, reform)).toEqual([
      ['organs', 'agrees'],
      ['deliberativeBodies', 'agrees'],
    ]);
  });

  test('keeps every post and every person of the organs', () => {
    const { posts, staff } = comparison(reform);
    expect(posts[1]).toBe(posts[0]);
    expect(staff[1]).toBe(staff[0]);
  });

  test('abolishes 40 deliberative bodies, and these only', () => {
    expect(crosswalkRows(reform).filter(({ to }) => to === '')).toHaveLength(40);
  });
});
