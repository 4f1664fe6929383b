import { inEnglish, inShort } from '../table/texts';
import { ringsIn, type ShortStep, stepsOf, timesOf } from './procedureTables';

const before = (steps: readonly ShortStep[], matter = 'Land') => stepsOf(matter, 'before', steps);
const after = (steps: readonly ShortStep[], matter = 'Land') => stepsOf(matter, 'after', steps);

/** Working days, the steps of the longest chain, days with notice and their steps. */
function timeOf(steps: readonly ShortStep[]): unknown {
  const { times, procedures } = timesOf(before(steps));
  const path = times[0].before;
  const names = (places: readonly number[]): string => places.map((place) => procedures.step[place]).join(' ');
  return path && [path.workingDays, names(path.steps), path.daysWithNotice, names(path.stepsWithNotice)];
}

const cases: readonly (readonly [string, readonly ShortStep[], unknown])[] = [
  ['one step', [['a', 5]], [5, 'a', 5, 'a']],
  ['a chain', [['a', 5], ['b', 3, 'a'], ['c', 2, 'b']], [10, 'a b c', 10, 'a b c']],
  ['side by side: the longest counts', [['受理', 5], ['踏勘', 10, '受理'], ['评审', 8, '受理'], ['批复', 3, '踏勘、评审']], [18, '受理 踏勘 批复', 18, '受理 踏勘 批复']],
  ['rows in any order', [['批复', 3, '评审；踏勘'], ['评审', 8, '受理'], ['受理', 5], ['踏勘', 10, '受理']], [18, '受理 踏勘 批复', 18, '受理 踏勘 批复']],
  ['notices lengthen another chain', [['a', 5], ['b', 10, 'a'], ['c', 8, 'a', 20]], [15, 'a b', 33, 'a c']],
  ['steps that begin at once and end nowhere', [['a', 5], ['b', 7], ['c', 1, 'a']], [7, 'b', 7, 'b']],
  ['steps of 0 days belong to the chain', [['a', 0], ['b', 5, 'a'], ['c', 0, 'b']], [5, 'a b c', 5, 'a b c']],
  ['all of 0 days', [['a', 0], ['b', 0]], [0, 'a', 0, 'a']],
  ['of chains of the same time that with more steps', [['a', 6], ['b', 2], ['c', 4, 'b'], ['d', 1, 'a，c']], [7, 'b c d', 7, 'b c d']],
  ['then the first by name', [['z', 2], ['y', 2], ['x', 1, 'z、y']], [3, 'y x', 3, 'y x']],
  ['two steps after one', [['a', 2], ['b', 3, 'a'], ['c', 5, 'a']], [7, 'a c', 7, 'a c']],
  ['decimals add up exactly', [['a', 0.1], ['b', 0.2, 'a'], ['c', 0.3, 'b']], [0.6, 'a b c', 0.6, 'a b c']],
  ['names are compared without width and blanks', [['受理（窗口）', 1], ['批复', 2, ' 受理(窗口) ']], [3, '受理（窗口） 批复', 3, '受理（窗口） 批复']],
  ['a step before named twice', [['a', 1], ['b', 2, 'a、a']], [3, 'a b', 3, 'a b']],
  ['a step named __proto__', [['__proto__', 1], ['constructor', 2, '__proto__']], [3, '__proto__ constructor', 3, '__proto__ constructor']],
]; // prettier-ignore

test.each(cases)('%s', (_, steps, expected) => {
  expect(timeOf(steps)).toEqual(expected);
});

test('before and after, saved days, departments and matters in the order of the table', () => {
  const { times, issues } = timesOf([
    ['Forestry', 'after', 'Filing', 'Forestry Bureau', 2, '', ''],
    ['Land', 'before', 'Filing', 'Land Bureau、Planning Bureau', 5, '', ''],
    ['Land', 'before', 'Review', 'Land  Bureau; Forestry Bureau', 20.5, 10, 'Filing'],
    ['Forestry', 'before', 'Filing', '', 2, 3, ''],
    ['Land', 'after', 'Filing', 'Natural Resources Bureau', 11.2, 7, ''],
  ]);
  expect(issues).toEqual([]);
  expect(times.map(({ matter }) => matter)).toEqual(['Forestry', 'Land']);
  expect(times[1]).toEqual({
    matter: 'Land',
    steps: { before: [1, 2], after: [4] },
    before: {
      ...{ workingDays: 25.5, steps: [1, 2], daysWithNotice: 35.5, stepsWithNotice: [1, 2], stepCount: 2 },
      departments: ['Land Bureau', 'Planning Bureau', 'Forestry Bureau'],
    },
    after: {
      ...{ workingDays: 11.2, steps: [4], daysWithNotice: 18.2, stepsWithNotice: [4], stepCount: 1 },
      departments: ['Natural Resources Bureau'],
    },
    savedWorkingDays: 14.3,
    savedDaysWithNotice: 17.3,
  });
  expect(times[0]).toMatchObject({ savedWorkingDays: 0, savedDaysWithNotice: 3 });
});

test('more days after than before are saved days below 0', () => {
  expect(timesOf([...before([['a', 2]]), ...after([['a', 3]])]).times[0].savedWorkingDays).toBe(-1);
});

test('a ring is an error that names its steps in order; that stage alone is not worked out', () => {
  const { times, issues } = timesOf([
    ...before([
      ['Review', 1, 'Survey'],
      ['Filing', 1, 'Approval'],
      ['Survey', 1, 'Filing'],
      ['Approval', 1, 'Review'],
      ['Archive', 1, 'Approval'],
    ]),
    ...after([['Filing', 4]]),
    ...before([['Filing', 2]], 'Forestry'),
    ...after([['Filing', 1]], 'Forestry'),
  ]);
  expect(inEnglish(issues)).toEqual([
    'Sheet “Procedures”, cell G2: These steps of “Land” before the reform wait for each other in a ring: Review → Approval → Filing → Survey → Review (cells G2, G3, G4, G5). The time of this stage is not worked out. Correct the step before in the one that leads back.',
  ]);
  expect(times).toMatchObject([
    { before: null, after: { workingDays: 4 }, savedWorkingDays: null, savedDaysWithNotice: null },
    { before: { workingDays: 2 }, savedWorkingDays: 1 },
  ]);
});

test('every ring of a stage is named, one that waits for itself too', () => {
  const { issues } = timesOf(
    before([
      ['a', 1, 'a'],
      ['b', 1, 'c'],
      ['c', 1, 'b'],
      ['d', 1, 'b、e'],
      ['e', 1],
    ]),
  );
  expect(ringsIn(issues)).toEqual([['a'], ['b', 'c']]);
  expect(inEnglish(issues)[0]).toBe(
    'Sheet “Procedures”, cell G2: The step “a” of “Land” before the reform waits for itself (cell G2). The time of this stage is not worked out. Correct the step before.',
  );
});

test('a step after a ring is no part of it', () => {
  expect(ringsIn(timesOf(before([['a', 1, 'b'], ['b', 1, 'a'], ['c', 1, 'b']])).issues)).toEqual([['a', 'b']]); // prettier-ignore
});

test('a step before that is none of the stage is an error with likely names', () => {
  const { times, issues } = timesOf([
    ...before([
      ['现场踏勘', 3],
      ['批复', 1, '现场勘踏、公示'],
    ]),
    ...after([
      ['公示', 1],
      ['批复', 1, '公示'],
    ]),
  ]);
  expect(times).toMatchObject([{ before: null, after: { workingDays: 2 } }]);
  expect(inEnglish(issues)).toEqual([
    'Sheet “Procedures”, cell G3: “现场勘踏” is no step of “Land” in this stage. The time of this stage is not worked out. Write the step before as in the column of steps.',
    'Sheet “Procedures”, cell G3: “公示” is no step of “Land” in this stage. The time of this stage is not worked out. Write the step before as in the column of steps.',
  ]);
});

test('likely names of a step before', () => {
  const { issues } = timesOf(before([['Site survey', 3], ['Approval', 1, 'Site surve']])); // prettier-ignore
  expect(inEnglish(issues)[0]).toContain('Did you mean “Site survey”?');
});

test('what could not be read leaves its stage null, without saying so twice', () => {
  const { times, issues } = timesOf([
    ...before([['a', '']], 'days'),
    ...after([['a', 1]], 'days'),
    ...before([['a', 1, '', 'soon']], 'notice'),
    ...after([['a', 1]], 'notice'),
    ...before([['a', 1], ['a', 2]], 'twice'),
    ...after([['a', 1]], 'twice'),
    ...stepsOf('stage', 'sometime', [['x', 9]]),
    ...before([['a', 1, 'x']], 'stage'),
    ...after([['a', 1]], 'stage'),
    ...before([['a', 1]], 'step'),
    ...after([['', 1], ['b', 1]], 'step'),
  ]); // prettier-ignore
  expect(times.map((one) => [one.matter, one.before?.workingDays, one.after?.workingDays])).toEqual([
    ['days', undefined, 1],
    ['notice', undefined, 1],
    ['twice', undefined, 1],
    ['stage', undefined, undefined],
    ['step', 1, undefined],
  ]);
  expect(issues).toEqual([]);
});

test('a matter in one stage only is noted, unless its other rows could not be read', () => {
  const { times, issues } = timesOf([
    ...before([['a', 1]], 'old'),
    ...after([['a', 1]], 'new'),
    ...after([['a', 1]], 'unread'),
    ...stepsOf('unread', 'before', [['', 9]]),
  ]);
  expect(times.map((one) => [one.matter, one.before === null, one.savedWorkingDays])).toEqual([
    ['old', false, null],
    ['new', true, null],
    ['unread', true, null],
  ]);
  expect(inShort(issues)).toEqual(['oneStageOnly note A2', 'oneStageOnly note A3']);
  expect(inEnglish(issues)[0]).toBe(
    'Sheet “Procedures”, cell A2: “old” has steps before the reform only, so there is nothing to compare. Add its steps after the reform.',
  );
});

test('no rows, no times', () => {
  expect(timesOf([])).toMatchObject({ times: [], issues: [] });
});

test('a chain of 20,000 steps and a ring of as many are worked out', () => {
  const chain = Array.from({ length: 20_000 }, (_, i): ShortStep => [`s${i}`, 0.001, i === 0 ? '' : `s${i - 1}`]);
  expect(timesOf(before(chain)).times[0].before).toMatchObject({ workingDays: 20, stepCount: 20_000 });
  const ring = [['s0', 1, 's19999'] as ShortStep, ...chain.slice(1)];
  const { times, issues } = timesOf(before(ring));
  expect(times[0].before).toBeNull();
  expect(ringsIn(issues)[0]).toHaveLength(20);
});
