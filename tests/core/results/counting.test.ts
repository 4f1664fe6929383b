import { countUnits, comparisonRows, unitCategory, KINDS, type CountOf } from '../../../src/core';
import { reformOf, type UnitRow } from './small';

const UNITS: readonly UnitRow[] = [
  ['Party Office', 'Party organ'],
  ['Government Office', 'Government department'],
  ['Archive', 'Government department', { counted: 'no' }],
  ['Youth League', 'Mass organisation'],
  ['Writers', 'Mass organisation', { counted: 'yes' }],
  ['Seed Station', 'Public institution'],
  ['Library', 'Public institution, class I'],
  ['Printing House', 'Public institution, class II', { counted: 'no' }],
  ['Town Station', 'Public institution', { parent: 'First Town' }],
  ['First Town', 'Township'],
  ['First School', 'School'],
  ['Vocational School', 'School', { counted: 'yes' }],
  ['County Hospital', 'Hospital'],
  ['Enforcement Team', 'Law-enforcement team'],
  ['Flood Committee', 'Deliberative body'],
];

test.each<[CountOf, number]>([
  ['organs', 3],
  ['institutions', 3],
  ['units', 6],
  ['partyOrgan', 1],
  ['governmentDepartment', 1],
  ['massOrganisation', 2],
  ['institution', 2],
  ['institutionClassI', 1],
  ['institutionClassII', 0],
  ['township', 1],
  ['school', 2],
  ['hospital', 1],
  ['lawEnforcementTeam', 1],
  ['deliberativeBody', 1],
])('%s: %i', (kind, count) => {
  expect(countUnits(reformOf(UNITS, []), kind, 'before')).toBe(count);
  expect(countUnits(reformOf(UNITS, []), kind, 'after')).toBe(count);
});

test('co-located units count once, a name plate never, also when the guest keeps posts of its own', () => {
  const units: readonly UnitRow[] = [
    ['Publicity', 'Party organ', { admin: 8 }],
    ['Culture', 'Government department', { admin: 10 }],
    ['Tourism', 'Government department', { admin: 3 }],
  ];
  const whole = reformOf(units, [
    ['co-locate', 'Culture', 'Publicity'],
    ['name plate', 'Tourism', 'Publicity'],
  ]);
  expect([countUnits(whole, 'organs', 'before'), countUnits(whole, 'organs', 'after')]).toEqual([3, 1]);
  const part = reformOf(units, [['co-locate', 'Culture', 'Publicity', { admin: 4 }]]);
  expect(part.after.counted).toEqual([null, false, null]);
  expect(countUnits(part, 'organs', 'after')).toBe(2);
});

test('an institution of a township that is merged away stays outside by its new township', () => {
  const reform = reformOf(
    [
      ['First Town', 'Township', { admin: 9 }],
      ['Second Town', 'Township', { admin: 5 }],
      ['Town Station', 'Public institution', { parent: 'Second Town' }],
    ],
    [['merge', 'Second Town', 'First Town']],
  );
  expect(reform.after.parent).toEqual(['', 'First Town']);
  expect(countUnits(reform, 'institutions', 'after')).toBe(0);
});

test('a township is found whatever the spelling of its county', () => {
  const reform = reformOf(
    [
      ['Town', 'Township', { County: '河曲' }],
      ['Station', 'Public institution', { County: ' 河曲 ', parent: 'Town' }],
      ['Other station', 'Public institution', { County: '太白', parent: 'Town' }],
    ],
    [],
  );
  expect(countUnits(reform, 'institutions', 'after')).toBe(1);
});

test('every kind has a category', () => {
  expect(Object.fromEntries(KINDS.map((kind) => [kind, unitCategory(kind, null, false)]))).toEqual({
    partyOrgan: 'organ',
    governmentDepartment: 'organ',
    massOrganisation: 'apart',
    institution: 'institution',
    institutionClassI: 'institution',
    institutionClassII: 'institution',
    institutionCivilService: 'institution',
    lawEnforcementTeam: 'apart',
    deliberativeBody: 'apart',
    dispatchedOrgan: 'apart',
    township: 'apart',
    developmentZone: 'apart',
    school: 'outside',
    hospital: 'outside',
  });
});

test('comparison: the places that made each figure are its trace', () => {
  const rows = comparisonRows(reformOf(UNITS, [['merge', 'Library', 'Seed Station']]));
  expect(rows.find(({ measure }) => measure === 'units')).toEqual({
    measure: 'units', before: 6, after: 5, change: -1, percent: -1 / 6, beforeAgencies: [0, 1, 4, 5, 6, 11], afterUnits: [0, 1, 4, 5, 10],
  }); // prettier-ignore
  expect(rows.some(({ measure }) => measure === 'posts' || measure === 'surplus')).toBe(false);
});
