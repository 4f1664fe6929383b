import { namesReader } from '../../../src/core/counterparts';
import { namesOfRows } from '../../../src/core/counterparts/namesOfRows';
import { frozen } from '../table/texts';

const TEXTS = frozen(['市财政局', '', '市财政局、市统计局', '市财政局、市统计局', '市 统计局；市财政局', '—']);

test('each distinct name once, those of each row in order', () => {
  const { names, start, place } = namesOfRows(TEXTS);
  expect(names).toEqual(['市财政局', '市统计局', '市 统计局']);
  expect([...start]).toEqual([0, 1, 1, 3, 5, 7, 7]);
  expect([...place]).toEqual([0, 0, 1, 0, 1, 2, 0]);
});

test('cells of many names', () => {
  const many = Array.from({ length: 100 }, (_, name) => `N${name}`);
  const { names, start } = namesOfRows([many.join('、'), 'N7']);
  expect(names).toEqual(many);
  expect([...start]).toEqual([0, 100, 101]);
});

test('no rows, and cells taken apart in another way', () => {
  expect(namesOfRows([])).toEqual({ names: [], start: new Int32Array(1), place: new Int32Array(0) });
  expect(namesOfRows(['A-B', 'B'], (text) => text.split('-')).names).toEqual(['A', 'B']);
});

test('the distinct names of some rows, in order of first appearance, reading after reading', () => {
  const read = namesReader(namesOfRows(TEXTS));
  expect(read([0, 2])).toEqual(['市财政局', '市统计局']);
  expect(read([4, 0])).toEqual(['市 统计局', '市财政局']);
  expect(read([1, 5])).toEqual([]);
  expect(read([])).toEqual([]);
});
