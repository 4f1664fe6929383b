import { workingGroups, type FollowedDuties, type GroupMember } from '../../../src/core/counterparts';
import type { PlanRow, UnitRow } from '../results/small';
import { followedCase, type DutyRow } from './followedCase';

const DEPARTMENT = 'Government department';
const member = ({ name, formerUnit, duties, groups }: GroupMember): string =>
  `${name}${formerUnit === '' ? '' : ` of ${formerUnit}`} ${duties}/${groups}`;

/** `unit × superior: deputies | sections | institutions | duties` */
function linesOf(followed: FollowedDuties): string[] {
  const { duties, rows, rowStart } = followed;
  return workingGroups(followed).map((group) => {
    const institutions = group.institutions.map((one) => `${one.unitName} ${one.duties}`);
    const names = group.duties.map((duty) => duties.duty[rows[rowStart[duty]]]);
    return [
      `${group.county === '' ? '' : `${group.county} `}${group.unitName} × ${group.superior}: ${group.deputies.map(member).join(', ')}`,
      ...[group.sections.map(member).join(', '), institutions.join(', '), names.join(', ')],
    ].join(' | ');
  });
}

const UNITS: readonly UnitRow[] = [
  ['Reform', DEPARTMENT],
  ['Statistics', DEPARTMENT],
  ['Sports', DEPARTMENT],
  ['Survey Team', 'Public institution, class I', { parent: 'Statistics' }],
  ['Price Team', 'Law-enforcement team', { parent: 'Reform' }],
  ['Stadium', 'Public institution', { parent: 'Sports' }],
  ['Planning Hall', 'Public institution', { parent: 'Reform' }],
  ['Census School', 'School', { parent: 'Statistics' }],
];
const PLAN: readonly PlanRow[] = [
  ['merge', 'Reform', 'Development'],
  ['merge', 'Statistics', 'Development'],
];
const DUTIES: readonly DutyRow[] = [
  ['Prices', 'City Reform', 'Reform', { section: 'Office', deputy: 'Deputy director A' }],
  ['Plans', 'City Reform、City Statistics', 'Reform', { section: 'Planning', deputy: 'Deputy director B' }],
  ['Census', 'City Statistics', 'Statistics', { section: 'Office', deputy: 'Deputy director B' }],
  ['Yearbook', 'City Statistics', 'Statistics', { section: 'Office、Data', deputy: 'Deputy director C；Deputy director B' }],
  ['Yearbook', 'City Archives', 'Statistics', { section: 'Data' }],
  ['Matches', 'City Sports', 'Sports', { section: 'Office', deputy: 'Deputy director B' }],
  ['Survey', 'City Statistics', 'Survey Team', { deputy: 'Team leader' }],
  ['Halls', 'City Reform', 'Stadium'],
  ['Nobody’s', 'City Reform', ''],
  ['Own', '', 'Reform'],
]; // prettier-ignore

test('one group a unit and superior department', () => {
  expect(linesOf(followedCase(UNITS, PLAN, DUTIES))).toEqual([
    'Development × City Reform: Deputy director A 1/1, Deputy director B 1/2 | Office of Reform 1/1, Planning 1/2 | Price Team 0, Planning Hall 0 | Prices, Plans',
    'Development × City Statistics: Deputy director B 3/2, Deputy director C 1/1 | Planning 1/2, Office of Statistics 2/1, Data 1/2 | Survey Team 1, Price Team 0, Planning Hall 0 | Plans, Census, Yearbook',
    'Development × City Archives:  | Data 1/2 | Survey Team 0 | Yearbook',
    'Sports × City Sports: Deputy director B 1/1 | Office 1/1 | Stadium 0 | Matches',
    'Survey Team × City Statistics: Team leader 1/1 |  |  | Survey',
    'Stadium × City Reform:  |  |  | Halls',
  ]);
});

test('a named person is one in the county, a title alone one of the unit', () => {
  const rows: DutyRow[] = [
    ['Prices', 'City Reform', 'Reform', { deputy: '甲' }],
    ['Census', 'City Statistics', 'Statistics', { deputy: '甲' }],
    ['Matches', 'City Sports', 'Sports', { deputy: '副局长' }],
    ['Games', 'City Education', 'Sports', { deputy: '副局长' }],
    ['Stores', 'City Grain', 'Reform', { deputy: '副局长' }],
    ['Survey', 'City Statistics', 'Survey Team', { deputy: '副县长' }],
    ['Halls', 'City Reform', 'Stadium', { deputy: '副县长' }],
  ];
  expect(linesOf(followedCase(UNITS, [], rows)).map((line) => line.split(' | ')[0])).toEqual([
    'Reform × City Reform: 甲 1/2',
    'Reform × City Grain: 副局长 1/1',
    'Statistics × City Statistics: 甲 1/2',
    'Sports × City Sports: 副局长 1/2',
    'Sports × City Education: 副局长 1/2',
    'Survey Team × City Statistics: 副县长 1/2',
    'Stadium × City Reform: 副县长 1/2',
  ]);
});

test('people and institutions of another county are others', () => {
  const units: UnitRow[] = ['Hedong', 'Hexi'].flatMap((County): UnitRow[] => [
    ['Land', DEPARTMENT, { County }],
    ['Land Team', 'Law-enforcement team', { County, parent: 'Land' }],
  ]);
  const rows = ['Hedong', 'Hexi'].map((county): DutyRow => ['Maps', 'City Land', 'Land', { county, deputy: '乙' }]);
  const lines = linesOf(followedCase(units, [], [...rows, ['Mines', 'City Land', 'Land Team', { county: 'Hexi' }]]));
  expect(lines).toEqual([
    'Hedong Land × City Land: 乙 1/1 |  | Land Team 0 | Maps',
    'Hexi Land × City Land: 乙 1/1 |  | Land Team 1 | Maps',
    'Hexi Land Team × City Land:  |  |  | Mines',
  ]);
});

test('the leader of as many duties as another is the first by name, whatever the order of the rows', () => {
  const rows: DutyRow[] = [
    ['Prices', 'City Reform', 'Reform', { deputy: 'Deputy director B' }],
    ['Plans', 'City Reform', 'Reform', { deputy: 'Deputy director A' }],
  ];
  for (const ordered of [rows, [...rows].reverse()]) {
    const [group] = workingGroups(followedCase(UNITS, [], ordered));
    expect(group.deputies.map(({ name }) => name)).toEqual(['Deputy director A', 'Deputy director B']);
  }
});

test('a deputy of one duty in several rows has it once', () => {
  const rows: DutyRow[] = [
    ['Prices', 'City Reform', 'Reform', { deputy: 'Head', office: 'East Town' }],
    ['Plans', 'City Reform', 'Reform', { deputy: 'Head' }],
    ['Prices', 'City Reform', 'Reform', { deputy: 'Head', office: 'West Town' }],
  ];
  expect(linesOf(followedCase(UNITS, [], rows))).toEqual(['Reform × City Reform: Head 2/1 |  | Price Team 0, Planning Hall 0 | Prices, Plans']); // prettier-ignore
});

test('who is in charge of most duties leads; a section belongs to its unit', () => {
  const rows: DutyRow[] = [
    ['Prices', 'City Reform', 'Reform', { section: 'Office', deputy: 'Deputy director A' }],
    ['Plans', 'City Reform', 'Reform', { section: 'Office', deputy: 'Deputy director B' }],
    ['Stores', 'City Reform', 'Reform', { section: 'Office', deputy: 'Deputy director B' }],
    ['Matches', 'City Sports', 'Sports', { section: 'Office' }],
  ];
  expect(linesOf(followedCase(UNITS, [], rows))).toEqual([
    'Reform × City Reform: Deputy director B 2/1, Deputy director A 1/1 | Office 3/1 | Price Team 0, Planning Hall 0 | Prices, Plans, Stores',
    'Sports × City Sports:  | Office 1/1 | Stadium 0 | Matches',
  ]);
});

test('an institution that comes under a unit is of the field of the departments it shares with it', () => {
  const plan: PlanRow[] = [['re-subordinate', 'Stadium', 'Reform']];
  const rows: DutyRow[] = [
    ['Prices', 'City Reform', 'Reform'],
    ['Plans', 'City Statistics', 'Reform'],
    ['Halls', 'City Reform', 'Stadium'],
    ['Matches', 'City Sports', 'Sports'],
  ];
  expect(linesOf(followedCase(UNITS, plan, rows)).map((line) => line.split(' | ')[2])).toEqual([
    'Price Team 0, Stadium 1, Planning Hall 0',
    'Price Team 0, Planning Hall 0',
    '',
    '',
  ]);
});

test('no groups without duties, superiors or units', () => {
  expect(workingGroups(followedCase(UNITS, PLAN, []))).toEqual([]);
  expect(workingGroups(followedCase(UNITS, PLAN, [['Own', '', 'Reform'], ['Lost', 'City Reform', 'Nowhere']]))).toEqual([]); // prettier-ignore
});
