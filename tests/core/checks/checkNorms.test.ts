import { checkNorms, heldNorms, SURPLUS_YEARS_AHEAD } from '../../../src/core/checks';
import { overloads, workload } from '../../../src/core/counterparts';
import { followedCase } from '../counterparts/followedCase';
import { approvedOf, reformOf, type PlanRow, type UnitRow } from '../results/small';
import { frozen } from '../table/texts';
import { findingsOf, normsOf, type NormRow } from './checkCase';

/** Cells: Unit A, Kind B, posts C–E (administrative, political-legal, institution), in post F, chiefs G, deputies H, counted I. */
const UNITS: readonly UnitRow[] = [
  ['Party office', 'Party organ', { admin: 10, chiefs: 1, deputies: 2 }],
  ['Reform bureau', 'Government department', { admin: 20, inst: 3, chiefs: 1, deputies: 4 }],
  ['Finance bureau', 'Government department', { admin: 12, chiefs: 2, deputies: 1 }],
  ['Youth league', 'Mass organisation', { admin: 4 }],
  ['Station', 'Public institution, class I', { inst: 3, chiefs: 1 }],
  ['Centre', 'Public institution', { inst: 12, admin: 1, 'Political-legal posts': 2, chiefs: 1, deputies: 3 }],
  ['Safety group', 'Deliberative body', { adminIn: 2 }],
  ['Flood group', 'Deliberative body', { admin: 1 }],
  ['North town', 'Township', { admin: 20, inst: 5 }],
  ['Primary school', 'School', { inst: 4, counted: 'yes' }],
  ['Clinic', 'Hospital', { inst: 2 }],
];
const KEPT = reformOf(UNITS, []);

const cases: readonly (readonly [name: string, norms: readonly NormRow[], findings: readonly string[]])[] = [
  ['a cap', [['organs', 2]], ['error organCap 3 of 2 @Norms!B2']],
  ['a cap that is kept', [['organs', 3]], []],
  ['a cap on some kinds', [['organs', 1, { Kind: 'Government department' }]], ['error organCap 2 of 1 @Norms!B2']],
  ['one cap for both kinds of organs', [['organs', 2, { Kind: '党政机构' }]], ['error organCap 3 of 2 @Norms!B2']],
  ['a cap on institutions of every class', [['public institutions', 2, { Kind: 'Public institution' }]], ['error institutionCap 3 of 2 @Norms!B2']],
  ['the strictest cap', [['organs', 2], ['organs', 1], ['党政机构限额', 0, { Kind: 'Party organ' }]], ['error organCap 3 of 1 @Norms!B3', 'error organCap 1 of 0 @Norms!B4']],
  ['deliberative bodies', [['deliberative bodies', 1]], ['error deliberativeCap 2 of 1 @Norms!B2']],
  ['leader seats of the county', [['total leader seats', 15]], ['error leaderCap 16 of 15 @Norms!B2']],
  ['least posts of every kind but those outside', [['least posts of a unit', 5]], ['warning leastPosts Station 3 of 5 @Units!E6', 'warning leastPosts Youth league 4 of 5 @Units!C5']],
  ['least posts of a kind that is named', [['least posts of a unit', 4, { Kind: 'Hospital' }]], ['warning leastPosts Clinic 2 of 4 @Units!E12']],
  ['the strictest least figure', [['least posts of a unit', 4, { Kind: '事业单位' }], ['least posts of a unit', 5, { Kind: '公益一类' }]], ['warning leastPosts Station 3 of 5 @Units!E6']],
  ['the ladder of leader seats', [['领导职数', 2, { To: 10 }], ['领导职数', 3, { From: 11, To: 20 }], ['领导职数', 4, { From: 21 }]], ['error leaderSeats Centre 4 of 3 @Units!H7', 'error leaderSeats Party office 3 of 2 @Units!H2', 'error leaderSeats Reform bureau 5 of 4 @Units!H3']],
  ['chief seats', [['chief seats', 1]], ['error chiefSeats Finance bureau 2 of 1 @Units!G4']],
  ['deputy seats', [['deputies', 3]], ['error deputySeats Reform bureau 4 of 3 @Units!H3']],
  ['posts of the other sort', [['mixed posts', 0]], ['warning mixedPosts Centre 3 of 0 @Units!C7', 'warning mixedPosts North town 5 of 0 @Units!E10', 'warning mixedPosts Reform bureau 3 of 0 @Units!E3']],
  ['posts and people of deliberative bodies', [['议事协调机构不设编制', 0]], ['error deliberativePosts Flood group 1 of 0 @Units!C9', 'error deliberativePosts Safety group 2 of 0 @Units!F8']],
  ['units that count though they stand outside', [['学校医院不计入限额', 0]], ['warning outsideCount Primary school 1 of 0 @Units!I11']],
  ['as many as may count', [['学校医院不计入限额', 1]], []],
  ['the severity of the row', [['organs', 2, { Severity: 'note' }], ['deputies', 3, { Severity: 'warning' }]], ['warning deputySeats Reform bureau 4 of 3 @Units!H3', 'note organCap 3 of 2 @Norms!B2']],
  ['the gravest of equal limits', [['chiefs', 1, { Severity: 'note' }], ['chiefs', 1]], ['error chiefSeats Finance bureau 2 of 1 @Units!G4']],
  ['a grave norm that a stricter one of less weight would hide', [['chiefs', 0, { Severity: 'note' }], ['chiefs', 1]], ['error chiefSeats Finance bureau 2 of 1 @Units!G4', 'note chiefSeats Centre 1 of 0 @Units!G7', 'note chiefSeats Party office 1 of 0 @Units!G2', 'note chiefSeats Reform bureau 1 of 0 @Units!G3', 'note chiefSeats Station 1 of 0 @Units!G6']],
  ['people and duties that are not there', [['Duties per unit', 0], ['surplus years', 0]], []],
]; // prettier-ignore
test.each(cases)('%s', (_name, norms, findings) => {
  expect(findingsOf(KEPT, norms)).toEqual(findings);
});

test('without posts in any table none are too few', () => {
  const names = reformOf([['Bureau', 'Government department']], []);
  expect(findingsOf(names, [['least posts of a unit', 5]])).toEqual([]);
});

test('each county is held to a cap alone', () => {
  const unit = (name: string, county: string): UnitRow => [name, 'Party organ', { County: county }];
  const reform = reformOf([unit('A', 'East'), unit('B', 'East'), unit('C', 'West')], []);
  expect(findingsOf(reform, [['organs', 1]])).toEqual(['error organCap East 2 of 1 @Norms!B2']);
});

const PLAN: readonly PlanRow[] = [
  ['keep', 'North town'],
  ['merge', 'Primary school', 'New school'],
  ['transfer', 'Station', 'Clinic', { 'Institution posts': 1 }],
  ['rename', 'Youth league', 'League'],
  ['create', '', 'Duty centre', { Kind: 'Public institution', 'Institution posts': 2 }],
];

describe('after a plan', () => {
  const reform = reformOf(UNITS, PLAN);

  test('units that the plan changes though they stand outside, at its rows', () => {
    expect(findingsOf(reform, [['不纳入改革的单位数', 0]])).toEqual([
      'warning outsideReform Clinic 2 of 0 @Plan!C4',
      'warning outsideReform Primary school 2 of 0 @Plan!B3',
    ]);
    expect(findingsOf(reform, [['不纳入改革的单位数', 2]])).toEqual([]);
    expect(findingsOf(reform, [['不纳入改革的单位数', 0, { Kind: '群团机关' }]])).toEqual([
      'warning outsideReform Youth league 1 of 0 @Plan!B5',
    ]);
  });

  test('the cell of a figure: the plan’s row for a unit that it creates', () => {
    expect(findingsOf(reform, [['事业单位最少编制', 3]])).toEqual([
      'warning leastPosts Duty centre 2 of 3 @Plan!E6',
      'warning leastPosts Station 2 of 3 @Units!E6',
    ]);
  });

  test('the approved table’s where it states the figure', () => {
    const approved = approvedOf(
      ['Option', 'Unit', 'Deputy posts', 'Document'],
      [
        ['', 'Finance bureau', 3, 'No. 1'],
        ['', 'Reform bureau', '', 'No. 2'],
      ],
    );
    expect(findingsOf(reformOf(UNITS, PLAN, { approved }), [['deputies', 2]])).toEqual([
      'error deputySeats Centre 3 of 2 @Units!H7',
      'error deputySeats Finance bureau 3 of 2 @Granted!C2',
      'error deputySeats Reform bureau 4 of 2 @Units!H3',
    ]);
  });
});

describe('with duties', () => {
  const followed = followedCase(
    UNITS,
    [],
    [
      ['Plans', 'City planning', 'Reform bureau'],
      ['Prices', 'City prices', 'Reform bureau'],
      ['Budget', 'City finance', 'Finance bureau'],
    ],
  );

  test('loads are held as overloads are', () => {
    const norms = normsOf([
      ['Superiors per unit', 1],
      ['Duties per unit', 0, { Kind: 'Government department', To: 15 }],
    ]);
    const found = checkNorms(followed.reform, norms, followed);
    expect(found.map(({ rule, unit, norm }) => [rule, unit, norm])).toEqual([
      ['superiorsPerUnit', 1, 0],
      ['dutiesPerUnit', 2, 1],
    ]);
    expect(found.map(({ where }) => where.cell)).toEqual(['C2', 'C4']);
    const over = overloads(frozen(workload(followed)), norms, followed.reform);
    expect(over.map(({ rule, load, found: figure }) => [rule, load.unit, figure]).sort()).toEqual(
      found.map((one) => [one.rule, one.unit, one.found]).sort(),
    );
  });
});

test('every norm with how many keep it', () => {
  const norms = normsOf([
    ['organs', 2, { Kind: '党政机构' }],
    ['least posts of a unit', 5, { Kind: '事业单位' }],
    ['deputies', 3],
    ['学校医院不计入限额', 0],
    ['least posts of a unit', 9, { Kind: 'Development zone' }],
    ['Duties per unit', 3],
    ['surplus years', 5],
  ]);
  expect(heldNorms(KEPT, norms, null)).toEqual([
    { norm: 0, against: 1, kept: 0, found: 3, missing: null },
    { norm: 2, against: 2, kept: 1, found: 3, missing: null },
    { norm: 3, against: 5, kept: 4, found: 4, missing: null }, // no table states the seats of the other 6
    { norm: 4, against: 2, kept: 1, found: 1, missing: null },
    { norm: 6, against: 0, kept: 0, found: null, missing: null },
    { norm: 7, against: 0, kept: 0, found: null, missing: 'duties' },
    { norm: 8, against: 0, kept: 0, found: null, missing: 'people' },
  ]);
});

test.each<[name: string, years: number | null, found: number[][]]>([
  ['gone in time', 4, []],
  ['gone just after the stricter norm', 5, [[5, 4]]],
  ['gone too late for both: the stricter one', 8, [[8, 4]]],
  ['no surplus', 0, []],
  ['never gone', null, [[SURPLUS_YEARS_AHEAD + 1, 4]]],
])('the surplus, %s', (_name, yearsUntilGone, expected) => {
  const norms = normsOf([
    ['surplus years', 6],
    ['surplus years', 4, { Kind: '党政机构' }],
  ]);
  const found = checkNorms(KEPT, norms, null, { yearsUntilGone });
  expect(found.map((one) => [one.found, one.limit])).toEqual(expected);
  for (const { severity, county, unitName, unit, where } of found) {
    expect([severity, county, unitName, unit, where.cell]).toEqual(['warning', '', '', -1, 'B3']);
  }
  const held = heldNorms(KEPT, norms, null, { yearsUntilGone });
  expect(held.map(({ norm, against, missing }) => [norm, against, missing])).toEqual([
    [0, 1, null],
    [1, 1, null],
  ]);
  expect(held[1].kept).toBe(expected.length === 0 ? 1 : 0);
});

test('a surplus that never goes breaks even a norm beyond the years that are looked at', () => {
  const found = checkNorms(KEPT, normsOf([['surplus years', 99]]), null, { yearsUntilGone: null });
  expect(found).toHaveLength(1);
});
