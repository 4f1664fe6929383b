import { approvedOf, reformOf } from '../results/small';
import { inEnglish, inShort } from '../table/texts';
import { ledgerOf, linesOf } from './seatTables';

const reform = reformOf(
  [
    ['Finance bureau', 'Government department', { chiefs: 1, deputies: 3, adminIn: 9 }],
    ['Audit bureau', 'Government department', { chiefs: 1, deputies: 2, adminIn: 6 }],
    ['Grain station', 'Public institution', { chiefs: 1, deputies: 0, adminIn: 2 }],
    ['Print shop', 'Public institution', { chiefs: 1, deputies: 0, adminIn: 2 }],
    ['Archive', 'Public institution', { chiefs: 1, deputies: 1, adminIn: 2 }],
    ['Library', 'Public institution', { chiefs: 0, deputies: 0, adminIn: 2 }],
  ],
  [
    ['merge', 'Finance bureau', 'Bureau of Public Finance', { Kind: 'Government department' }],
    ['merge', 'Audit bureau', 'Bureau of Public Finance', { Kind: 'Government department' }],
    ['abolish', 'Grain station', ''],
    ['convert to enterprise', 'Print shop', ''],
    ['keep', 'Archive', 'Archive'],
  ],
  { approved: approvedOf(['Unit', 'Chief posts', 'Deputy posts'], [['Bureau of Public Finance', 1, 3]]) },
);

test('the example of the comment: merged bureaus with a chief each', () => {
  const ledger = ledgerOf(reform, [
    { unit: 'Finance bureau', position: 'chief' },
    { unit: 'Audit bureau', position: 'chief' },
  ]);
  expect(linesOf(ledger)).toEqual([
    'Bureau of Public Finance: chiefs 1:2+0 s1 deputies 3:0+0 v3',
    'Archive: chiefs 1:0+0 v1 deputies 1:0+0 v1',
    'Total: chiefs 2:2+0 s1 v1 deputies 4:0+0 v4',
  ]);
  expect([ledger.leadersCounted, ledger.issues]).toEqual([2, []]);
});

test('leaders of units that end or are not known stand under their names, behind the others', () => {
  const ledger = ledgerOf(reform, [
    { unit: 'Sports school', position: 'deputy' },
    { unit: 'Print shop', position: 'chief' },
    { unit: 'Grain station', position: 'chief' },
    { unit: 'Cinema', position: 'chief' },
    { unit: ' Sports school ', position: 'chief' },
    { unit: 'Library', position: 'none' },
    { unit: 'Archive', position: 'Director' },
  ]);
  expect(linesOf(ledger)).toEqual([
    'Bureau of Public Finance: chiefs 1:0+0 v1 deputies 3:0+0 v3',
    'Archive: chiefs 1:0+0 v1 deputies 1:0+0 v1',
    'Grain station (ended): chiefs 0:1+0 s1 deputies 0:0+0',
    'Print shop (ended): chiefs -:1+0 deputies -:0+0',
    'Cinema (ended): chiefs -:1+0 deputies -:0+0',
    'Sports school (ended): chiefs -:1+0 deputies -:1+0',
    'Total: chiefs 2:4+0 s1 v2 deputies 4:1+0 v4',
  ]);
  expect([...ledger.rowOf]).toEqual([5, 3, 2, 4, 5, -1, -1]);
  expect(ledger.leadersCounted).toBe(5);
});

test('leaders of an abolished unit are surplus where its seats are stated, with 0 too; those that go to an enterprise are not', () => {
  const units = [
    ['Grain station', { chiefs: 1, deputies: '' }],
    ['Seed station', { chiefs: 0, deputies: 0 }],
    ['Tea station', { chiefs: '', deputies: '' }],
    ['Print shop', { chiefs: 1, deputies: 1 }],
    ['Archive', { chiefs: 1, deputies: 1 }],
  ] as const;
  const given = reformOf(
    units.map(([unit, cells]) => [unit, 'Public institution', cells] as const),
    [
      ...units.slice(0, 3).map(([unit]) => ['abolish', unit, ''] as const),
      ['convert to enterprise', 'Print shop', ''] as const,
    ],
  );
  const people = units.flatMap(([unit]) => ['chief', 'deputy'].map((position) => ({ unit, position })));
  expect(linesOf(ledgerOf(given, people))).toEqual([
    'Archive: chiefs 1:1+0 deputies 1:1+0',
    'Grain station (ended): chiefs 0:1+0 s1 deputies 0:1+0 s1',
    'Seed station (ended): chiefs 0:1+0 s1 deputies 0:1+0 s1',
    'Tea station (ended): chiefs -:1+0 deputies -:1+0',
    'Print shop (ended): chiefs -:1+0 deputies -:1+0',
    'Total: chiefs 1:5+0 s2 deputies 1:5+0 s2',
  ]);
});

test('an ID that stands as unit or county of a leader is not shown whole', () => {
  const [row] = ledgerOf(reform, [
    { county: '142201197005170018', unit: 'Office 142201197005170026', position: 'chief' },
  ]).rows.slice(-1);
  expect([row.county, row.unit]).toEqual(['…0018', 'Office …0026']);
});

test('who left a leader post or is in the pool holds no seat; promotions count for those who left', () => {
  const ledger = ledgerOf(reform, [
    { unit: 'Archive', position: 'chief', left: '2025-03', rank: 'Researcher, grade 4' },
    { unit: 'Archive', position: 'deputy', left: '2025-04', pool: '2025-06' },
    { unit: 'Library', pool: '2025-07' },
    { unit: 'Library', position: 'none', left: '2025-05' },
    { unit: 'Archive', position: 'deputy', pool: '2026-01' },
    { unit: 'Archive', position: 'deputy', rank: 'Clerk, grade 1' },
  ]);
  expect(linesOf(ledger)).toEqual([
    'Bureau of Public Finance: chiefs 1:0+0 v1 deputies 3:0+0 v3',
    'Archive: chiefs 1:0+0 v1 deputies 1:1+0 pool 2 expired 1 from 2025-06 left 2 promoted 1',
    'Library: chiefs 0:0+0 deputies 0:0+0 pool 1 expired 0 from 2025-07 left 1 promoted 0',
    'Total: chiefs 2:0+0 v2 deputies 4:1+0 v3 pool 3 expired 1 left 3 promoted 1',
  ]);
  expect([ledger.poolPeople, ledger.leftPeople, ledger.leadersCounted]).toEqual([[1, 2, 4], [0, 1, 3], 1]);
  expect(inEnglish(ledger.issues)).toEqual([
    'Sheet “Staff”, cell E3: The time in the pool ended in 2025-06. Arrange a post or a retirement for the person, or enter a new month.',
    'Sheet “Staff”, cell D7: A promotion to “Clerk, grade 1” is entered, but not when the person left the leader post; it is not counted among those who left. Enter the month in “Left leader post”.',
  ]);
});

test('a seat that a county leader holds is taken, in the unit where its people are', () => {
  const ledger = ledgerOf(reform, [
    { unit: 'Audit bureau', leader: 'yes' },
    { unit: 'Finance bureau', position: 'chief' },
    { unit: 'Archive', position: 'Deputy', leader: 'yes' },
    { unit: 'Grain station', leader: 'yes' },
    { unit: 'Archives', leader: 'yes' },
    { unit: 'Archives', leader: 'yes', position: 'deputy' },
    { unit: 'Bureau of Public Finance', leader: 'yes', position: 'deputy' },
  ]);
  expect(linesOf(ledger)).toEqual([
    'Bureau of Public Finance: chiefs 1:1+1 s1 deputies 3:0+1 v2',
    'Archive: chiefs 1:0+0 v1 deputies 1:0+1',
    'Grain station (ended): chiefs 0:0+1 s1 deputies 0:0+0',
    'Archives (ended): chiefs -:0+1 deputies -:0+1',
    'Total: chiefs 2:1+3 s2 v1 deputies 4:0+3 v2',
  ]);
  expect([ledger.staff.count, ledger.leadersCounted]).toEqual([1, 1]);
  expect(inEnglish(ledger.issues)).toEqual([
    'Sheet “Staff”, cell A6: “Archives”, where a county leader holds a seat, is not in the agencies table (did you mean “Archive”?). It is set against no seats. Use the same name in both tables.',
  ]);
});

test('where no table states seats, nothing is surplus or vacant; an approved table alone states them', () => {
  const units = [['Archive', 'Public institution', { adminIn: 2 }]] as const;
  const people = [
    { unit: 'Archive', position: 'chief' },
    { unit: 'Archive', position: 'deputy' },
  ];
  expect(linesOf(ledgerOf(reformOf(units, []), people))).toEqual([
    'Archive: chiefs -:1+0 deputies -:1+0',
    'Total: chiefs -:1+0 deputies -:1+0',
  ]);
  const approved = approvedOf(['Unit', 'Chief posts'], [['Archive', 0]]);
  expect(linesOf(ledgerOf(reformOf(units, [], { approved }), people))).toEqual([
    'Archive: chiefs 0:1+0 s1 deputies -:1+0',
    'Total: chiefs 0:1+0 s1 deputies -:1+0',
  ]);
});

test('of a unit whose seats are blank nobody is surplus; a blank beside a figure is 0', () => {
  const blank = reformOf(
    [
      ['Archive', 'Public institution', { chiefs: 1, deputies: '' }],
      ['Library', 'Public institution', { chiefs: '', deputies: '' }],
      ['Museum', 'Public institution', { chiefs: '', deputies: '' }],
      ['Theatre', 'Public institution', { chiefs: 0, deputies: 0 }],
    ],
    [['merge', 'Museum', 'Arts centre', { Kind: 'Public institution' }]],
    { approved: approvedOf(['Unit', 'Chief posts', 'Deputy posts'], [['Arts centre', 1, '']]) },
  );
  const people = ['Archive', 'Library', 'Museum', 'Theatre'].flatMap((unit) => [
    { unit, position: 'chief' },
    { unit, position: 'deputy' },
  ]);
  expect(linesOf(ledgerOf(blank, people))).toEqual([
    'Archive: chiefs 1:1+0 deputies 0:1+0 s1',
    'Library: chiefs -:1+0 deputies -:1+0',
    'Arts centre: chiefs 1:1+0 deputies -:1+0',
    'Theatre: chiefs 0:1+0 s1 deputies 0:1+0 s1',
    'Total: chiefs 2:4+0 s1 deputies 0:4+0 s2',
  ]);
});

test('fractions of seats are used exactly', () => {
  const shared = reformOf(
    [
      ['Archive', 'Public institution', { chiefs: 0.3, deputies: 1.1 }],
      ['Library', 'Public institution', { chiefs: 0.7, deputies: 2.2 }],
    ],
    [],
  );
  expect(linesOf(ledgerOf(shared, [{ unit: 'Archive', position: 'chief' }]))).toEqual([
    'Archive: chiefs 0.3:1+0 s0.7 deputies 1.1:0+0 v1.1',
    'Library: chiefs 0.7:0+0 v0.7 deputies 2.2:0+0 v2.2',
    'Total: chiefs 1:1+0 s0.7 v0.7 deputies 3.3:0+0 v3.3',
  ]);
});

test('nobody at all', () => {
  const empty = reformOf([['Library', 'Public institution', { adminIn: 2 }]], []);
  expect(linesOf(ledgerOf(empty, []))).toEqual(['Total: chiefs -:0+0 deputies -:0+0']);
});

test('job titles say nothing about leader posts: where nobody is a leader, that is said once', () => {
  const ledger = ledgerOf(reform, [
    { unit: 'Archive', position: 'Director' },
    { unit: 'Library', position: 'Deputy director' },
  ]);
  expect(ledger.totals.chiefs.vacant).toBe(2);
  expect(inEnglish(ledger.issues)).toEqual([
    'Sheet “Staff”, cell B2: Leader seats are granted, but nobody in the staff table is a chief or a deputy, so every seat is shown as vacant. Enter chief or deputy in the column “Position”; job titles are not taken for leader posts.',
  ]);
  const unpositioned = ledgerOf(reform, [{ unit: 'Archive' }, { unit: 'Library' }]);
  expect(inShort(unpositioned.issues)).toEqual(['noLeadersFound warning A2']);
});

test('counties have their own units', () => {
  const counties = reformOf(
    [
      ['Archive', 'Public institution', { County: 'Hequ', chiefs: 1, deputies: 1 }],
      ['Archive', 'Public institution', { County: 'Baode', chiefs: 1, deputies: 0 }],
    ],
    [],
  );
  const ledger = ledgerOf(counties, [
    { county: 'Baode', unit: 'Archive', position: 'chief' },
    { county: 'Hequ', unit: 'Archive', leader: 'yes' },
    { county: 'Hequ', unit: 'Library', position: 'chief' },
    { county: 'Baode', unit: 'Library', position: 'chief' },
    { county: '', unit: 'Archive', position: 'deputy' },
  ]);
  expect(linesOf(ledger)).toEqual([
    'Hequ Archive: chiefs 1:0+1 deputies 1:0+0 v1',
    'Baode Archive: chiefs 1:1+0 deputies 0:0+0',
    'Archive (ended): chiefs -:0+0 deputies -:1+0',
    'Baode Library (ended): chiefs -:1+0 deputies -:0+0',
    'Hequ Library (ended): chiefs -:1+0 deputies -:0+0',
    'Total: chiefs 2:3+1 deputies 1:1+0 v1',
  ]);
});

describe('the special database', () => {
  const yes = { database: 'yes' };

  test('leaders, those who left and those in the pool, of units that the reform concerns', () => {
    const ledger = ledgerOf(reform, [
      { unit: 'Finance bureau', position: 'chief', ...yes },
      { unit: 'Grain station', position: 'chief', ...yes },
      { unit: 'Audit bureau', left: '2025-03', ...yes },
      { unit: 'Bureau of Public Finance', pool: '2027-03', ...yes },
      { unit: 'Audit bureau', position: 'none', ...yes },
      { unit: 'Archive', position: 'chief', ...yes },
      { unit: 'Cinema', position: 'chief', ...yes },
      { unit: 'Library', position: 'chief', database: 'no' },
    ]);
    expect([ledger.inDatabase, ledger.databaseFlags]).toEqual([
      7,
      [
        { person: 4, reason: 'notLeader' },
        { person: 5, reason: 'unitNotConcerned' },
        { person: 6, reason: 'unitNotConcerned' },
      ],
    ]);
    expect(inShort(ledger.issues)).toEqual([
      ...['databaseFlag warning E6', 'databaseFlag warning E7', 'databaseFlag warning E8'],
    ]);
    expect(inEnglish(ledger.issues).slice(0, 2)).toEqual([
      'Sheet “Staff”, cell E6: The special database is for leaders whom the reform concerns; this person holds no leader post, left none and is not in the pool. Take the person out, or enter the position.',
      'Sheet “Staff”, cell E7: The special database is for leaders of the units that the reform concerns; the plan does not change the unit of this person. Take the person out, or check the unit.',
    ]);
  });

  test.each([
    ['regrade', 'Archive', 'Archive', { Grade: 'Section-level' }, true],
    ['rename', 'Archive', 'County archive', {}, true],
    ['name plate', 'Library', 'Archive', { plate: 'Library' }, true],
    ['transfer', 'Library', 'Archive', { Share: 0.5 }, true],
    ['re-subordinate', 'Archive', 'Party office', {}, true],
    ['co-locate', 'Archive', 'Library', {}, true],
    ['co-locate', 'Library', 'Archive', {}, true],
    ['transfer', 'Library', 'Archive', { Duty: 'Old files' }, true],
    ['transfer', 'Archive', 'Library', { Duty: 'Old files' }, true],
    ['create', '', 'Museum', {}, false],
    ['keep', 'Archive', 'Archive', {}, false],
    ['transfer', 'Library', 'Office', { Share: 0.5 }, false],
  ] as const)('whether %s %s → %s concerns the archive: %j %s', (operation, from, to, more, expected) => {
    const given = reformOf(
      [
        ['Archive', 'Public institution', { chiefs: 1, adminIn: 2, Grade: 'Unit-level' }],
        ['Library', 'Public institution', { chiefs: 1, adminIn: 2 }],
        ['Office', 'Party organ', { chiefs: 1, adminIn: 2 }],
        ['Party office', 'Party organ', { chiefs: 1, adminIn: 2 }],
      ],
      [[operation, from, to, more]],
    );
    const { databaseFlags } = ledgerOf(given, [{ unit: 'Archive', position: 'chief', ...yes }]);
    expect(databaseFlags.length).toBe(expected ? 0 : 1);
  });

  test('what the documents grant a unit that is kept does not concern it', () => {
    const given = reformOf([['Archive', 'Public institution', { chiefs: 2 }]], [], {
      approved: approvedOf(['Unit', 'Chief posts'], [['Archive', 1]]),
    });
    const { databaseFlags } = ledgerOf(given, [{ unit: 'Archive', position: 'chief', ...yes }]);
    expect(databaseFlags).toEqual([{ person: 0, reason: 'unitNotConcerned' }]);
  });
});
