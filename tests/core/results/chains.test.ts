import { applyPlan, readAgencies, readPlan, structureRows, type CellValue } from '../../../src/core';
import { issuesOf, linesOf, reformOf, type PlanRow, type UnitRow } from './small';

test('a chain of thousands of rows, last row first', () => {
  const length = 5000;
  const plan: PlanRow[] = Array.from({ length }, (_, step): PlanRow => [
    'merge',
    step === 0 ? 'A' : `Step ${step}`,
    `Step ${step + 1}`,
  ]).reverse();
  const reform = reformOf(
    [
      ['A', 'School', { inst: 3 }],
      ['B', 'Hospital', { inst: 2 }],
    ],
    plan,
  );
  expect(linesOf(reform)).toEqual([`Step ${length} < A: institutionPosts 3`, 'B < B: institutionPosts 2']);
  expect(reform.after.kind).toEqual(['school', 'hospital']);
  expect(reform.flows.planRows[0]).toHaveLength(64);
});

test('a ring of thousands of units, and a unit that leads into it', () => {
  const units = Array.from({ length: 3000 }, (_, unit): UnitRow => [`U${unit}`, 'School', { inst: 1 }]);
  const plan = units.map(([name], unit): PlanRow => ['merge', name, `U${unit === 2999 ? 1 : unit + 1}`]);
  const reform = reformOf(units, plan);
  expect(reform.after.count).toBe(2999);
  expect(reform.issues).toHaveLength(1);
  expect(reform.issues[0]).toMatchObject({ code: 'cycle' });
});

test('two units that share with each other by percentage are a ring; by posts they are not', () => {
  const units: UnitRow[] = [
    ['A', 'School', { inst: 10 }],
    ['B', 'School', { inst: 10 }],
  ];
  const shares = reformOf(units, [
    ['transfer', 'A', 'B', { Share: 0.5 }],
    ['transfer', 'B', 'A', { Share: 0.5 }],
  ]);
  expect(issuesOf(shares)).toEqual(['cycle C2']);
  expect(linesOf(shares)).toEqual(['A < A: institutionPosts 10', 'B < B: institutionPosts 10']);
  expect(
    issuesOf(
      reformOf(units, [
        ['transfer', 'A', 'B', { inst: 3 }],
        ['transfer', 'B', 'A', { inst: 5 }],
      ]),
    ),
  ).toEqual([]);
});

test('a rename of a rename keeps code, kind and grade', () => {
  const reform = reformOf(
    [['A', 'Mass organisation', { Code: '001', Grade: '正科', admin: 2 }]],
    [
      ['rename', 'B', 'C', { plate: 'Old A' }],
      ['regrade', 'C', '', { Grade: '副处' }],
      ['rename', 'A', 'B'],
      ['keep', 'A'],
    ],
  );
  expect(structureRows(reform)).toMatchObject([
    { unit: 'C', code: '001', kind: 'massOrganisation', grade: '副处', namePlates: ['Old A'], change: 'changed' },
  ]);
  expect(reform.issues).toEqual([]);
});

test('a formed unit takes the kind of its largest source: posts, then people, then name', () => {
  const kindsOf = (...units: UnitRow[]) =>
    reformOf(units, [['merge', units.map(([name]) => name).join('；'), 'X']]).after.kind;
  expect(kindsOf(['A', 'School', { inst: 3, instIn: 9 }], ['B', 'Hospital', { inst: 4, instIn: 1 }])).toEqual([
    'hospital',
  ]);
  expect(kindsOf(['A', 'School', { inst: 3, instIn: 1 }], ['B', 'Hospital', { inst: 3, instIn: 2 }])).toEqual([
    'hospital',
  ]);
  expect(kindsOf(['B', 'Hospital', { inst: 3 }], ['A', 'School', { inst: 3 }])).toEqual(['school']);
});

test('what a formed unit has received can be parted again, exactly and by source', () => {
  const reform = reformOf(
    [
      ['A', 'School', { inst: 5, instIn: 4, cost: 10.01 }],
      ['B', 'School', { inst: 2, instIn: 3, cost: 20 }],
      ['C', 'School', { inst: 1 }],
    ],
    [
      ['merge', 'A、B', 'X'],
      ['transfer', 'X', 'C', { Share: 0.5 }],
      ['transfer', 'X', 'C', { inst: 1 }],
    ],
  );
  expect(linesOf(reform)).toEqual([
    'X < part of A, part of B: institutionPosts 3, institutionStaff 3, runningCost 15',
    'C < part of A, part of B, C: institutionPosts 5, institutionStaff 4, runningCost 15.01',
  ]);
  expect(reform.flows.planRows).toEqual([[0, 1, 2], [0], [0, 1, 2], [0], []]);
});

test('fractions of full time are parted in thousandths', () => {
  const values: CellValue[][] = [
    ['Unit', 'Kind', 'Administrative posts'],
    ['A', 'Government department', 1.25],
    ['B', 'Government department', 2],
  ];
  const { agencies } = readAgencies({ values });
  const { plan } = readPlan({
    values: [
      ['Operation', 'From', 'To', 'Share'],
      ['transfer', 'A', 'B', 0.5],
    ],
  });
  const { after } = applyPlan(agencies!, plan);
  expect([...after.amounts.adminPosts]).toEqual([625, 2625]);
});

test('without a plan the units are the agencies', () => {
  const reform = reformOf([['A', 'School', { inst: 5 }]], []);
  expect(reform.after).toMatchObject({ count: 1, unit: ['A'], kind: ['school'], planRows: [[]] });
  expect(reform.after.amounts).toEqual(reform.after.summed);
});
