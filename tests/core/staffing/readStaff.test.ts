import type { CellValue } from '../../../src/core';
import { readStaff } from '../../../src/core/staffing';
import { inShort } from '../table/texts';
import { peopleOf, staffOf, staffTable, TODAY } from './staffTables';

test('the example of the comment', () => {
  const { staff, issues } = staffOf([
    ['单位名称', '编制类型', '性别', '出生年月', '身份'],
    ['财政局', '行政编制', '女', '1970-05', '干部'],
  ]);
  expect(peopleOf(staff)).toEqual(['财政局 | admin | female | 1970-05 | cadre']);
  expect([staff.birth[0], issues]).toEqual([23644, []]);
});

test('a Chinese table, messy as it comes', () => {
  const { staff, issues } = staffOf([
    ['人员编号', '姓名', '单位名称', '编制类型', '职务', '职级', '性别', '出生年月', '身份', '年工资（万元）', '安置渠道', '退出日期', '状态', '电话'],
    ['001', '甲', '县文化馆', '事业', '正职', '管理七级', '男', '1966年3月', '管理人员', 9.6, '', '', '在岗', ''],
    ['002', '乙', ' 县文化馆 ', '事业编', '馆员', '专技十级', '女', 197105, '专业技术', '8.8', '提前退休', '', '', ''],
    ['003', '丙', '县文化馆', '工勤', '', '技术工三级', '女', 27713, '工勤', 7.2, '—', '2025年12月31日', '', ''],
    ['', '', '小计', '', '', '', '', '', '', 25.6, '', '', '', ''],
    ['', '', '', '', '', '', '', '', '', '', '', '', '', ''],
    ['人员编号', '姓名', '单位名称', '编制类型', '职务', '职级', '性别', '出生年月', '身份', '年工资（万元）', '安置渠道', '退出日期', '状态', '电话'],
    ['二、图书馆', '', '', '', '', '', '', '', '', '', '', '', '', ''],
    ['004', '丁', '县图书馆', '行政编制', '副职', '', 'F', '1975.10', '干部', '', '待安置', '', '', ''],
    ['002', '乙', '县图书馆', '事业', '', '', '女', '1971-05', '干部', 8.8, '', '', '', ''],
    ['', '', '合计', '', '', '', '', '', '', 34.4, '', '', '', ''],
    ['注：数据截至6月底', '', '', '', '', '', '', '', '', '', '', '', '', ''],
  ]); // prettier-ignore
  expect(peopleOf(staff)).toEqual([
    '001 | 县文化馆 | institution | chief | 管理七级 | male | 1966-03 | cadre | 在岗 | 96000',
    '002 | 县文化馆 | institution | none | 专技十级 | female | 1971-05 | cadre | earlyRetire | 88000',
    '003 | 县文化馆 | worker | 技术工三级 | female | 1975-11 | worker | 2025-12 | 72000',
    '004 | 县图书馆 | admin | deputy | female | 1975-10 | cadre | waiting',
  ]);
  expect([...staff.row]).toEqual([1, 2, 3, 8]);
  expect([staff.language, staff.count, staff.county]).toEqual(['zh', 4, null]);
  expect(inShort(issues)).toEqual([
    'unitScaled note J1',
    'totalsRow note C5',
    'repeatedHeader note C7',
    'headingRow note C8',
    'personTwice error A10',
    'totalsRow note C11',
    'headingRow note C12',
    'blankRows note A6',
    'textNumber note J3',
  ]);
  expect(issues.find(({ code }) => code === 'personTwice')?.facts).toEqual({
    personId: '…02',
    firstRow: 3,
    firstCell: 'A3',
  });
});

test('an English table; pay items, counties, positions by job title', () => {
  const { staff, issues } = staffOf([
    ['County', 'Person ID', 'Unit', 'Post type', 'Position', 'Rank', 'Sex', 'Birth', 'Category', 'Basic pay', 'Allowances', 'Performance', 'Year-end bonus', 'Transport', 'Exit date'],
    ['Hequ', 1, 'Finance', 'Administrative', 'Chief', 'Clerk', 'male', '1970-05-17', '', 3000, 800, 2200, 1, 500, ''],
    ['Hequ', 2, 'Finance', 'institution', 'Director of the office', '', 'Female', 26000, 'cadre', 3000, '', '', '', '', '2026-03'],
    ['Baode', 1, 'Finance', 'worker', '', '', 'm', 1980.05, 'worker', '', '', '', 1, 500, ''],
  ]); // prettier-ignore
  expect(peopleOf(staff)).toEqual([
    'Hequ | 1 | Finance | admin | chief | Clerk | male | 1970-05 | 75000 + 6000',
    'Hequ | 2 | Finance | institution | none | female | 1971-03 | cadre | 2026-03 | 36000',
    'Baode | 1 | Finance | worker | male | 1980-05 | worker',
  ]);
  expect(issues).toEqual([]);
});

const pay: readonly (readonly [string, CellValue[], CellValue[], string])[] = [
  ['annual pay', ['Annual pay'], [90000], '90000'],
  ['annual pay as text', ['Annual pay'], ['118,998.00'], '118998'],
  ['annual pay before the items', ['Annual pay', 'Basic pay', 'Transport'], [90000, 3000, 500], '90000'],
  ['items where annual pay is blank', ['Annual pay', 'Basic pay', 'Transport'], ['', 3000, 500], '36000 + 6000'],
  ['one item', ['Allowances', 'Performance'], ['', 2500.5], '30006'],
  ['a bonus of part of a month', ['Basic pay', 'Bonus months'], [3000, 1.5], '40500'],
  ['transport alone is no pay', ['Basic pay', 'Transport'], ['', 500], ''],
  ['a bonus alone is no pay', ['Basic pay', 'Bonus'], ['', 1], ''],
  ['hourly rate × weekly hours × 52', ['Hourly rate', 'Typical hours'], ['39.25', '40'], '81640'],
  ['part time', ['Hourly rate', 'Weekly hours'], [45.9, 20], '47736'],
  ['annual pay before the hourly rate', ['Annual pay', 'Hourly rate', 'Weekly hours'], [90000, 45, ''], '90000'],
  ['hours without a rate', ['Hourly rate', 'Weekly hours'], ['', 40], ''],
  ['larger unit', ['年工资（万元）', '职级'], [9.6, ''], '96000'],
  ['the limits', ['Annual pay', 'Sex'], [1000, ''], '1000'],
  ['the limits', ['Annual pay', 'Sex'], [5_000_000, ''], '5000000'],
  ['nothing', ['Annual pay', 'Sex'], ['', ''], ''],
  ['a dash', ['Annual pay', 'Sex'], ['—', ''], ''],
];

test.each(pay)('own pay, %s: %j %j', (_, headers, cells, expected) => {
  const { staff } = staffOf([['Unit', 'Post type', ...headers], ['Finance', 'admin', ...cells]]); // prettier-ignore
  const text = peopleOf(staff)[0].replace(/^Finance \| admin( \| )?/, '');
  expect([text, staff.payRefused[0]]).toEqual([expected, 0]);
});

const refused: readonly (readonly [string, CellValue[], CellValue[], string])[] = [
  ['below 0', ['Annual pay'], [-1], 'negativeNumber error C2'],
  ['a text', ['Annual pay'], ['90 thousand'], 'notANumber error C2'],
  ['an error', ['Annual pay'], [{ error: '#REF!' }], 'errorCell error C2'],
  ['an error as text', ['Annual pay'], ['#REF!'], 'errorCell error C2'],
  ['too large to be exact', ['Annual pay'], [1e14], 'tooLarge error C2'],
  ['zero', ['Annual pay'], [0], 'absurdPay error C2'],
  ['below the limit', ['Annual pay'], [999.99], 'absurdPay error C2'],
  ['above the limit', ['Annual pay'], [5_000_000.01], 'absurdPay error C2'],
  ['items that come to too little', ['Allowances', 'Basic pay'], ['', 50], 'absurdPay error D2'],
  ['one item that cannot be read', ['Basic pay', 'Allowances'], [3000, 'x'], 'notANumber error D2'],
  ['a bonus in yuan', ['Basic pay', 'Bonus'], [3000, 5000], 'bonusNotMonths error D2'],
  ['hours are missing', ['Hourly rate', 'Weekly hours'], [45, ''], 'hoursMissing error D2'],
  ['no column of hours', ['Hourly rate', 'Sex'], [45, ''], 'hoursMissing error C2'],
  ['more hours than a week has', ['Hourly rate', 'Weekly hours'], [45, 168.5], 'badHours error D2'],
  ['hours that cannot be read', ['Hourly rate', 'Weekly hours'], [45, 'full'], 'notANumber error D2'],
  ['no hours at all', ['Hourly rate', 'Weekly hours'], [45, 0], 'absurdPay error C2'],
];

test.each(refused)('refused pay, %s: %j %j', (_, headers, cells, expected) => {
  const { staff, issues } = staffOf([['Unit', 'Post type', ...headers], ['Finance', 'admin', ...cells]]); // prettier-ignore
  expect(inShort(issues).filter((one) => / error /.test(one))).toEqual([expected]);
  expect([staff.payRefused[0], staff.ownBase[0], staff.ownTransport[0]]).toEqual([1, NaN, 0]);
  const { facts } = issues.find(({ severity }) => severity === 'error')!;
  expect('consequence' in facts ? facts.consequence : 'notCosted').toBe('notCosted');
});

test('what a pay issue says', () => {
  const { issues } = staffOf([
    ['Unit', 'Post type', 'Hourly rate', 'Weekly hours'],
    ['A', 'admin', 45.5, ''],
    ['A', 'admin', 45.5, 200],
    ['A', 'admin', '9,999.00', 168],
  ]);
  expect(issues.flatMap(({ code, facts }) => (/Missing$|Hours|absurd/.test(code) ? [[code, facts]] : []))).toEqual([
    ['birthMissing', { people: 3 }],
    ['hoursMissing', { found: '45.5' }],
    ['badHours', { found: '200' }],
    ['absurdPay', { found: '9,999.00', annualYuan: 87_351_264 }],
  ]);
});

test('the headers of a published payroll are those of a staff table; a stray header row is left out', () => {
  const headers = ['Job Titles', 'Department', 'Full or Part-Time', 'Salary or Hourly', 'Typical Hours', 'Annual Salary', 'Hourly Rate']; // prettier-ignore
  const { staff, issues } = staffOf([
    headers,
    ['SERGEANT', 'POLICE', 'F', 'Salary', '', '118,998.00', ''],
    headers,
    ['FOSTER GRANDPARENT', 'FAMILY & SUPPORT', 'P', 'Hourly', '20', '', '2.65'],
    ['CROSSING GUARD', 'POLICE', 'P', 'Hourly', '', '', '19.38'],
  ]);
  expect(peopleOf(staff)).toEqual(['POLICE | 118998', 'FAMILY & SUPPORT | 2756', 'POLICE | refused']);
  expect(inShort(issues)).toEqual([
    'repeatedHeader note B3',
    'noPostTypes warning A1',
    'birthMissing warning A1',
    'textNumber note F2',
    'textNumber note G4',
    'textNumber note G5',
    'textNumber note E4',
    'hoursMissing error E5',
  ]);
});

test('one row, and none', () => {
  const headers = ['Unit', 'Post type', 'Birth', 'Sex', 'Category'];
  expect(staffOf([headers, ['A', 'admin', '1970-05', 'm', '']]).staff.count).toBe(1);
  const none = staffOf([headers]);
  expect([none.staff.count, none.staff.birth.length, inShort(none.issues)]).toEqual([0, 0, ['noRows warning A1']]);
  const blank = staffOf([headers, ['', '', '', '', ''], [null, undefined, ' ']]);
  expect([blank.staff.count, inShort(blank.issues)]).toEqual([0, ['noRows warning A1']]);
});

test('without a unit column nothing is read', () => {
  const { staff, issues } = readStaff(staffTable([['Person ID', 'Sex'], ['1', 'm']]), TODAY); // prettier-ignore
  expect([staff, inShort(issues)]).toEqual([null, ['missingColumn error A1']]);
  expect(readStaff({ values: [] }).staff).toBeNull();
});

test('rows without a unit are left out, each with an issue', () => {
  const { staff, issues } = staffOf([
    ['Person ID', 'Unit', 'Post type'],
    ['1', '', 'admin'],
    ['2', { error: '#N/A' }, 'admin'],
    ['3', '\u200b', 'admin'],
    ['4', 101, 'admin'],
  ]);
  expect([staff.unit, inShort(issues)]).toEqual([
    ['101'],
    ['noUnitName error B2', 'errorCell error B3', 'noUnitName error B4', 'birthMissing warning A1'],
  ]);
});

describe('a person counts once', () => {
  const read = (ids: readonly CellValue[], counties?: readonly string[]) => {
    const rows = ids.map((id, i) => [counties?.[i] ?? '', id, 'Finance', 'admin']);
    const { staff, issues } = staffOf([[counties ? 'County' : 'Remark', 'Person ID', 'Unit', 'Post type'], ...rows]);
    return { ids: staff.personId, twice: inShort(issues.filter(({ code }) => code === 'personTwice')) };
  };

  test('in ascending order, in any order, as numbers, folded', () => {
    expect(read(['a', 'b', 'b', 'c'])).toEqual({ ids: ['a', 'b', 'c'], twice: ['personTwice error B4'] });
    expect(read(['b', 'a', 'c', 'b'])).toEqual({ ids: ['b', 'a', 'c'], twice: ['personTwice error B5'] });
    expect(read([2, 10, '2', 1])).toEqual({ ids: ['2', '10', '1'], twice: ['personTwice error B4'] });
    expect(read(['Ａ1', 'A1 ', 'a1']).ids).toEqual(['Ａ1', 'a1']);
    expect(read(['__proto__', 'constructor', '__proto__']).ids).toEqual(['__proto__', 'constructor']);
  });

  test('without an ID nobody is left out', () => {
    expect(read(['', '', null, 'a', '', 'a'])).toEqual({
      ids: ['', '', '', 'a', ''],
      twice: ['personTwice error B7'],
    });
  });

  test('counties number their people themselves', () => {
    expect(read(['1', '2', '1', '1'], ['Hequ', 'Hequ', 'Baode', 'Hequ'])).toEqual({
      ids: ['1', '2', '1'],
      twice: ['personTwice error B5'],
    });
  });

  test('IDs that Excel has rounded are not taken for the same person', () => {
    const { staff, issues } = staffOf([
      ['Person ID', 'Unit', 'Post type'],
      [142201197005170000, 'Finance', 'admin'],
      [142201197005170000, 'Finance', 'admin'],
      ['a', 'Finance', 'admin'],
      ['a', 'Finance', 'admin'],
    ]);
    expect([staff.count, inShort(issues).slice(0, 3)]).toEqual([
      3,
      ['codeLostDigits warning A2', 'codeLostDigits warning A3', 'personTwice error A5'],
    ]);
  });
});

test('only what costs need: nothing about leaving is read or checked', () => {
  const table = staffTable([
    ['Person ID', 'Unit', 'Post type', 'Rank', 'Sex', 'Birth', 'Channel', 'Status', 'Annual pay'],
    ['1', 'Finance', 'admin', 'Clerk', 'x', 'x', 'x', 'here', 90000],
    ['1', 'Finance', 'admin', 'Clerk', 'x', 'x', 'x', 'here', 90000],
  ]);
  const { staff, issues } = readStaff(table, TODAY, 'pay');
  expect(peopleOf(staff!)).toEqual(['1 | Finance | admin | Clerk | 90000']);
  expect(inShort(issues)).toEqual(['personTwice error A3']);
});

test('subtotals below a unit whose name is filled in are no people', () => {
  const { staff, issues } = staffOf([
    ['人员编号', '姓名', '单位名称', '编制类型', '年工资'],
    ['1', '甲', '财政局', '行政编制', 100_000],
    ['2', '乙', '财政局', '行政编制', 110_000],
    ['', '小计', '财政局', '', 210_000],
    ['合计', '', '财政局', '', 210_000],
  ]);
  expect([staff.count, [...staff.ownBase]]).toEqual([2, [100_000_000, 110_000_000]]);
  expect(inShort(issues).filter((issue) => issue.startsWith('totalsRow'))).toEqual([
    'totalsRow note B4',
    'totalsRow note A5',
  ]);
});
