import { readWorkbookTables, type CellValue, type RawTable } from '../../../src/core';
import { inEnglish, inShort } from './texts';

const at = (sheet: string, values: CellValue[][], table?: string): RawTable => ({
  values,
  place: { sheet, headerRow: 0, firstColumn: 0, ...(table ? { table } : {}) },
});

const agencies = (unit: string): CellValue[][] => [
  ['Unit', 'Kind', 'Institution posts'],
  [unit, 'School', 4],
];
const plan: CellValue[][] = [
  ['Operation', 'From', 'To'],
  ['keep', 'A', ''],
];
const facts: CellValue[][] = [
  ['Item', 'Value'],
  ['Registered population', 124000],
];
const list: CellValue[][] = [
  ['Item', 'Value'],
  ['Paper', 3],
];
const grants: CellValue[][] = [
  ['Unit', 'Administrative posts', 'Institution posts'],
  ['A', 1, 2],
];

test('Excel Tables come before plain ranges; the first of a kind is used and further ones are listed', () => {
  const read = readWorkbookTables([
    at('Old', agencies('plain')),
    at('List', list),
    at('Units', agencies('A'), 'Agencies'),
    at('Notes', [['x'], ['y']]),
    at('Plan', plan, 'Plan'),
    at('Facts', facts),
  ]);
  expect(read.agencies!.unit).toEqual(['A']);
  expect(read.plan!.count).toBe(1);
  expect(read.approved).toBeNull();
  expect(read.facts!.facts.get('registeredPopulation')!.amount).toBe(124000);
  expect(read.found.map(({ kind, place, used, rowCount }) => [kind, place.sheet, used, rowCount])).toEqual([
    ['agencies', 'Units', true, 1],
    ['plan', 'Plan', true, 1],
    ['agencies', 'Old', false, 1],
    ['facts', 'List', false, 1],
    ['facts', 'Facts', true, 1],
  ]);
  expect(inEnglish(read.issues)).toEqual([
    'Sheet “Old”, cell A1: One more table “Agencies”; it is not used. Used is “Agencies” on sheet “Units”.',
    'Sheet “List”, cell A1: One more table “Facts”; it is not used. Used is the one on sheet “Facts”.',
  ]);
});

test('no agencies table: says what is needed and where was looked', () => {
  const read = readWorkbookTables([at('Plan', plan, 'Plan'), at('Notes', [['x'], ['y']])]);
  expect(read.agencies).toBeNull();
  expect(read.plan!.count).toBe(1);
  expect(inEnglish(read.issues)).toEqual([
    'No agencies table found. It needs a header row with “Unit”, “单位名称”, “Kind”, “机构性质” (either language). Looked at: Plan, Notes.',
  ]);
  expect(inShort(readWorkbookTables([]).issues)).toEqual(['noAgenciesTable error row -']);
});

test('a table of units and posts without kinds is the approved one beside a whole agencies table, else a faulty agencies table', () => {
  const both = readWorkbookTables([at('Grants', grants, 'Grants'), at('Units', agencies('A'), 'Agencies')]);
  expect([...both.approved!.amounts.adminPosts]).toEqual([1000]);
  expect(both.agencies!.unit).toEqual(['A']);
  expect(inShort(both.issues)).toEqual(['takenAsApproved warning A1']);
  const alone = readWorkbookTables([at('Grants', grants, 'Grants')]);
  expect(alone.agencies).toBeNull();
  expect(alone.found.map(({ kind, used }) => [kind, used])).toEqual([['agencies', true]]);
  expect(inShort(alone.issues)).toEqual(['missingColumn error A1']);
  const plain = readWorkbookTables([at('Pivot', grants), at('Units', agencies('A'))]);
  expect(plain.approved).toBeNull();
  expect(plain.agencies!.unit).toEqual(['A']);
});

test('what our own functions spill is not read as input', () => {
  const spill: CellValue[][] = [
    ['Unit', 'Kind', 'Formed from', 'Institution posts'],
    ['A', 'School', 'B', 4],
  ];
  expect(readWorkbookTables([at('Result', spill), at('Units', agencies('B'))]).agencies!.unit).toEqual(['B']);
});

const staff: CellValue[][] = [
  ['Unit', 'Post type', 'Sex', 'Birth', 'Annual pay'],
  ['A', 'institution', 'm', '1970-05', 90_000],
];
const pay: CellValue[][] = [
  ['Post type', 'Annual pay'],
  ['institution', 90_000],
];
const rates: CellValue[][] = [
  ['Item', 'Rate'],
  ['Pension', 0.16],
];
const claims: CellValue[][] = [
  ['Figure', 'Before', 'After'],
  ['Public institutions', 186, 40],
];

test('people, pay, rates and published figures are read from where they stand', () => {
  const read = readWorkbookTables([
    at('Units', agencies('A'), 'Agencies'),
    at('People', [...staff, ['', '', '', '', ''], ['Total', '', '', '', 90_000]]),
    at('Pay', pay, 'Pay'),
    at('Rates', rates, 'Rates'),
    at('Published', claims),
  ]);
  expect([read.staff!.count, read.pay!.count, read.rates!.rules.length, read.claims!.rows.length]).toEqual([
    1, 1, 1, 1,
  ]);
  expect(read.found.map(({ kind, place, used, rowCount }) => [kind, place.sheet, used, rowCount])).toEqual([
    ['agencies', 'Units', true, 1],
    ['pay', 'Pay', true, 1],
    ['rates', 'Rates', true, 1],
    ['staff', 'People', true, 1],
    ['claims', 'Published', true, 1],
  ]);
  expect(inShort(read.issues)).toEqual(['totalsRow note A4']);
});

test('births are checked against the month of reading', () => {
  const young = [staff[0], ['A', 'institution', 'm', '2012-05', 90_000]];
  const tables = [at('Units', agencies('A'), 'Agencies'), at('People', young, 'Staff')];
  expect(inShort(readWorkbookTables(tables).issues)).toEqual([]);
  expect(inShort(readWorkbookTables(tables, 2025 * 12).issues)).toEqual(['birthInFuture error D2']);
});

test('a list of people with their units comes before one without', () => {
  const withoutUnits: CellValue[][] = [
    ['姓名', '编制类型', '基本工资'],
    ['甲', '事业', 3000],
  ];
  const read = readWorkbookTables([
    at('Units', agencies('A'), 'Agencies'),
    at('List', withoutUnits, 'List'),
    at('People', staff, 'Staff'),
  ]);
  expect(read.staff!.unit).toEqual(['A']);
  expect(inEnglish(read.issues)).toEqual([
    'Sheet “List”, cell A1: One more table “Staff”; it is not used. Used is “Staff” on sheet “People”.',
  ]);
  const alone = readWorkbookTables([at('Units', agencies('A'), 'Agencies'), at('List', withoutUnits, 'List')]);
  expect([alone.staff, inShort(alone.issues)]).toEqual([null, ['missingColumn error A1']]);
});

const sections: CellValue[][] = [
  ['单位名称', '内设机构', '职责'],
  ['发展和改革局', '统计股', '统计监测'],
];
const duties: CellValue[][] = [
  ['职责', '上级部门', '单位'],
  ['统计监测', '市统计局', '发展和改革局'],
  ['普查', '市统计局', '发展和改革局'],
];
const procedures: CellValue[][] = [
  ['事项', '阶段', '环节', '工作日'],
  ['用地审批', '改革前', '受理', 5],
];
const norms: CellValue[][] = [
  ['规则', '限额'],
  ['单位职责项数', 40],
];

test('duties, procedures and norms are found; duties with their counterparts come before a list of sections', () => {
  const read = readWorkbookTables([
    at('三定', sections),
    at('对口', duties),
    at('流程', procedures),
    at('标准', norms),
    at('机构', agencies('A'), 'Agencies'),
  ]);
  expect(read.duties!.duty).toEqual(['统计监测', '普查']);
  expect(read.procedures!.step).toEqual(['受理']);
  expect(read.norms!.norms).toHaveLength(1);
  expect(read.found.map(({ kind, place, used, rowCount }) => [kind, place.sheet, used, rowCount])).toEqual([
    ['agencies', '机构', true, 1],
    ['duties', '对口', true, 2],
    ['procedures', '流程', true, 1],
    ['norms', '标准', true, 1],
    ['duties', '三定', false, 1],
  ]);
  expect(inEnglish(read.issues)).toEqual([
    'Sheet “三定”, cell A1: One more table “Duties”; it is not used. Used is the one on sheet “对口”.',
  ]);
});

test('a list of sections and their duties is used when there is nothing better', () => {
  expect(readWorkbookTables([at('三定', sections)]).duties!.section).toEqual(['统计股']);
});
