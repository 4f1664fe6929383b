import type { Issue } from '../../../src/core';
import { describeIssue } from '../../../src/locales/describeIssue';
import { en } from '../../../src/locales/en';
import { zhCN } from '../../../src/locales/zh-CN';
import { linesOf, reformOf, type PlanRow, type UnitRow } from './small';

const UNITS: readonly UnitRow[] = [
  ['Agriculture', 'Government department', { admin: 10, duties: 3 }],
  ['Water', 'Government department', { admin: 5 }],
  ['Seed Station', 'Public institution', { inst: 4 }],
];
const KEPT = [
  'Agriculture < Agriculture: adminPosts 10, duties 3',
  'Water < Water: adminPosts 5',
  'Seed Station < Seed Station: institutionPosts 4',
];

interface Case {
  readonly name: string;
  readonly plan: readonly PlanRow[];
  readonly code: Issue['code'];
  readonly cell: string;
  readonly facts: Issue['facts'];
  /** The structure; all units as before when left out. */
  readonly lines?: readonly string[];
  readonly severity?: Issue['severity'];
}

const CASES: readonly Case[] = [
  {
    name: 'unknown unit',
    plan: [['merge', 'Agricultre', 'Water']],
    code: 'unknownUnit',
    cell: 'B2',
    facts: { unit: 'Agricultre', likely: ['Agriculture'] },
  },
  {
    name: 'unknown unit: part of a name',
    plan: [['abolish', 'Station']],
    code: 'unknownUnit',
    cell: 'B2',
    facts: { unit: 'Station', likely: ['Seed Station'] },
  },
  {
    name: 'target never created',
    plan: [['transfer whole', 'Water', 'Rural Affairs']],
    code: 'targetNeverCreated',
    cell: 'C2',
    facts: { unit: 'Rural Affairs', likely: [] },
  },
  {
    name: 'the rest of the plan is applied',
    plan: [
      ['merge', 'Watr', 'Rural Affairs'],
      ['merge', 'Water', 'Rural Affairs'],
    ],
    code: 'unknownUnit',
    cell: 'B2',
    facts: { unit: 'Watr', likely: ['Water'] },
    lines: [KEPT[0], 'Rural Affairs < Water: adminPosts 5', KEPT[2]],
  },
  {
    name: 'a unit that only wrong rows form',
    plan: [
      ['merge', 'Nowhere', 'Rural Affairs'],
      ['transfer', 'Water', 'Rural Affairs', { Share: 0.5 }],
    ],
    code: 'neverFormed',
    cell: 'C3',
    facts: { unit: 'Rural Affairs' },
  },
  {
    name: 'a unit formed from itself',
    plan: [['merge', 'Nothing', 'Nothing']],
    code: 'neverFormed',
    cell: 'B2',
    facts: { unit: 'Nothing' },
  },
  {
    name: 'no From',
    plan: [['merge', '', 'Water']],
    code: 'cellMissing',
    cell: 'B2',
    facts: { operation: 'merge', column: 'From' },
  },
  {
    name: 'no To',
    plan: [['merge', 'Water', ' ']],
    code: 'cellMissing',
    cell: 'C2',
    facts: { operation: 'merge', column: 'To' },
  },
  {
    name: 'a unit merged into two others: it stays',
    plan: [
      ['merge', 'Water', 'Agriculture'],
      ['keep', 'Agriculture'],
      ['merge', 'Water', 'Seed Station'],
    ],
    code: 'unitMovedTwice',
    cell: 'B2',
    facts: { unit: 'Water', operations: ['merge'], cells: ['B2', 'B4'], rows: [2, 4] },
  },
  {
    name: 'abolished and merged',
    plan: [
      ['abolish', 'Water'],
      ['merge', 'Water', 'Agriculture'],
    ],
    code: 'unitMovedTwice',
    cell: 'B2',
    facts: { unit: 'Water', operations: ['abolish', 'merge'], cells: ['B2', 'B3'], rows: [2, 3] },
  },
  {
    name: 'kept and merged',
    plan: [
      ['merge', 'Water', 'Agriculture'],
      ['keep', 'Water'],
    ],
    code: 'unitMovedTwice',
    cell: 'B2',
    facts: { unit: 'Water', operations: ['keep', 'merge'], cells: ['B2', 'B3'], rows: [2, 3] },
  },
  {
    name: 'the same row twice is applied once',
    plan: [
      ['merge', 'Water', 'Agriculture'],
      ['merge', ' Water', 'Agriculture'],
    ],
    code: 'rowTwice',
    severity: 'warning',
    cell: 'B2',
    facts: { unit: 'Water', cells: ['B2', 'B3'], rows: [2, 3] },
    lines: ['Agriculture < Agriculture, Water: adminPosts 15, duties 3', KEPT[2]],
  },
  {
    name: 'a ring: the units stay',
    plan: [
      ['merge', 'Water', 'Seed Station'],
      ['merge', 'Agriculture', 'Water'],
      ['transfer', 'Seed Station', 'Agriculture', { Share: 0.5 }],
    ],
    code: 'cycle',
    cell: 'C2',
    facts: { units: ['Agriculture', 'Water', 'Seed Station'], cells: ['C2', 'C3', 'C4'], rows: [2, 3, 4] },
  },
  {
    name: 'shares above 100 %',
    plan: [
      ['transfer', 'Agriculture', 'Water', { Share: 0.7 }],
      ['transfer', 'Agriculture', 'Seed Station', { Share: 0.4 }],
    ],
    code: 'sharesAbove',
    cell: 'D2',
    facts: { unit: 'Agriculture', percent: 110, cells: ['D2', 'D3'], rows: [2, 3] },
  },
  {
    name: 'more posts than there are',
    plan: [
      ['transfer', 'Agriculture', 'Water', { admin: 8 }],
      ['transfer', 'Agriculture', 'Seed Station', { admin: 3 }],
    ],
    code: 'morePostsMoved',
    cell: 'D2',
    facts: { unit: 'Agriculture', postType: 'admin', moved: 11, there: 10, cells: ['D2', 'D3'], rows: [2, 3] },
  },
  {
    name: 'more duties than there are',
    plan: [1, 2, 3, 4].map((duty): PlanRow => ['transfer', 'Agriculture', 'Water', { Duty: `Duty ${duty}` }]),
    code: 'moreDutiesMoved',
    cell: 'D2',
    facts: { unit: 'Agriculture', moved: 4, there: 3, cells: ['D2', 'D3', 'D4', 'D5'], rows: [2, 3, 4, 5] },
  },
  {
    name: 'a transfer of nothing',
    plan: [['transfer', 'Agriculture', 'Water']],
    code: 'nothingStated',
    cell: 'A2',
    facts: { from: 'Agriculture', to: 'Water' },
  },
  {
    name: 'a transfer to itself',
    plan: [['transfer', 'Water', 'Water', { Share: 0.5 }]],
    code: 'sameUnit',
    cell: 'C2',
    facts: { unit: 'Water', operation: 'transfer' },
  },
  {
    name: 'posts stated for several units',
    plan: [['transfer', 'Water、Agriculture', 'Seed Station', { admin: 2 }]],
    code: 'postsOfSeveral',
    cell: 'B2',
    facts: { units: ['Water', 'Agriculture'] },
  },
  {
    name: 'renamed to a name that is taken',
    plan: [['rename', 'Water', 'Agriculture']],
    code: 'nameTaken',
    cell: 'C2',
    facts: { unit: 'Water', name: 'Agriculture' },
  },
  {
    name: 'created although it is there',
    plan: [['create', '', 'Water', { admin: 3 }]],
    code: 'alreadyExists',
    cell: 'C2',
    facts: { unit: 'Water' },
  },
  {
    name: 'created without a kind',
    plan: [['create', '', 'Data Bureau', { Kind: '', admin: 3 }]],
    code: 'kindMissing',
    cell: 'D2',
    facts: { unit: 'Data Bureau' },
  },
  {
    name: 'regraded without a grade',
    plan: [['regrade', 'Water', '', { Grade: '' }]],
    code: 'gradeMissing',
    cell: 'D2',
    facts: { unit: 'Water' },
  },
  {
    name: 'a plate without a name',
    plan: [['name plate', 'Water', '', { plate: '' }]],
    code: 'plateMissing',
    cell: 'D2',
    facts: { unit: 'Water' },
  },
  {
    name: 'a share where the whole unit moves',
    plan: [['abolish', 'Water', 'Agriculture', { Share: 0.5 }]],
    code: 'cellNotUsed',
    severity: 'warning',
    cell: 'D2',
    facts: { operation: 'abolish' },
    lines: ['Agriculture < Agriculture, part of Water: adminPosts 10, duties 3', KEPT[2]],
  },
  {
    name: 'a regrade of a unit that ends',
    plan: [
      ['regrade', 'Water', '', { Grade: '副科' }],
      ['merge', 'Water', 'Agriculture'],
    ],
    code: 'unitEnds',
    severity: 'warning',
    cell: 'B2',
    facts: { unit: 'Water', operation: 'regrade' },
    lines: ['Agriculture < Agriculture, Water: adminPosts 15, duties 3', KEPT[2]],
  },
  {
    name: 'two kinds for one target',
    plan: [
      ['merge', 'Water', 'Rural', { Kind: 'School' }],
      ['merge', 'Seed Station', 'Rural', { Kind: 'Hospital' }],
    ],
    code: 'statedTwice',
    severity: 'warning',
    cell: 'D2',
    facts: {
      unit: 'Rural',
      column: 'Kind',
      key: 'kind',
      found: ['hospital', 'school'],
      taken: 'hospital',
      cells: ['D2', 'D3'],
      rows: [2, 3],
    },
    lines: [KEPT[0], 'Rural < Water, Seed Station: adminPosts 5, institutionPosts 4'],
  },
  {
    name: 'a deliberative body with posts',
    plan: [['create', '', 'Committee', { Kind: 'Deliberative body', admin: 2 }]],
    code: 'bodyWithPosts',
    severity: 'warning',
    cell: 'C2',
    facts: { unit: 'Committee', posts: 2 },
    lines: [...KEPT, 'Committee < : adminPosts 2'],
  },
];

test.each(CASES)('$name', ({ plan, code, cell, facts, lines = KEPT, severity = 'error' }) => {
  const reform = reformOf(UNITS, plan);
  const issue = reform.issues.find((one) => one.code === code);
  expect(issue).toMatchObject({
    code,
    severity,
    where: { tableKind: 'plan', sheet: 'Plan', table: 'Plan', cell },
    facts,
  });
  expect(linesOf(reform)).toEqual(lines);
  for (const words of [en, zhCN]) {
    const sentence = describeIssue(issue!, words);
    expect(sentence).toContain(cell);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

test('a name in two counties is ambiguous until the row names the county', () => {
  const units: readonly UnitRow[] = [
    ['Water', 'Government department', { County: 'East', admin: 5 }],
    ['Water', 'Government department', { County: 'West', admin: 6 }],
    ['Farms', 'Government department', { County: 'West', admin: 1 }],
  ];
  const unclear = reformOf(units, [['merge', 'Water', 'Rural']]);
  expect(unclear.issues).toMatchObject([
    { code: 'ambiguousUnit', where: { cell: 'B2' }, facts: { unit: 'Water', counties: ['East', 'West'] } },
  ]);
  expect(linesOf(unclear)).toEqual([
    'Water < Water: adminPosts 5',
    'Water < Water: adminPosts 6',
    'Farms < Farms: adminPosts 1',
  ]);

  const clear = reformOf(units, [['merge', 'Water', 'Farms', { County: 'West' }]]);
  expect(clear.issues).toEqual([]);
  expect(linesOf(clear)).toEqual(['Water < Water: adminPosts 5', 'Farms < Water, Farms: adminPosts 7']);

  const unique = reformOf(units, [['merge', 'Farms', 'Rural']]);
  expect(unique.after.county).toEqual(['East', 'West', 'West']);
});

test('so many unknown units that listing them helps nobody are told as one', () => {
  const plan = Array.from({ length: 1000 }, (_, row): PlanRow => ['abolish', `Unknown ${row}`]);
  const { issues } = reformOf(UNITS, plan);
  expect(issues).toHaveLength(201);
  expect(issues[200]).toMatchObject({ code: 'moreOfTheSame', facts: { of: 'unknownUnit', count: 800, listed: 200 } });
});

test('a sentence names unit, cells, rule and remedy in both languages', () => {
  const { issues } = reformOf(UNITS, [
    ['merge', 'Water', 'Agriculture'],
    ['merge', 'Water', 'Seed Station'],
  ]);
  expect(describeIssue(issues[0], en)).toBe(
    'Sheet “Plan”, cell B2: “Water” is sent to different places (merge) in cells B2, B3. A unit can end only once, so none of these rows is applied and the unit stays. Leave one of them.',
  );
  expect(describeIssue(issues[0], zhCN)).toBe(
    '工作表“Plan”B2单元格：“Water”在B2、B3单元格中去向不一（合并组建）。一个机构只能有一个去向，有关各行均未执行，该机构暂按保留处理。请只留一行。',
  );
});

test.each([
  ['the plain row first', 0],
  ['the plain row last', 1],
])('a row that stands twice still says its grade and name plate, %s', (_, plainFirst) => {
  const plain: PlanRow = ['merge', 'Agriculture、Water', 'Rural Affairs'];
  const telling: PlanRow = ['merge', 'Agriculture、Water', 'Rural Affairs', { Grade: '正科', plate: 'Seed Office' }];
  const reform = reformOf(UNITS, plainFirst === 0 ? [plain, telling] : [telling, plain]);
  const place = reform.after.unit.indexOf('Rural Affairs');
  expect([reform.after.grade[place], reform.after.namePlates[place]]).toEqual(['正科', ['Seed Office']]);
  expect([...new Set(reform.issues.map(({ code }) => code))]).toEqual(['rowTwice']);
});

test.each([
  ['first', [0, 1, 2]],
  ['last', [1, 2, 0]],
])('a unit that is not co-located after all is no other name of the organisation, its row %s', (_, order) => {
  const rows: readonly PlanRow[] = [
    ['co-locate', 'Water', 'Agriculture'],
    ['co-locate', 'Seed Station', 'Water'],
    ['rename', 'Water', 'Waterworks'],
  ];
  const reform = reformOf(
    UNITS,
    order.map((place) => rows[place]),
  );
  expect(reform.after.unit).toEqual(['Agriculture', 'Water']);
  expect(reform.after.coLocated).toEqual([['Seed Station'], []]);
  expect(reform.issues.map(({ code }) => code)).toEqual(['unitMovedTwice']);
});
