import {
  changeOf,
  comparisonRows,
  crosswalkRows,
  sourcesOfUnit,
  structureRows,
  supportedStaff,
  supportRatio,
  surplusRows,
} from '../../../src/core';
import { reformOf, type PlanRow, type UnitRow } from './small';

const UNITS: readonly UnitRow[] = [
  ['Party Office', 'Party organ', { admin: 7, adminIn: 6 }],
  ['Agriculture', 'Government department', { admin: 10, adminIn: 12 }],
  ['Water', 'Government department', { admin: 5, adminIn: 1 }],
  ['Seed Station', 'Public institution', { inst: 4, instIn: 3 }],
  ['Print Shop', 'Public institution', { inst: 2, instIn: 2 }],
];
const PLAN: readonly PlanRow[] = [
  ['merge', 'Agriculture', 'Rural Affairs', { Document: 'No. 1', Note: 'first' }],
  ['merge', 'Water', 'Rural Affairs', { plate: 'Water Office', Effective: '2025-01-01' }],
  ['abolish', 'Seed Station', '', { Document: 'No. 2' }],
  ['convert to enterprise', 'Print Shop', 'Print Ltd'],
  ['create', '', 'Data Bureau', { Kind: 'Government department', admin: 3 }],
  ['rename', 'Rural Affairs', 'Bureau of Rural Affairs'],
];

test('crosswalk: a row a unit before and unit after, in the order of the units after; what ended comes last', () => {
  const rows = crosswalkRows(reformOf(UNITS, PLAN));
  expect(
    rows.map(({ from, to, operation, outcome, namePlate, document, planRows }) => [
      from,
      to,
      operation,
      outcome,
      namePlate,
      document,
      planRows,
    ]),
  ).toEqual([
    ['Party Office', 'Party Office', 'keep', 'unit', '', '', []],
    ['Agriculture', 'Bureau of Rural Affairs', 'merge', 'unit', '', 'No. 1', [0, 5]],
    ['Water', 'Bureau of Rural Affairs', 'merge', 'unit', 'Water Office', '', [1, 5]],
    ['', 'Data Bureau', 'create', 'created', '', '', [4]],
    ['Seed Station', '', 'abolish', 'withdrawn', '', 'No. 2', [2]],
    ['Print Shop', '', 'convertToEnterprise', 'enterprise', '', '', [3]],
  ]);
  expect(rows.map(({ moved }) => [moved.adminPosts, moved.institutionPosts, moved.adminStaff, moved.institutionStaff])).toEqual([
    [7, 0, 6, 0], [10, 0, 12, 0], [5, 0, 1, 0], [3, 0, 0, 0], [0, 4, 0, 3], [0, 2, 0, 2],
  ]); // prettier-ignore
  expect(rows[1]).toMatchObject({ note: 'first', fromAgency: 1, toUnit: 1 });
  expect(rows[2].effective).not.toBe('');
});

test('structure: kept, changed and formed; each unit names its sources', () => {
  const reform = reformOf(UNITS, [...PLAN, ['re-subordinate', 'Party Office', 'City Committee']]);
  expect(
    structureRows(reform).map(({ unit, change, kind, parent, sources }) => [
      unit,
      change,
      kind,
      parent,
      sources.map(({ agency }) => agency),
    ]),
  ).toEqual([
    ['Party Office', 'changed', 'partyOrgan', 'City Committee', [0]],
    ['Bureau of Rural Affairs', 'formed', 'governmentDepartment', '', [1, 2]],
    ['Data Bureau', 'formed', 'governmentDepartment', '', []],
  ]);
  expect(sourcesOfUnit(reform, 1)).toEqual([1, 2]);
  expect(structureRows(reformOf(UNITS, [])).every(({ change }) => change === 'kept')).toBe(true);
});

test('surplus and vacancy are never netted; people of an abolished unit stay visible', () => {
  const reform = reformOf(UNITS, [
    ['abolish', 'Seed Station'],
    ['transfer', 'Agriculture', 'Water', { admin: 5 }],
  ]);
  expect(surplusRows(reform)).toEqual([
    { county: '', unit: 'Party Office', unitAfter: 0, postType: 'admin', posts: 7, inPost: 6, surplus: 0, vacancy: 1 },
    { county: '', unit: 'Agriculture', unitAfter: 1, postType: 'admin', posts: 5, inPost: 6, surplus: 1, vacancy: 0 },
    { county: '', unit: 'Water', unitAfter: 2, postType: 'admin', posts: 10, inPost: 7, surplus: 0, vacancy: 3 },
    {
      county: '',
      unit: 'Print Shop',
      unitAfter: 3,
      postType: 'institution',
      posts: 2,
      inPost: 2,
      surplus: 0,
      vacancy: 0,
    },
    {
      county: '',
      unit: 'Seed Station',
      unitAfter: -1,
      postType: 'institution',
      posts: 0,
      inPost: 3,
      surplus: 3,
      vacancy: 0,
    },
  ]);
  expect(reform.issues).toMatchObject([
    { code: 'peopleWithoutUnit', severity: 'warning', facts: { unit: 'Seed Station', people: 3 } },
  ]);
  expect(comparisonRows(reform).find(({ measure }) => measure === 'surplus')).toMatchObject({
    before: 2,
    after: 4,
    change: 2,
    percent: 1,
  });
});

test('the merged development and reform bureau of Hequ: five bureaus, 8 leader seats to 5, 32 duties, 24 posts, 11 in post', () => {
  const bureaus: readonly UnitRow[] = [
    ['发展和改革局', '政府工作部门', { admin: 8, adminIn: 4, chiefs: 1, deputies: 1, duties: 12 }],
    ['工业和信息化局', '政府工作部门', { admin: 6, adminIn: 3, chiefs: 1, deputies: 1, duties: 8 }],
    ['商务局', '政府工作部门', { admin: 4, adminIn: 2, chiefs: 1, deputies: 1, duties: 5 }],
    ['能源局', '政府工作部门', { admin: 3, adminIn: 1, chiefs: 1, duties: 4 }],
    ['粮食和物资储备中心', '政府工作部门', { admin: 3, adminIn: 1, chiefs: 1, duties: 3 }],
  ];
  const reform = reformOf(bureaus, [
    ['merge', '能源局、粮食和物资储备中心', '发展和改革局（新）'],
    ['merge', '工业和信息化局；商务局', '工业商务局'],
    ['transfer whole', '工业商务局', '发展和改革局（新）'],
    ['merge', '发展和改革局', '发展和改革局（新）', { plate: '能源局' }],
  ]);
  expect(structureRows(reform)).toMatchObject([
    {
      unit: '发展和改革局（新）',
      kind: 'governmentDepartment',
      namePlates: ['能源局'],
      amounts: { adminPosts: 24, adminStaff: 11, chiefs: 5, deputies: 3, duties: 32 },
    },
  ]);
  expect(reform.issues).toEqual([]);
});

test.each([
  [124000, 3875, 32],
  [124000, 3100, 40],
  [0, 10, 0],
  [124000, 0, null],
  [124000, -1, null],
  [-1, 10, null],
  [NaN, 10, null],
  [10, Infinity, null],
])('support ratio of %d people and %d supported: %p', (population, supported, ratio) => {
  expect(supportRatio(population, supported)).toBe(ratio);
});

test('supported staff at a ratio', () => {
  expect(supportedStaff(124000, 40)).toBe(3100);
  expect(supportedStaff(124000, 0)).toBeNull();
});

test.each([
  [36, 22, -14, -14 / 36],
  [0, 5, 5, null],
  [5, 0, -5, -1],
  [0, 0, 0, null],
  [0.1, 0.3, 0.2, 0.2 / 0.1],
  [44_760_000, 41_090_000, -3_670_000, -3_670_000 / 44_760_000],
  [NaN, 1, NaN, null],
  [1, Infinity, NaN, null],
])('change from %d to %d: %d, %p', (before, after, change, percent) => {
  expect(changeOf(before, after)).toEqual({ change, percent });
});
