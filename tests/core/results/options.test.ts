import { applyPlan, planOptions } from '../../../src/core';
import { agenciesOf, linesOf, planOf, type PlanRow, type UnitRow } from './small';

const UNITS: readonly UnitRow[] = [
  ['Agriculture', 'Government department', { admin: 10 }],
  ['Water', 'Government department', { admin: 5 }],
];
const PLAN: readonly PlanRow[] = [
  ['merge', 'Water', 'Agriculture', { Option: 'b' }],
  ['rename', 'Water', 'Water Affairs', { Option: 'Ａ' }],
  ['regrade', 'Agriculture', '', { Grade: '正科', Option: '' }],
];

test('options are upper-cased, sorted and once each; blank is none of them', () => {
  expect(planOptions(planOf(PLAN))).toEqual(['A', 'B']);
  expect(planOptions(planOf([['keep', 'Water']]))).toEqual([]);
  expect(planOptions(null)).toEqual([]);
});

test.each([
  ['A', 'A', ['Agriculture < Agriculture: adminPosts 10', 'Water Affairs < Water: adminPosts 5'], []],
  ['b', 'B', ['Agriculture < Agriculture, Water: adminPosts 15'], []],
  [
    undefined,
    'A',
    ['Agriculture < Agriculture: adminPosts 10', 'Water Affairs < Water: adminPosts 5'],
    ['optionChosen note'],
  ],
  ['', 'A', ['Agriculture < Agriculture: adminPosts 10', 'Water Affairs < Water: adminPosts 5'], ['optionChosen note']],
  ['C', 'C', ['Agriculture < Agriculture: adminPosts 10', 'Water < Water: adminPosts 5'], ['unknownOption error']],
])('option %j', (asked, option, lines, issues) => {
  const reform = applyPlan(agenciesOf(UNITS), planOf(PLAN), { option: asked });
  expect(reform.option).toBe(option);
  expect(linesOf(reform)).toEqual(lines);
  expect(reform.after.grade[0]).toBe('正科');
  expect(reform.issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual(issues);
});

test('an unknown option lists those there are', () => {
  const { issues } = applyPlan(agenciesOf(UNITS), planOf(PLAN), { option: 'C' });
  expect(issues[0]).toMatchObject({
    facts: { option: 'C', options: ['A', 'B'] },
    where: { sheet: 'Plan', table: 'Plan', column: 'Option' },
  });
});

test('a plan without options, and no plan at all', () => {
  expect(applyPlan(agenciesOf(UNITS), planOf([['keep', 'Water']]))).toMatchObject({ option: '', issues: [] });
  expect(linesOf(applyPlan(agenciesOf(UNITS), null))).toEqual([
    'Agriculture < Agriculture: adminPosts 10',
    'Water < Water: adminPosts 5',
  ]);
  expect(applyPlan(agenciesOf(UNITS), null, { option: 'A' }).issues).toEqual([]);
});
