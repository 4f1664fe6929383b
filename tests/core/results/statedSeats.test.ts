import { statedSeats } from '../../../src/core/results/statedSeats';
import { frozen } from '../table/texts';
import { approvedOf, reformOf, type PlanRow, type UnitRow } from './small';

const UNITS: readonly UnitRow[] = [
  ['Archive', 'Public institution', { chiefs: 1, deputies: '' }],
  ['Library', 'Public institution', { chiefs: '', deputies: '' }],
  ['Museum', 'Public institution', { chiefs: 0, deputies: 0, inst: 9 }],
  ['Theatre', 'Public institution', { chiefs: '', deputies: '', inst: 4 }],
];

/** Names of the units after whose chief, and whose deputy seats are stated. */
function namesOf(plan: readonly PlanRow[], approved?: ReturnType<typeof approvedOf>): string[][] {
  const reform = frozen(reformOf(UNITS, plan, { approved }));
  return (['chiefs', 'deputies'] as const).map((measure) => {
    const stated = statedSeats(reform, measure);
    return reform.after.unit.filter((_, unit) => stated[unit] === 1);
  });
}

test('without a plan the rows with a figure; a blank beside one is 0', () => {
  expect(namesOf([])).toEqual([
    ['Archive', 'Museum'],
    ['Archive', 'Museum'],
  ]);
});

test('the example of the comment: a unit formed of agencies without figures', () => {
  const merged = ['Library', 'Theatre'].map((from): PlanRow => ['merge', from, 'Arts centre']);
  expect(namesOf(merged)[0]).toEqual(['Archive', 'Museum']);
  expect(namesOf([...merged, ['merge', 'Museum', 'Arts centre']])[0]).toEqual(['Archive', 'Arts centre']);
});

test('who hands over posts alone says nothing of the seats of the other', () => {
  expect(namesOf([['transfer', 'Museum', 'Theatre', { 'Institution posts': 3 }]])).toEqual([
    ['Archive', 'Museum'],
    ['Archive', 'Museum'],
  ]);
  expect(namesOf([['transfer', 'Archive', 'Theatre', { Share: 1 }]])[0]).toEqual(['Archive', 'Museum']);
});

test('a unit that is created has no seats that are stated', () => {
  expect(namesOf([['create', '', 'Cinema', { Kind: 'Public institution', 'Institution posts': 4 }]])[0]).toEqual([
    'Archive',
    'Museum',
  ]);
});

test('the approved table states what it grants, 0 and what was there before too', () => {
  const approved = approvedOf(['Unit', 'Chief posts', 'Deputy posts'], [['Library', 0, ''], ['Theatre', '', 2]]); // prettier-ignore
  expect(namesOf([], approved)).toEqual([
    ['Archive', 'Library', 'Museum'],
    ['Archive', 'Museum', 'Theatre'],
  ]);
});
