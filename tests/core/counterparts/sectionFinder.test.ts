import { sectionFinder, type Section } from '../../../src/core/counterparts/sectionFinder';
import type { FollowedDuties } from '../../../src/core/counterparts';
import { followedCase, type DutyRow } from './followedCase';

const say = ({ name, formerUnit }: Section) => (formerUnit === '' ? name : `${name} (formerly ${formerUnit})`);

/** The labels of all rows whose duties a unit has after the reform. */
function labelsOf(followed: FollowedDuties, unitName: string | null): string[] {
  const unit = unitName === null ? -1 : followed.reform.after.unit.indexOf(unitName);
  const rows = Array.from(followed.dutyOfRow.keys()).filter(
    (row) => followed.unitAfter[followed.dutyOfRow[row]] === unit,
  );
  return sectionFinder(followed)(unit, rows).map(say);
}

const DEPARTMENT = 'Government department';
const UNITS = [
  ['Statistics bureau', DEPARTMENT],
  ['Land bureau', DEPARTMENT],
  ['Planning bureau', DEPARTMENT],
] as const;

const merge = [
  ['merge', 'Statistics bureau', 'Development bureau'],
  ['merge', 'Land bureau', 'Development bureau'],
] as const;

const row = (duty: string, unit: string, section: string): DutyRow => [duty, 'City', unit, { section }];

test('the example of the comment: sections of two former units share a name', () => {
  const followed = followedCase(UNITS, merge, [
    row('a', 'Statistics bureau', 'Office'),
    row('b', 'Land bureau', 'Office'),
  ]);
  expect(labelsOf(followed, 'Development bureau')).toEqual([
    'Office (formerly Statistics bureau)',
    'Office (formerly Land bureau)',
  ]);
});

test.each<[string, DutyRow[], string[]]>([
  [
    'a section of one former unit keeps its plain name, however many duties it has',
    [row('a', 'Statistics bureau', 'Survey section'), row('b', 'Statistics bureau', 'Survey section')],
    ['Survey section'],
  ],
  [
    'several in a cell; the shared ones alone are marked',
    [row('a', 'Statistics bureau', 'Office; Survey section'), row('b', 'Land bureau', 'Permits section、Office')],
    ['Office (formerly Statistics bureau)', 'Survey section', 'Permits section', 'Office (formerly Land bureau)'],
  ],
  [
    'names that differ by width count as shared and are shown as written',
    [row('a', 'Statistics bureau', 'Office（1）'), row('b', 'Land bureau', 'Office(1)')],
    ['Office（1） (formerly Statistics bureau)', 'Office(1) (formerly Land bureau)'],
  ],
  [
    'a section that the table gives to the unit after itself has no mark',
    [row('a', 'Statistics bureau', 'Office'), row('b', 'Development bureau', 'Office')],
    ['Office (formerly Statistics bureau)', 'Office'],
  ],
  ['blank cells name none', [row('a', 'Statistics bureau', ''), row('b', 'Land bureau', '')], []],
])('%s', (_name, rows, expected) => {
  expect(labelsOf(followedCase(UNITS, merge, rows), 'Development bureau')).toEqual(expected);
});

test('the same name in different units after is not shared', () => {
  const followed = followedCase(UNITS, merge, [
    row('a', 'Statistics bureau', 'Office'),
    row('b', 'Planning bureau', 'Office'),
  ]);
  expect(labelsOf(followed, 'Development bureau')).toEqual(['Office']);
  expect(labelsOf(followed, 'Planning bureau')).toEqual(['Office']);
});

test('a unit that takes another over keeps the plain name of its own section', () => {
  const whole = [['transfer whole', 'Land bureau', 'Planning bureau']] as const;
  const followed = followedCase(UNITS, whole, [
    row('a', 'Planning bureau', 'Office'),
    row('b', 'Land bureau', 'Office'),
  ]);
  expect(labelsOf(followed, 'Planning bureau')).toEqual(['Office', 'Office (formerly Land bureau)']);
});

test('rows shown alone are marked all the same: the whole unit decides', () => {
  const followed = followedCase(UNITS, merge, [
    row('a', 'Statistics bureau', 'Office'),
    row('b', 'Land bureau', 'Office'),
  ]);
  const unit = followed.reform.after.unit.indexOf('Development bureau');
  expect(sectionFinder(followed)(unit, [1]).map(say)).toEqual(['Office (formerly Land bureau)']);
});

test('duties without a unit: their former units, also unknown ones, are told apart', () => {
  const ended = [['abolish', 'Statistics bureau']] as const;
  const followed = followedCase(UNITS, ended, [
    row('a', 'Statistics bureau', 'Office'),
    row('b', 'Grain bureau', 'Office'),
    row('c', '', 'Office'),
  ]);
  expect(labelsOf(followed, null)).toEqual([
    'Office (formerly Statistics bureau)',
    'Office (formerly Grain bureau)',
    'Office',
  ]);
});
