import type { CellValue, MergedArea } from '../../../src/core';
import { readDuties, type Duties } from '../../../src/core/counterparts';
import { frozen, inEnglish, inShort } from '../table/texts';

const HEADERS = ['职责', '上级部门', '上级科室', '单位', '股室', '乡镇机构', '分管领导'];
const PLACE = { sheet: '职责', headerRow: 0, firstColumn: 0 };

type Rows = readonly (readonly CellValue[])[];

const read = (values: Rows, merged?: readonly MergedArea[]) =>
  readDuties(frozen({ values, place: PLACE, ...(merged ? { merged } : {}) }));

/** Duties in short: what names each row, with its row in the table. */
const named = (duties: Duties | null) =>
  Array.from(duties!.row, (row, i) => [row, duties!.duty[i], duties!.superior[i], duties!.unit[i]]);

test('a duty a row, every column as written', () => {
  const { duties, issues } = read([
    HEADERS,
    ['统计监测', '市统计局', '综合科', '发展和改革局', '统计股', '东关镇经济发展办公室', '副局长（分管统计）'],
    ['粮食储备', ' 市粮食局、市应急局 ', '', '发展和改革局', '', '', ''],
  ]);
  expect(issues).toEqual([]);
  expect(duties).toMatchObject({
    ...{ language: 'zh', count: 2, county: null, duty: ['统计监测', '粮食储备'] },
    ...{ superior: ['市统计局', '市粮食局、市应急局'], superiorSection: ['综合科', ''] },
    ...{ unit: ['发展和改革局', '发展和改革局'], section: ['统计股', ''] },
    ...{ townshipOffice: ['东关镇经济发展办公室', ''], deputy: ['副局长（分管统计）', ''] },
  });
  expect([...duties!.row]).toEqual([1, 2]);
});

test('the example: a duty of a unit, other columns not there', () => {
  const { duties, issues } = read([
    ['职责', '上级部门', '单位'],
    ['统计监测', '市统计局', '发展和改革局'],
  ]);
  expect(issues).toEqual([]);
  expect(duties).toMatchObject({ unit: ['发展和改革局'], section: [''], deputy: [''], townshipOffice: [''] });
});

test('English headers and counties', () => {
  const { duties } = read([
    ['County', 'Unit', 'Duty', 'Superior department', 'Superior section', 'Section', 'Township office', 'Deputy in charge'],
    ['Hequ', 'Finance Bureau', 'Budgets', 'City Finance Bureau', 'Budget section', 'Budget office', 'Town finance', 'Deputy'],
  ]); // prettier-ignore
  expect(duties).toMatchObject({ language: 'en', county: ['Hequ'], unit: ['Finance Bureau'], duty: ['Budgets'] });
});

test('the header row may stand in row 3 below a title', () => {
  const { duties, issues } = read([
    ['河曲县职责对口表', '', '', ''],
    ['填报单位：县委编办', '', '', ''],
    ['职责', '上级部门', '单位', '股室'],
    ['统计监测', '市统计局', '发展和改革局', '统计股'],
  ]);
  expect(issues).toEqual([]);
  expect(named(duties)).toEqual([[3, '统计监测', '市统计局', '发展和改革局']]);
});

test('merged cells fill down when the merges are known', () => {
  const rows = [
    ['上级部门', '单位', '职责', '股室'],
    ['市统计局', '发展和改革局', '统计监测', '统计股'],
    ['', '', '普查', ''],
    ['市粮食局', '', '粮食储备', '粮食股'],
  ];
  const merged = [
    { row: 1, column: 0, rowCount: 2, columnCount: 1 },
    { row: 1, column: 1, rowCount: 3, columnCount: 1 },
  ];
  expect(named(read(rows, merged).duties)).toEqual([
    [1, '统计监测', '市统计局', '发展和改革局'],
    [2, '普查', '市统计局', '发展和改革局'],
    [3, '粮食储备', '市粮食局', '发展和改革局'],
  ]);
  expect(named(read(rows).duties)[1]).toEqual([2, '普查', '', '']);
});

test('a row that merges alone fill is blank', () => {
  const { duties, issues } = read(
    [HEADERS, ['统计监测', '市统计局', '', '发展和改革局', '', '', ''], ['', '', '', '', '', '', '']],
    [
      { row: 1, column: 0, rowCount: 2, columnCount: 1 },
      { row: 1, column: 3, rowCount: 2, columnCount: 1 },
    ],
  );
  expect(duties!.duty).toEqual(['统计监测']);
  expect(inShort(issues)).toEqual(['mergedCells note A2', 'mergedCells note D2']);
});

test('rows that are no duties are left out and noted', () => {
  const { duties, issues } = read([
    HEADERS,
    ['一、综合管理', '', '', '', '', '', ''],
    ['统计监测', '市统计局', '', '发展和改革局', '', '', ''],
    ['', '', '', '', '', '', ''],
    HEADERS,
    ['小计', '', '', '发展和改革局', '', '', ''],
    ['粮食储备', '市粮食局', '', '发展和改革局', '', '', ''],
    [32, '', '', '合计', '', '', ''],
    ['', '合 计', '', '', '', '', ''],
    ['注：以三定规定为准', '', '', '', '', '', ''],
    ['', '', '', '', '', '', ''],
  ]);
  expect(named(duties).map(([row]) => row)).toEqual([2, 6]);
  expect(inShort(issues).sort()).toEqual([
    'blankRows note A4',
    'headingRow note A10',
    'headingRow note A2',
    'repeatedHeader note A5',
    'totalsRow note A6',
    'totalsRow note B9',
    'totalsRow note D8',
  ]);
});

test('rows that end early are read as if blanks followed', () => {
  const { duties, issues } = read([
    HEADERS.slice(0, 4),
    ['一、综合管理'],
    ['统计监测'],
    ['普查', '市统计局'],
    [],
    ['审计', '', '', '审计局'],
  ]);
  expect(named(duties)).toEqual([
    [2, '统计监测', '', ''],
    [3, '普查', '市统计局', ''],
    [5, '审计', '', '审计局'],
  ]);
  expect(inShort(issues)).toEqual(['headingRow note A2', 'blankRows note A5']);
});

test('a duty may end with 汇总; alone, or without a unit, it is a row of totals', () => {
  const { duties, issues } = read([
    HEADERS,
    ['部门决算汇总', '市财政局', '', '财政局', '', '', ''],
    ['汇总', '', '', '财政局', '', '', ''],
    ['全县汇总', '', '', '', '', '', ''],
    ['审计', '市审计局', '', '审计局', '', '', ''],
  ]);
  expect(duties!.duty).toEqual(['部门决算汇总', '审计']);
  expect(inShort(issues)).toEqual(['totalsRow note A3', 'totalsRow note A4']);
});

test('a row with a unit or counterparts and no duty is left out with an error', () => {
  const { duties, issues } = read([
    HEADERS,
    ['', '市统计局', '', '发展和改革局', '', '', ''],
    ['—', '', '', '', '统计股', '', ''],
    ['#REF!', '市统计局', '', '发展和改革局', '', '', ''],
    ['统计监测', '市统计局', '', '发展和改革局', '', '', ''],
  ]);
  expect(duties!.duty).toEqual(['统计监测']);
  expect(inEnglish(issues)).toEqual([
    'Sheet “职责”, cell A2: The duty is blank (发展和改革局, 市统计局); the row is left out. Enter the duty, or clear the row.',
    'Sheet “职责”, cell A3: The duty is blank; the row is left out. Enter the duty, or clear the row.',
    'Sheet “职责”, cell A4: The cell shows the error #REF!. The row is left out until it is corrected. Correct its formula, or enter the content.',
  ]);
});

test('a duty without a unit stays; marks are blanks; an error cell is reported and blank', () => {
  const { duties, issues } = read([
    HEADERS,
    ['统计监测', '市统计局', '—', '', '/', '无', '——'],
    ['普查', '无', '', '#N/A', '', '#REF!', ''],
    [2024, '市统计局', '', '发展和改革局', '', 3, ''],
  ]);
  expect(duties).toMatchObject({
    ...{ duty: ['统计监测', '普查', '2024'], superior: ['市统计局', '', '市统计局'] },
    ...{ unit: ['', '', '发展和改革局'], townshipOffice: ['', '', '3'], section: ['', '', ''], deputy: ['', '', ''] },
  });
  expect(inShort(issues)).toEqual(['errorCell error D3', 'errorCell error F3']);
});

test('without the columns of duties and units there is nothing to read', () => {
  const { duties, issues } = read([
    ['职责', '上级部门'],
    ['统计监测', '市统计局'],
  ]);
  expect(duties).toBeNull();
  expect(inShort(issues)).toEqual(['missingColumn error A1']);
  expect(read([]).duties).toBeNull();
});

test('内设机构 is the section of a duty; 科室 alone fits two columns', () => {
  const row = ['统计监测', '市统计局', '发展和改革局', '统计科'];
  expect(read([['职责', '上级部门', '单位', '内设机构'], row]).duties!.section).toEqual(['统计科']);
  const unclear = read([['职责', '上级部门', '单位', '科室'], row]);
  expect(unclear.duties!.section).toEqual(['']);
  expect(inEnglish(unclear.issues)).toEqual([
    'Sheet “职责”, cell D1: The header “科室” fits several columns: 上级科室, 股室. It is not read. Give it one of these names, or split the column.',
  ]);
});

test('a table with headers alone has no row to use', () => {
  const { duties, issues } = read([HEADERS]);
  expect(duties!.count).toBe(0);
  expect(inShort(issues)).toEqual(['noRows warning A1']);
});
