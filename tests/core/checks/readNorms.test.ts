import type { CellValue, MergedArea } from '../../../src/core';
import { readNorms } from '../../../src/core/checks';
import { frozen, inShort } from '../table/texts';

type Rows = readonly (readonly CellValue[])[];

const HEADERS = ['Rule', 'Kind', 'From', 'To', 'Limit', 'Source'];
const place = { sheet: 'Norms', headerRow: 0, firstColumn: 0 };
const read = (values: Rows, merged?: readonly MergedArea[]) =>
  readNorms({ values: frozen(values), place, ...(merged ? { merged } : {}) });

/** Norms in short: `dutiesPerUnit institution 10–20 ≤ 30 @2`. */
function linesOf(values: Rows, merged?: readonly MergedArea[]): string[] {
  return read(values, merged).norms!.norms.map(
    ({ rule, kind, fromPosts, toPosts, limit, row }) =>
      `${rule} ${kind ?? 'every'} ${fromPosts ?? ''}–${toPosts ?? ''} ≤ ${limit} @${row}`,
  );
}

test('norms below Chinese headers, as an office writes them', () => {
  const values = [
    ['规则', '机构性质', '起', '止', '限额', '依据'],
    ['每个单位对口部门数', '政府工作部门', 20, '', 15, '县委编委〔2024〕3号'],
    ['每个单位对口部门数', '政府工作部门', '', 19, '12', ''],
    ['人均职责上限', '', '', '', 4.5, ''],
    ['单位职责项数', '事业单位', '', '', '３０', ''],
    ['人均对口上级部门数', '党政机构', '', '', '150%', ''],
  ];
  expect(linesOf(values)).toEqual([
    'superiorsPerUnit governmentDepartment 20– ≤ 15 @1',
    'superiorsPerUnit governmentDepartment –19 ≤ 12 @2',
    'dutiesPerPerson every – ≤ 4.5 @3',
    'dutiesPerUnit institution – ≤ 30 @4',
    'superiorsPerPerson partyOrgan – ≤ 1.5 @5',
    'superiorsPerPerson governmentDepartment – ≤ 1.5 @5',
  ]);
  const { norms, issues } = read(values);
  expect(norms).toMatchObject({ language: 'zh' });
  expect(norms!.norms[0].source).toBe('县委编委〔2024〕3号');
  expect(inShort(issues)).toEqual(['textNumber note E3', 'textNumber note E5', 'textNumber note E6']);
});

test('a table of rules and limits alone', () => {
  expect(linesOf([['Rule', 'Limit'], ['Duties per unit', 40]])).toEqual(['dutiesPerUnit every – ≤ 40 @1']); // prettier-ignore
});

test.each([
  [15, 15, []],
  [0, 0, []],
  [2.5, 2.5, []],
  [1.23456, 1.235, ['roundedToThousandths note E2']],
  [' １５ ', 15, ['textNumber note E2']],
  ['1,500', 1500, ['textNumber note E2']],
  ['15 项', 15, ['textNumber note E2']],
  ['15个部门', 15, ['textNumber note E2']],
  ['≤15', 15, ['textNumber note E2']],
  ['不超过15个', 15, ['textNumber note E2']],
  ['at most 15 duties', 15, ['textNumber note E2']],
  ['250%', 2.5, ['textNumber note E2']],
  ['', null, ['normWithoutLimit note E2']],
  ['  ', null, ['normWithoutLimit note E2']],
  ['—', null, ['takenAsBlank note E2', 'normWithoutLimit note E2']],
  [-1, null, ['negativeNumber error E2']],
  ['-5', null, ['negativeNumber error E2']],
  ['-5%', null, ['textNumber note E2', 'negativeNumber error E2']],
  ['#REF!', null, ['errorCell error E2']],
  [{ error: '#N/A' }, null, ['errorCell error E2']],
  [true, null, ['notANumber error E2']],
  ['10-15', null, ['notANumber error E2']],
  ['fifteen', null, ['notANumber error E2']],
  ['≥15', null, ['notANumber error E2']],
  [1e300, null, ['tooLarge error E2']],
])('the limit %j is %j', (cell, limit, found) => {
  const { norms, issues } = read([HEADERS, ['Duties per unit', '', '', '', cell as CellValue, ''], ['Superiors per unit', '', '', '', 1, '']]); // prettier-ignore
  expect(norms!.norms.filter(({ row }) => row === 1).map((norm) => norm.limit)).toEqual(limit === null ? [] : [limit]);
  expect(inShort(issues)).toEqual(found);
});

test.each([
  ['', '', '–', []],
  [10, 20, '10–20', []],
  [20, 20, '20–20', []],
  ['10名', '２０', '10–20', ['textNumber note C2', 'textNumber note D2']],
  ['—', 20, '–20', ['takenAsBlank note C2']],
  [0, '', '0–', []],
  [21, 20, null, ['normRangeReversed error C2']],
  ['#VALUE!', 20, null, ['errorCell error C2']],
  [10, 'many', null, ['notANumber error D2']],
  [-1, 20, null, ['negativeNumber error C2']],
])('posts from %j to %j', (from, to, range, found) => {
  const rows = [HEADERS, ['Duties per unit', '', from, to, 30, ''], ['Superiors per unit', '', '', '', 1, '']];
  expect(linesOf(rows).filter((line) => line.endsWith('@1'))).toEqual(
    range === null ? [] : [`dutiesPerUnit every ${range} ≤ 30 @1`],
  );
  expect(inShort(read(rows).issues)).toEqual(found);
});

test.each([
  ['', ['every'], []],
  ['全部', ['every'], []],
  ['—', ['every'], []],
  ['All units', ['every'], []],
  ['公益一类', ['institutionClassI'], []],
  ['Public institution, class I', ['institutionClassI'], []],
  ['党委机构、政府工作部门', ['partyOrgan', 'governmentDepartment'], []],
  ['党政机关', ['partyOrgan', 'governmentDepartment'], []],
  ['党政机关、群团机关；事业单位', ['partyOrgan', 'governmentDepartment', 'massOrganisation', 'institution'], []],
  ['政府工作部门、政府部门', ['governmentDepartment'], []],
  ['party organ, school', ['partyOrgan', 'school'], []],
  ['乡镇（街道）', ['township'], []],
  ['县直公益一类事业单位', ['institutionClassI'], ['kindTakenAs warning B2']],
  ['企业', [], ['unknownNormKind error B2', 'noRows note A1']],
  ['政府工作部门、企业', [], ['unknownNormKind error B2', 'noRows note A1']],
  ['#REF!', [], ['errorCell error B2', 'noRows note A1']],
])('the kind %j', (cell, kinds, found) => {
  const { norms, issues } = read([HEADERS, ['Duties per unit', cell, '', '', 30, '']]);
  expect(norms!.norms.map(({ kind }) => kind ?? 'every')).toEqual(kinds);
  expect(inShort(issues)).toEqual(found);
});

test('rows that are no norms are left out, each with its reason', () => {
  const rows = [
    ['编制标准（2024年）', '', '', '', '', ''],
    HEADERS,
    ['一、职责', '', '', '', '', ''],
    ['Duties per unit', '', '', '', 30, ''],
    ['', '', '', '', '', ''],
    ['Posts per institution', '', '', '', 5, ''],
    ['', 'School', '', '', 5, ''],
    ['#N/A', '', '', '', 5, ''],
    ['合计', '', '', '', 35, ''],
    ['注：职责以三定规定为准', '', '', '', '', ''],
    HEADERS,
    ['Superiors per unit', '', '', '', 12, ''],
  ];
  expect(linesOf(rows)).toEqual(['dutiesPerUnit every – ≤ 30 @3', 'superiorsPerUnit every – ≤ 12 @11']);
  expect(inShort(read(rows).issues)).toEqual([
    'headingRow note A3',
    'errorCell error A8',
    'totalsRow note A9',
    'headingRow note A10',
    'repeatedHeader note A11',
    'blankRows note A5',
    'unknownNorm warning A6',
    'unknownNorm warning A7',
  ]);
});

test('norms for the same units with different limits', () => {
  const { norms, issues } = read([
    HEADERS,
    ['Duties per unit', '', '', '', 30, ''],
    ['职责数上限', '', '', '', 25, ''],
    ['Duties per unit', 'School', '', '', 25, ''],
    ['Duties per unit', '', 10, '', 25, ''],
    ['Duties per unit', '', '', '', 30, ''],
    ['Duties per unit', '学校、医院', '', '', 20, ''],
  ]);
  expect(norms!.norms).toHaveLength(7);
  expect(inShort(issues)).toEqual(['normTwice warning A3', 'normTwice warning A7']);
  expect(issues.map(({ facts }) => facts)).toEqual([
    { rule: '职责数上限', firstRow: 2, firstCell: 'A2' },
    { rule: 'Duties per unit', firstRow: 4, firstCell: 'A4' },
  ]);
});

test('a rule merged over several rows is that of each', () => {
  const rows = [HEADERS, ['Duties per unit', 'School', '', '', 30, ''], ['', 'Hospital', '', '', 40, '']];
  const merged = [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }];
  expect(linesOf(rows, merged)).toEqual(['dutiesPerUnit school – ≤ 30 @1', 'dutiesPerUnit hospital – ≤ 40 @2']);
});

test.each([
  [
    'no limits',
    [
      ['Rule', 'Kind'],
      ['Duties per unit', ''],
    ],
    ['missingColumn error A1'],
  ],
  ['no rows', [HEADERS], ['noRows note A1']],
  ['nothing', [], ['noHeaderRow error A1']],
])('a table with %s', (_, rows, found) => {
  const { norms, issues } = read(rows);
  expect(norms?.norms ?? null).toEqual(found[0].startsWith('noRows') ? [] : null);
  expect(inShort(issues)).toEqual(found);
});

test.each([
  ['', null, []],
  ['—', null, []],
  ['错误', 'error', []],
  [' Warning ', 'warning', []],
  ['提示', 'note', []],
  ['红线', 'error', []],
  ['urgent', null, ['unknownSeverity warning F2']],
  ['#N/A', null, ['unknownSeverity warning F2']],
  [3, null, ['unknownSeverity warning F2']],
])('the severity %j is %j', (cell, severity, found) => {
  const { norms, issues } = read([
    [...HEADERS.slice(0, 5), 'Severity'],
    ['Mixed posts', '', '', '', 0, cell],
  ]);
  expect(norms!.norms).toMatchObject([{ rule: 'mixedPosts', severity }]);
  expect(inShort(issues)).toEqual(found);
});

test('a rule that names kinds is for these, unless the column of kinds says otherwise', () => {
  const rows = [HEADERS, ['事业单位最少编制', '', '', '', 5, ''], ['事业单位最少编制', '公益一类', '', '', 8, ''], ['学校医院不计入限额', '', '', '', 0, '']]; // prettier-ignore
  expect(linesOf(rows)).toEqual([
    'leastPosts institution – ≤ 5 @1',
    'leastPosts institutionClassI – ≤ 8 @2',
    'outsideCount school – ≤ 0 @3',
    'outsideCount hospital – ≤ 0 @3',
  ]);
  expect(read(rows).issues).toEqual([]);
});

test.each([
  ['不少于5名', 5, ['textNumber note E2']],
  ['≥5', 5, ['textNumber note E2']],
  ['5名以上', 5, ['textNumber note E2']],
  ['at least 5 posts', 5, ['textNumber note E2']],
  ['不超过5名', null, ['notANumber error E2', 'noRows note A1']],
])('the least figure %j is %j', (cell, limit, found) => {
  const { norms, issues } = read([HEADERS, ['Least posts of a unit', '', '', '', cell, '']]);
  expect(norms!.norms.map((norm) => norm.limit)).toEqual(limit === null ? [] : [limit]);
  expect(inShort(issues)).toEqual(found);
});
