import { OPERATIONS } from '../../src/core';
import { checkPlanForm, EMPTY_FORM, parsePosts, parseShare, type PlanForm } from '../../src/taskpane/plan/planForm';

const grain = { county: '', unit: 'Grain Bureau' };
const energy = { county: '', unit: 'Energy Bureau' };
const form = (patch: Partial<PlanForm>): PlanForm => ({ ...EMPTY_FORM, ...patch });

test.each([
  ['', null],
  [' ', null],
  ['50', 0.5],
  ['50%', 0.5],
  ['５０％', 0.5],
  ['33.3', 0.333],
  ['100', 1],
  ['0', NaN],
  ['101', NaN],
  ['-5', NaN],
  ['half', NaN],
  ['1e1', NaN],
])('a share typed as “%s” is %p', (typed, share) => {
  expect(parseShare(typed)).toEqual(share);
});

test.each([
  ['', null],
  ['12', 12],
  ['１２', 12],
  ['1,234', 1234],
  ['0.5', 0.5],
  ['-1', NaN],
  ['twelve', NaN],
])('posts typed as “%s” are %p', (typed, posts) => {
  expect(parsePosts(typed)).toEqual(posts);
});

test.each<[string, Partial<PlanForm>, string[]]>([
  ['nothing filled', {}, ['chooseUnits', 'chooseTarget']],
  ['a merge', { units: [grain, energy], target: 'Development Bureau' }, []],
  ['a merge into a name that one of them has', { units: [grain, energy], target: 'Grain Bureau' }, []],
  [
    'a transfer to itself',
    { operation: 'transfer', units: [grain], target: ' Grain Bureau ', share: '10' },
    ['selfTarget'],
  ],
  ['a transfer of nothing', { operation: 'transfer', units: [grain], target: 'Archive' }, ['needPart']],
  [
    'a transfer of a bad share',
    { operation: 'transfer', units: [grain], target: 'Archive', share: '150' },
    ['shareBad'],
  ],
  [
    'a transfer of posts',
    { operation: 'transfer', units: [grain], target: 'Archive', posts: { ...EMPTY_FORM.posts, admin: '2' } },
    [],
  ],
  [
    'a transfer of bad posts',
    { operation: 'transfer', units: [grain], target: 'Archive', posts: { ...EMPTY_FORM.posts, admin: 'x' } },
    ['postsBad'],
  ],
  ['an abolition with no unit for the people', { operation: 'abolish', units: [grain] }, []],
  ['a rename of two units', { operation: 'rename', units: [grain, energy], target: 'New Bureau' }, ['oneUnitOnly']],
  ['a regrade without a grade', { operation: 'regrade', units: [grain] }, ['needGrade']],
  ['a unit from nothing without a kind', { operation: 'create', target: 'Project Centre' }, ['needKind']],
  ['a unit from nothing', { operation: 'create', target: 'Project Centre', kind: 'institution' }, []],
  ['a plate on a unit', { operation: 'namePlate', target: 'Grain Bureau', namePlate: 'Reserve Office' }, []],
  ['a plate without a name', { operation: 'namePlate', target: 'Grain Bureau' }, ['needNamePlate']],
])('%s: the problems', (_, patch, codes) => {
  expect(checkPlanForm(form(patch)).map(({ code }) => code)).toEqual(codes);
});

test('every operation can be asked for without throwing', () => {
  for (const operation of OPERATIONS) expect(Array.isArray(checkPlanForm(form({ operation })))).toBe(true);
});
