import { issuesOf, linesOf, reformOf, type PlanRow, type UnitRow } from './small';

const AGRICULTURE: UnitRow = [
  'Agriculture',
  'Government department',
  { admin: 10, adminIn: 8, inst: 6, chiefs: 1, deputies: 3, leaders: 4, duties: 20, cost: 1000, office: 300 },
];
const WATER: UnitRow = [
  'Water',
  'Government department',
  { admin: 5, adminIn: 6, chiefs: 1, deputies: 2, leaders: 3, duties: 8, cost: 500.05, office: 100.5 },
];
const SEEDS: UnitRow = ['Seed Station', 'Public institution', { inst: 4, instIn: 4, cost: 10 }];
const PARTY: UnitRow = ['Party Office', 'Party organ', { admin: 7, adminIn: 7 }];

interface Case {
  readonly name: string;
  readonly units: readonly UnitRow[];
  readonly plan: readonly PlanRow[];
  readonly lines: readonly string[];
  readonly issues?: readonly string[];
}

const WATER_LINE =
  'Water < Water: adminPosts 5, adminStaff 6, chiefs 1, deputies 2, leaders 3, duties 8, runningCost 500.05, office 100.5';
const WATER_FIGURES = WATER_LINE.slice(WATER_LINE.indexOf(':') + 2);
const BOTH_FIGURES =
  'adminPosts 15, institutionPosts 6, adminStaff 14, chiefs 2, deputies 5, leaders 7, duties 28, runningCost 1500.05, office 400.5';

const CASES: readonly Case[] = [
  {
    name: 'no row: every unit is kept',
    units: [WATER, SEEDS],
    plan: [],
    lines: [WATER_LINE, 'Seed Station < Seed Station: institutionPosts 4, institutionStaff 4, runningCost 10'],
  },
  {
    name: 'keep changes nothing',
    units: [WATER],
    plan: [['keep', 'Water']],
    lines: [WATER_LINE],
  },
  {
    name: 'merge forms a unit that stands where its first source stood',
    units: [PARTY, AGRICULTURE, WATER],
    plan: [
      ['merge', 'Water', 'Rural Affairs'],
      ['merge', 'Agriculture', 'Rural Affairs'],
    ],
    lines: [
      'Party Office < Party Office: adminPosts 7, adminStaff 7',
      `Rural Affairs < Agriculture, Water: ${BOTH_FIGURES}`,
    ],
  },
  {
    name: 'several units in one From cell are a flow each',
    units: [AGRICULTURE, WATER],
    plan: [['merge', 'Agriculture、Water', 'Rural Affairs']],
    lines: [`Rural Affairs < Agriculture, Water: ${BOTH_FIGURES}`],
  },
  {
    name: 'a unit whose name holds a separator is one unit',
    units: [
      ['Land; Planning', 'Government department', { admin: 3 }],
      ['Land', 'Government department', { admin: 4 }],
    ],
    plan: [['merge', 'Land; Planning', 'Natural Resources']],
    lines: ['Natural Resources < Land; Planning: adminPosts 3', 'Land < Land: adminPosts 4'],
  },
  {
    name: 'merge into a unit that is there: it goes on, also when it is named among the sources',
    units: [AGRICULTURE, WATER],
    plan: [
      ['merge', 'Water', 'Agriculture'],
      ['merge', 'Agriculture', 'Agriculture'],
    ],
    lines: [`Agriculture < Agriculture, Water: ${BOTH_FIGURES}`],
  },
  {
    name: 'transfer whole ends the unit',
    units: [AGRICULTURE, WATER],
    plan: [['transfer whole', 'Water', 'Agriculture']],
    lines: [`Agriculture < Agriculture, Water: ${BOTH_FIGURES}`],
  },
  {
    name: 'rename keeps everything',
    units: [WATER],
    plan: [['rename', 'Water', 'Water Affairs']],
    lines: [`Water Affairs < Water: ${WATER_FIGURES}`],
  },
  {
    name: 'name plate: the unit becomes a plate on another',
    units: [AGRICULTURE, WATER],
    plan: [['name plate', 'Water', 'Agriculture']],
    lines: [`Agriculture [Water] < Agriculture, Water: ${BOTH_FIGURES}`],
  },
  {
    name: 'name plate: the plate may have a name of its own',
    units: [AGRICULTURE, WATER],
    plan: [['name plate', 'Water', 'Agriculture', { plate: 'Rural Water Office' }]],
    lines: [`Agriculture [Rural Water Office] < Agriculture, Water: ${BOTH_FIGURES}`],
  },
  {
    name: 'name plate without From or To, or with the same in both: the unit gains a plate',
    units: [WATER, PARTY, SEEDS],
    plan: [
      ['name plate', 'Water', '', { plate: 'Flood Control' }],
      ['name plate', '', 'Party Office', { plate: 'Archive' }],
      ['name plate', 'Seed Station', 'Seed Station', { plate: 'Soil Station、Plant Station' }],
    ],
    lines: [
      `Water [Flood Control] < Water: ${WATER_FIGURES}`,
      'Party Office [Archive] < Party Office: adminPosts 7, adminStaff 7',
      'Seed Station [Soil Station, Plant Station] < Seed Station: institutionPosts 4, institutionStaff 4, runningCost 10',
    ],
  },
  {
    name: 'a plate is kept by the unit that takes over its carrier',
    units: [AGRICULTURE, WATER, PARTY],
    plan: [
      ['merge', 'Water', 'Agriculture', { plate: 'Water Office' }],
      ['rename', 'Agriculture', 'Rural Affairs'],
    ],
    lines: [
      `Rural Affairs [Water Office] < Agriculture, Water: ${BOTH_FIGURES}`,
      'Party Office < Party Office: adminPosts 7, adminStaff 7',
    ],
  },
  {
    name: 'co-locate: the party organ is the host, whichever column it stands in',
    units: [WATER, PARTY],
    plan: [['co-locate', 'Party Office', 'Water']],
    lines: [
      'Party Office (with Water) < Water, Party Office: adminPosts 12, adminStaff 13, chiefs 1, deputies 2, leaders 3, duties 8, runningCost 500.05, office 100.5',
    ],
  },
  {
    name: 'co-locate: of two departments To is the host',
    units: [AGRICULTURE, WATER],
    plan: [['co-locate', 'Agriculture', 'Water']],
    lines: [`Water (with Agriculture) < Agriculture, Water: ${BOTH_FIGURES}`],
  },
  {
    name: 'co-locate: three names, one host',
    units: [
      ['Discipline', 'Party organ', { admin: 5 }],
      ['Supervision', 'Government department', { admin: 4 }],
      ['Inspection', 'Party organ', { admin: 2 }],
    ],
    plan: [
      ['co-locate', 'Supervision', 'Discipline'],
      ['co-locate', 'Inspection', 'Discipline'],
    ],
    lines: ['Discipline (with Supervision, Inspection) < Discipline, Supervision, Inspection: adminPosts 11'],
  },
  {
    name: 'co-locate with posts stated: only they sit with the host, the other name keeps the rest',
    units: [
      ['Publicity', 'Party organ', { admin: 8, adminIn: 6 }],
      ['Culture', 'Government department', { admin: 10, adminIn: 8, inst: 4 }],
    ],
    plan: [['co-locate', 'Culture', 'Publicity', { admin: 5 }]],
    lines: [
      'Publicity (with Culture) < Publicity, part of Culture: adminPosts 13, adminStaff 10',
      'Culture (with Publicity) < part of Culture: adminPosts 5, institutionPosts 4, adminStaff 4',
    ],
  },
  {
    name: 'transfer of a share: posts, people, money, space and duties by share, leader seats stay',
    units: [AGRICULTURE, WATER],
    plan: [['transfer', 'Agriculture', 'Water', { Share: 0.3 }]],
    lines: [
      'Agriculture < part of Agriculture: adminPosts 7, institutionPosts 4, adminStaff 6, chiefs 1, deputies 3, leaders 4, duties 14, runningCost 700, office 210',
      'Water < part of Agriculture, Water: adminPosts 8, institutionPosts 2, adminStaff 8, chiefs 1, deputies 2, leaders 3, duties 14, runningCost 800.05, office 190.5',
    ],
  },
  {
    name: 'transfer of posts: people follow in proportion, half up; the rest stays',
    units: [['A', 'Government department', { admin: 10, adminIn: 7, inst: 3, instIn: 3, cost: 90, duties: 5 }], WATER],
    plan: [['transfer', 'A', 'Water', { admin: 5 }]],
    lines: [
      'A < part of A: adminPosts 5, institutionPosts 3, adminStaff 3, institutionStaff 3, duties 5, runningCost 90',
      'Water < part of A, Water: adminPosts 10, adminStaff 10, chiefs 1, deputies 2, leaders 3, duties 8, runningCost 500.05, office 100.5',
    ],
  },
  {
    name: 'transfer of one duty: that duty alone moves',
    units: [AGRICULTURE, WATER],
    plan: [['transfer', 'Agriculture', 'Water', { Duty: 'Irrigation' }]],
    lines: [
      'Agriculture < part of Agriculture: adminPosts 10, institutionPosts 6, adminStaff 8, chiefs 1, deputies 3, leaders 4, duties 19, runningCost 1000, office 300',
      'Water < part of Agriculture, Water: adminPosts 5, adminStaff 6, chiefs 1, deputies 2, leaders 3, duties 9, runningCost 500.05, office 100.5',
    ],
  },
  {
    name: 'transfer of a share and of posts: the posts stated go instead of the share of their type',
    units: [
      ['A', 'Government department', { admin: 10, inst: 8, cost: 90 }],
      ['B', 'Government department', { admin: 1 }],
    ],
    plan: [['transfer', 'A', 'B', { Share: 0.5, admin: 3 }]],
    lines: [
      'A < part of A: adminPosts 7, institutionPosts 4, runningCost 45',
      'B < part of A, B: adminPosts 4, institutionPosts 4, runningCost 45',
    ],
  },
  {
    name: 'thirds of whole posts and of fen add up exactly, the odd ones by the name of the target',
    units: [
      ['A', 'Public institution', { inst: 10, cost: 100 }],
      ['X', 'Public institution', {}],
      ['Y', 'Public institution', {}],
      ['Z', 'Public institution', {}],
    ],
    plan: [
      ['transfer', 'A', 'Z', { Share: 1 / 3 }],
      ['transfer', 'A', 'X', { Share: 1 / 3 }],
      ['transfer', 'A', 'Y', { Share: 1 / 3 }],
    ],
    lines: [
      'A < part of A',
      'X < part of A, X: institutionPosts 4, runningCost 33.34',
      'Y < part of A, Y: institutionPosts 3, runningCost 33.33',
      'Z < part of A, Z: institutionPosts 3, runningCost 33.33',
    ],
  },
  {
    name: 'merge by shares that come to 100 %: the unit is divided, leader seats too, and ends',
    units: [
      ['A', 'Public institution', { inst: 10, chiefs: 1, deputies: 2 }],
      ['B', 'Public institution', { inst: 5 }],
    ],
    plan: [
      ['merge', 'A', 'North', { Share: 0.5 }],
      ['merge', 'A', 'South', { Share: 0.5 }],
      ['merge', 'B', 'South'],
    ],
    lines: [
      'North < part of A: institutionPosts 5, chiefs 1, deputies 1',
      'South < part of A, B: institutionPosts 10, deputies 1',
    ],
  },
  {
    name: 'abolish without To: nothing goes on',
    units: [SEEDS, PARTY],
    plan: [['abolish', 'Seed Station']],
    lines: ['Party Office < Party Office: adminPosts 7, adminStaff 7'],
    issues: ['peopleWithoutUnit C2'],
  },
  {
    name: 'abolish with To: people and duties go there, the rest is withdrawn',
    units: [['A', 'Public institution', { inst: 10, instIn: 7, duties: 3, chiefs: 1, cost: 20, office: 30 }], SEEDS],
    plan: [['abolish', 'A', 'Seed Station']],
    lines: [
      'Seed Station < part of A, Seed Station: institutionPosts 4, institutionStaff 11, duties 3, runningCost 10',
    ],
  },
  {
    name: 'convert to enterprise: posts and people leave',
    units: [SEEDS, PARTY],
    plan: [['convert to enterprise', 'Seed Station', 'Seed Company Ltd']],
    lines: ['Party Office < Party Office: adminPosts 7, adminStaff 7'],
  },
  {
    name: 'create from nothing with posts',
    units: [PARTY],
    plan: [['create', '', 'Big Data Centre', { Kind: 'Public institution', inst: 5 }]],
    lines: ['Party Office < Party Office: adminPosts 7, adminStaff 7', 'Big Data Centre < : institutionPosts 5'],
  },
  {
    name: 'create with From is a merge',
    units: [AGRICULTURE, WATER],
    plan: [['create', 'Agriculture; Water', 'Rural Affairs']],
    lines: [`Rural Affairs < Agriculture, Water: ${BOTH_FIGURES}`],
  },
  {
    name: 'chain: A to B and B to C puts A in C, whatever the order of the rows',
    units: [SEEDS, WATER, AGRICULTURE],
    plan: [
      ['merge', 'Rural Water', 'Rural Affairs'],
      ['merge', 'Agriculture', 'Rural Affairs'],
      ['merge', 'Water', 'Rural Water'],
      ['abolish', 'Seed Station', 'Rural Water'],
    ],
    lines: [
      `Rural Affairs < part of Seed Station, Water, Agriculture: ${BOTH_FIGURES.replace('adminStaff 14,', 'adminStaff 14, institutionStaff 4,')}`,
    ],
  },
  {
    name: 'chain: a unit hands on a share of what it has received',
    units: [
      ['A', 'Public institution', { inst: 10 }],
      ['B', 'Public institution', { inst: 10 }],
      ['C', 'Public institution', { inst: 1 }],
    ],
    plan: [
      ['transfer', 'B', 'C', { Share: 0.5 }],
      ['merge', 'A', 'B'],
    ],
    lines: ['B < part of A, part of B: institutionPosts 10', 'C < part of A, part of B, C: institutionPosts 11'],
  },
  {
    name: 'two units may swap posts',
    units: [
      ['A', 'Public institution', { inst: 10 }],
      ['B', 'Public institution', { inst: 6 }],
    ],
    plan: [
      ['transfer', 'A', 'B', { inst: 4 }],
      ['transfer', 'B', 'A', { inst: 1 }],
    ],
    lines: ['A < part of A, part of B: institutionPosts 7', 'B < part of A, part of B: institutionPosts 9'],
  },
  {
    name: 'posts move first, the rest is merged',
    units: [
      ['A', 'Public institution', { inst: 10, chiefs: 1 }],
      ['B', 'Public institution', { inst: 6 }],
      ['C', 'Public institution', { inst: 1 }],
    ],
    plan: [
      ['merge', 'A', 'B'],
      ['transfer', 'A', 'C', { inst: 4 }],
    ],
    lines: ['B < part of A, B: institutionPosts 12, chiefs 1', 'C < part of A, C: institutionPosts 5'],
  },
];

test.each(CASES)('$name', ({ units, plan, lines, issues = [] }) => {
  const reform = reformOf(units, plan);
  expect(linesOf(reform)).toEqual(lines);
  expect(issuesOf(reform)).toEqual(issues);
});
