import { applyPlan, comparisonRows, structureRows, surplusRows } from '../../../src/core';
import { agenciesOf, approvedOf, planOf, type PlanRow, type UnitRow } from './small';

const UNITS: readonly UnitRow[] = [
  ['Agriculture', 'Government department', { admin: 10, adminIn: 9, chiefs: 1, cost: 800 }],
  ['Water', 'Government department', { admin: 5, adminIn: 5, chiefs: 1, cost: 200 }],
  ['Seed Station', 'Public institution', { inst: 4, instIn: 4 }],
];
const PLAN: readonly PlanRow[] = [['merge', 'Agriculture、Water', 'Rural Affairs']];
const HEADERS = [
  'Option',
  'Unit',
  'Administrative posts',
  'Institution posts',
  'Chief posts',
  'Sections',
  'Running cost',
  'Document',
];

function grant(...rows: (string | number)[][]) {
  return applyPlan(agenciesOf(UNITS), planOf(PLAN), { option: 'A', approved: approvedOf(HEADERS, rows) });
}

test('what is stated takes the place of the sum, a blank cell keeps it', () => {
  const reform = grant(['', 'Rural Affairs', 12, '', '', 6, '', 'No. 3'], ['', 'Seed Station', '', 0, '', '', '', '']);
  expect(structureRows(reform)).toMatchObject([
    {
      unit: 'Rural Affairs',
      amounts: { adminPosts: 12, adminStaff: 14, chiefs: 2, runningCost: 1000 },
      sections: 6,
      document: 'No. 3',
      change: 'formed',
    },
    {
      unit: 'Seed Station',
      amounts: { institutionPosts: 0, institutionStaff: 4 },
      sections: null,
      document: '',
      change: 'changed',
    },
  ]);
  expect([...reform.after.summed.adminPosts]).toEqual([15000, 0]);
  expect(reform.after.amounts.runningCost).toBe(reform.after.summed.runningCost);
  expect(surplusRows(reform)).toEqual([
    {
      county: '',
      unit: 'Rural Affairs',
      unitAfter: 0,
      postType: 'admin',
      posts: 12,
      inPost: 14,
      surplus: 2,
      vacancy: 0,
    },
    {
      county: '',
      unit: 'Seed Station',
      unitAfter: 1,
      postType: 'institution',
      posts: 0,
      inPost: 4,
      surplus: 4,
      vacancy: 0,
    },
  ]);
  expect(comparisonRows(reform).find(({ measure }) => measure === 'adminPosts')).toMatchObject({
    before: 15,
    after: 12,
    change: -3,
    percent: -0.2,
  });
  expect(reform.issues.filter(({ where }) => where.tableKind === 'approved')).toEqual([]);
});

test('the row of the option comes before the row for every option, cell by cell', () => {
  const reform = grant(
    ['', 'Rural Affairs', 12, '', 2, '', '', 'No. 3'],
    ['A', 'Rural Affairs', 11, '', '', '', '', ''],
    ['B', 'Rural Affairs', 1, '', '', '', '', ''],
  );
  expect(structureRows(reform)[0]).toMatchObject({ amounts: { adminPosts: 11, chiefs: 2 }, document: 'No. 3' });
});

test.each([
  ['a unit that has gone', 'Water', 'notAfterReform', { unit: 'Water', goesTo: 'Rural Affairs', likely: [] }],
  [
    'a name that is wrong',
    'Rural Affair',
    'notAfterReform',
    { unit: 'Rural Affair', goesTo: null, likely: ['Rural Affairs'] },
  ],
])('%s', (_, unit, code, facts) => {
  const reform = grant(['', unit, 1, '', '', '', '', '']);
  expect(reform.issues.find((issue) => issue.code === code)).toMatchObject({
    severity: 'error',
    facts,
    where: { tableKind: 'approved', sheet: 'Granted', cell: 'B2' },
  });
  expect(reform.after.amounts.adminPosts).toBe(reform.after.summed.adminPosts);
});

test('different grants for one unit: none counts', () => {
  const read = approvedOf(HEADERS, [
    ['', 'Rural Affairs', 12, '', '', '', '', ''],
    ['', 'Seed Station', 13, '', '', '', '', ''],
  ]);
  const approved = { ...read, unit: ['Rural Affairs', 'Rural Affairs'] };
  const reform = applyPlan(agenciesOf(UNITS), planOf(PLAN), { approved });
  expect(reform.issues.find(({ code }) => code === 'approvedTwice')).toMatchObject({
    facts: { unit: 'Rural Affairs', cells: ['B2', 'B3'] },
  });
  expect([...reform.after.amounts.adminPosts]).toEqual([15000, 0]);
});
