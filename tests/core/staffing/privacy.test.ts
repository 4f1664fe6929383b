import type { CellValue, Issue } from '../../../src/core';
import { quotePersonal } from '../../../src/core/staffing/quotePersonal';
import { describeIssue } from '../../../src/locales/describeIssue';
import { en } from '../../../src/locales/en';
import { zhCN } from '../../../src/locales/zh-CN';
import { inShort } from '../table/texts';
import { staffOf } from './staffTables';

const ID = '142201197005170018';
const NAME = '某甲乙';
const HEADERS = [
  ...['人员编号', '姓名', '单位名称', '编制类型', '职务', '性别', '出生年月', '身份', '参加工作时间', '安置渠道'],
  ...['退出日期', '列为超编', '安置时限', '安置日期', '退出领导岗位时间', '流动池期限', '专项数据库', '县领导兼任'],
];
const row = (cells: Readonly<Record<string, CellValue>>): CellValue[] =>
  HEADERS.map((header) => cells[header] ?? { 人员编号: ID, 姓名: NAME, 单位名称: '财政局' }[header] ?? '');

function expectNothingPersonal(issues: readonly Issue[]): void {
  for (const issue of issues) {
    for (const text of [describeIssue(issue, en), describeIssue(issue, zhCN), JSON.stringify(issue)]) {
      expect(text).not.toContain(ID);
      expect(text).not.toContain(ID.slice(0, 14));
      expect(text).not.toContain(NAME);
    }
  }
}

test('a person who is there twice is named by the last four signs of the ID', () => {
  const { issues } = staffOf([HEADERS, row({}), row({})]);
  const twice = issues.find(({ code }) => code === 'personTwice')!;
  expect(twice.facts).toEqual({ personId: '…0018', firstRow: 2, firstCell: 'A2' });
  expect(describeIssue(twice, zhCN)).toBe(
    '工作表“人员”A3单元格：人员编号“…0018”重复，首次见于A2。同一人只计一次，本行不计入。请删除重复行或更正编号。',
  );
  expectNothingPersonal(issues);
});

test('an ID that lost digits is masked too', () => {
  const { issues } = staffOf([HEADERS, row({ 人员编号: Number(ID) })]);
  expect(inShort(issues)[0]).toBe('codeLostDigits warning A2');
  expect(issues[0].facts).toEqual({ found: '…0020' });
});

test('an ID that stands in another column is masked wherever it is', () => {
  const elsewhere = HEADERS.slice(3).map((header, place) =>
    row({ 人员编号: `${ID.slice(0, 17)}${place}`, [header]: ID }),
  );
  const { issues } = staffOf([HEADERS, ...elsewhere]);
  expect(issues.filter(({ code }) => /unknownWord|badMonth/.test(code)).length).toBeGreaterThanOrEqual(13);
  expectNothingPersonal(issues);
});

test('a remark below the people is quoted by its first word', () => {
  const { issues } = staffOf([
    HEADERS,
    row({}),
    [`注：${NAME}已于2025年6月退休`, ...new Array<string>(HEADERS.length - 1).fill('')],
    [`说明${NAME}和某丙的情况`, ...new Array<string>(HEADERS.length - 1).fill('')],
    ['一、财政局', ...new Array<string>(HEADERS.length - 1).fill('')],
  ]);
  const headings = issues.filter(({ code }) => code === 'headingRow');
  expect(headings.map(({ facts }) => facts)).toEqual([{ found: '注…' }, { found: '说明…' }, { found: '一、财政局' }]);
});

const quotes: readonly (readonly [CellValue, string])[] = [
  [ID, '…0018'],
  ['14220119700517001X', '…001X'],
  [`出生${ID}`, '出生…0018'],
  ['１４２２０１１９７００５１７００１８', '…００１８'],
  [19700517, '19700517'],
  ['1970年5月', '1970年5月'],
  [{ error: '#REF!' }, '#REF!'],
];

test.each(quotes)('%j is quoted as %j', (cell, expected) => expect(quotePersonal(cell)).toBe(expected));

test('names are read when they are asked for, and only then', () => {
  const { staff } = staffOf([
    HEADERS,
    row({}),
    row({ 人员编号: '2', 姓名: ' ' }),
    row({ 人员编号: '3', 姓名: '#REF!' }),
  ]);
  expect(staff.readNames()).toEqual([NAME, '', '']);
  expect(staff.readNames()).toBe(staff.readNames());
  expect(JSON.stringify({ ...staff, table: null })).not.toContain(NAME);
  expect(staffOf([['单位名称', '性别'], ['财政局', '男']]).staff.readNames()).toEqual(['']); // prettier-ignore
});
