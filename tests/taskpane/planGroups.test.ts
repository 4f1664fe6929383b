import { comparisonRows } from '../../src/core';
import { capStatus, parseCap } from '../../src/taskpane/plan/caps';
import { highlightOf, pickGroups, planGroups, WITHDRAWN } from '../../src/taskpane/plan/planGroups';
import { pickChoices, unitChoices } from '../../src/taskpane/plan/unitChoices';
import { unitFigures } from '../../src/taskpane/plan/unitFigures';
import { smallReform } from './sampleReform';

const { reform } = smallReform([
  [1, 'merge', 'Development Bureau', 'Grain Bureau', '', ''],
  [2, 'merge', 'Development Bureau', 'Energy Bureau', '', ''],
  [3, 'abolish', 'Development Bureau', 'Archive', '', ''],
]);
const groups = planGroups(reform);

test('a group a unit after, then what was withdrawn', () => {
  expect(
    groups.map(({ key, unit, rows, changed }) => [key, unit?.unit ?? null, rows.map(({ from }) => from), changed]),
  ).toEqual([
    [0, 'Development Bureau', expect.arrayContaining(['Grain Bureau', 'Energy Bureau']), true],
    [WITHDRAWN, null, ['Archive'], true],
  ]);
});

test('search looks at names before and after, whatever the case', () => {
  expect(pickGroups(groups, 'ARCHIVE', true).map(({ key }) => key)).toContain(WITHDRAWN);
  expect(pickGroups(groups, 'develop', false).map(({ key }) => key)).toEqual([0]);
  expect(pickGroups(groups, 'nothing like it', false)).toEqual([]);
});

test('kept units are left out until all are asked for', () => {
  const kept = planGroups(smallReform([[1, 'merge', 'Development Bureau', 'Grain Bureau', '', '']]).reform);
  expect(pickGroups(kept, '', true).map(({ unit }) => unit!.unit)).toEqual(['Development Bureau']);
  expect(pickGroups(kept, '', false)).toHaveLength(3);
});

test('a selected unit lights its counterparts on the other side', () => {
  expect([...highlightOf(groups, { side: 'before', place: 0 }).after]).toEqual([0]);
  expect([...highlightOf(groups, { side: 'after', place: 0 }).before].sort()).toEqual(expect.arrayContaining([0, 1]));
  expect(highlightOf(groups, null)).toEqual({ before: new Set(), after: new Set() });
});

test('a unit’s figures: what its parts brought and what it has', () => {
  const figures = unitFigures(groups[0].rows, groups[0].unit!.amounts);
  expect(figures.find(({ measure }) => measure === 'adminPosts')).toEqual({
    measure: 'adminPosts',
    before: 16,
    after: 16,
  });
  expect(figures.some(({ measure }) => measure === 'workerPosts')).toBe(false);
});

test('units to choose from: those of the table, then those the plan forms', () => {
  const choices = unitChoices(reform);
  expect(choices.map(({ unit }) => unit)).toEqual(['Grain Bureau', 'Energy Bureau', 'Archive', 'Development Bureau']);
  expect(pickChoices(choices, 'bureau', [choices[0]], 2).map(({ unit }) => unit)).toEqual([
    'Energy Bureau',
    'Development Bureau',
  ]);
});

test('caps: within, at, over, none', () => {
  const organs = comparisonRows(reform).find(({ measure }) => measure === 'organs')!;
  expect(organs.after).toBe(1);
  expect(capStatus(organs, { organs: 3, institutions: null })).toEqual({ over: -2 });
  expect(capStatus(organs, { organs: 0, institutions: null })).toEqual({ over: 1 });
  expect(capStatus(organs, { organs: null, institutions: 4 })).toBeNull();
  expect(['22', ' ２２ ', '1,200', '', '2.5', '-1', 'x'].map(parseCap)).toEqual([
    22,
    22,
    1200,
    null,
    undefined,
    undefined,
    undefined,
  ]);
});
