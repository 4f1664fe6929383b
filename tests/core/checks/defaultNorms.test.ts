import { TABLES, type Language } from '../../../src/core';
import { DEFAULT_NORMS, NORM_RULES, readNorms } from '../../../src/core/checks';
import { NORM_BASES } from '../../../src/core/checks/defaultNorms';
import { defaultNormsTable } from '../../../src/locales/defaultNormsTable';
import { inShort } from '../table/texts';

test('there is a usual norm for each rule, and every basis is used', () => {
  expect(new Set(DEFAULT_NORMS.map(({ rule }) => rule))).toEqual(new Set(NORM_RULES));
  expect(new Set(DEFAULT_NORMS.map(({ source }) => source))).toEqual(new Set(NORM_BASES));
});

test('what the province sets has no limit', () => {
  const open = DEFAULT_NORMS.filter(({ source }) => source === 'setByProvince');
  expect(open.map(({ rule, limit }) => [rule, limit])).toEqual([
    ['organCap', null],
    ['institutionCap', null],
    ['deliberativeCap', null],
    ['leaderCap', null],
  ]);
});

test('the ladder leaves no number of posts out', () => {
  const ladder = DEFAULT_NORMS.filter(({ rule }) => rule === 'leaderSeats');
  ladder.slice(1).forEach(({ fromPosts }, place) => expect(fromPosts).toBe(ladder[place].toPosts! + 1));
  expect([ladder[0].fromPosts, ladder[ladder.length - 1].toPosts]).toEqual([null, null]);
});

test.each<Language>(['en', 'zh'])('the table in %s is read as it was meant', (language) => {
  const { headers, rows, note } = defaultNormsTable(language, DEFAULT_NORMS, TABLES.norms);
  expect(note).not.toBe('');
  const { norms, issues } = readNorms({ values: [headers, ...rows] });
  const limited = DEFAULT_NORMS.filter(({ limit }) => limit !== null);
  expect(norms!.norms.map(({ source: _source, row: _row, ...norm }) => norm)).toEqual(
    limited.map(({ source: _source, ...norm }) => norm),
  );
  expect(norms!.norms.every(({ source }) => source !== '')).toBe(true);
  expect(new Set(inShort(issues).map((issue) => issue.split(' ')[0]))).toEqual(new Set(['normWithoutLimit']));
});
