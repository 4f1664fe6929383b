import { readPlan, type CellValue, type MergedArea } from '../../../src/core';
import { frozen, inEnglish, inShort } from './texts';

const HEADERS = [
  '方案',
  '改革方式',
  '改革前机构',
  '改革后机构',
  '划转比例',
  '行政编制',
  '事业编制',
  '生效日期',
  '备注',
];

function read(rows: CellValue[][], headers: CellValue[] = HEADERS, merged?: MergedArea[]) {
  const place = { sheet: '改革方案', table: '方案表', headerRow: 0, firstColumn: 0 };
  const { plan, issues } = readPlan(frozen({ values: [headers, ...rows], place, merged }));
  return { plan: plan!, short: inShort(issues), sentences: inEnglish(issues) };
}

test('a clean plan', () => {
  const { plan, short } = read([
    ['a', '合并组建', '发改局、粮食局', '发展和改革局', '', '', '', 45658, '先行'],
    ['', '划转', '工信局', '发展和改革局', 0.5, '', '', '2025年3月', ''],
    ['方案B', '职责划转', '商务局', '发展和改革局', '', 3, 0, '', ''],
  ]);
  expect(short).toEqual([]);
  expect(plan).toMatchObject({
    language: 'zh',
    count: 3,
    county: null,
    option: ['A', '', 'B'],
    operation: ['merge', 'transfer', 'transfer'],
    from: ['发改局、粮食局', '工信局', '商务局'],
    to: ['发展和改革局', '发展和改革局', '发展和改革局'],
    share: [null, 0.5, null],
    posts: [null, null, { admin: 3000, institution: 0 }],
    effective: ['2025-01-01', '2025年3月', ''],
    note: ['先行', '', ''],
    step: [null, null, null],
    kind: [null, null, null],
  });
  expect([...plan.row]).toEqual([1, 2, 3]);
});

const shares: readonly (readonly [CellValue, number | null, string | null])[] = [
  [0, 0, null],
  [1, 1, null],
  [0.333, 0.333, null],
  ['50%', 0.5, 'textShare note E2'],
  ['33.3％', 0.333, 'textShare note E2'],
  ['0.25', 0.25, 'textShare note E2'],
  ['—', null, 'takenAsBlank note E2'],
  [' ', null, null],
  [null, null, null],
];

test.each(shares)('the share %j is %j', (cell, share, issue) => {
  const { plan, short } = read([['', '划转', 'A', 'B', cell, '', '', '', '']]);
  expect(plan.share).toEqual([share]);
  expect(short).toEqual(issue === null ? [] : [issue]);
});

const badShares: readonly (readonly [CellValue, string])[] = [
  [50, 'badShare error E2'],
  [1.5, 'badShare error E2'],
  [-0.1, 'badShare error E2'],
  ['120%', 'badShare error E2'],
  ['50', 'badShare error E2'],
  ['half', 'notANumber error E2'],
  [true, 'notANumber error E2'],
  [NaN, 'badShare error E2'],
  ['#DIV/0!', 'errorCell error E2'],
  [{ error: '#N/A' }, 'errorCell error E2'],
];

test.each(badShares)('a row with the share %j is left out: it would move the wrong posts', (cell, issue) => {
  const { plan, short } = read([
    ['', '划转', 'A', 'B', cell, '', '', '', ''],
    ['', '保留', 'C', '', '', '', '', '', ''],
  ]);
  expect(plan.from).toEqual(['C']);
  expect(plan.operation).toEqual(['keep']);
  expect(plan.share).toEqual([null]);
  expect(short).toEqual([issue]);
});

test('50 without a percent sign asks for 50 %', () => {
  expect(read([['', '划转', 'A', 'B', 50, '', '', '', '']]).sentences[0]).toBe(
    'Sheet “改革方案”, cell E2: The share 50 is above 1; if 50 % is meant, write 50%. The row is left out until it is corrected.',
  );
});

test('posts that cannot be read leave the row out; text-numbers are taken', () => {
  const { plan, short } = read([
    ['', '划转', 'A', 'B', '', '３', '', '', ''],
    ['', '划转', 'C', 'B', '', -1, '', '', ''],
    ['', '划转', 'D', 'B', '', '#REF!', 2, '', ''],
  ]);
  expect(plan.from).toEqual(['A']);
  expect(plan.posts).toEqual([{ admin: 3000 }]);
  expect(short).toEqual(['textNumber note F2', 'negativeNumber error F3', 'errorCell error F4']);
});

test('rows that are no operation', () => {
  const { plan, short, sentences } = read([
    ['', '撤并', 'A', 'B', '', '', '', '', ''],
    ['', '', 'A', 'B', '', '', '', '', ''],
    ['', '', '', '', '', '', '', '', ''],
    ['', '#REF!', 'A', 'B', '', '', '', '', ''],
    ['', '', '合计', '', '', 7, '', '', ''],
    HEADERS,
    ['', '', '注：略', '', '', '', '', '', ''],
    ['', '撤销', 'A', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '', '', ''],
  ]);
  expect(plan.count).toBe(1);
  expect(short).toEqual([
    'unknownOperation error B2',
    'blankOperation error B3',
    'errorCell error B5',
    'totalsRow note C6',
    'repeatedHeader note B7',
    'headingRow note B8',
    'blankRows note A4',
  ]);
  expect(sentences[0]).toContain('“撤并” is not an operation');
});

test('merged cells of a table of old and new units hold for each row', () => {
  const { plan } = read(
    [
      ['', '合并组建', 'A', 'C', '', '', '', '', ''],
      ['', '', 'B', '', '', '', '', '', ''],
    ],
    HEADERS,
    [
      { row: 1, column: 1, rowCount: 2, columnCount: 1 },
      { row: 1, column: 3, rowCount: 2, columnCount: 1 },
    ],
  );
  expect(plan.to).toEqual(['C', 'C']);
  expect(plan.operation).toEqual(['merge', 'merge']);
});

test('kinds of new units, and one that is none', () => {
  const headers = ['Operation', 'From', 'To', 'Kind', 'Step'];
  const { plan, short } = read(
    [
      ['create', '', 'X', 'School', '1'],
      ['create', '', 'Y', 'Firm', 2],
      ['create', '', 'Z', null, 'third'],
    ],
    headers,
  );
  expect(plan.kind).toEqual(['school', null, null]);
  expect(plan.step).toEqual([1, 2, null]);
  expect(short).toEqual(['unknownPlanKind error D3']);
});

test('missing columns', () => {
  const { plan, issues } = readPlan({
    values: [
      ['Operation', 'From', 'Note'],
      ['keep', 'A', ''],
    ],
  });
  expect(plan).toBeNull();
  expect(inShort(issues)).toEqual(['missingColumn error row 1']);
});

test('a dash in the place of a unit stands for none', () => {
  const { plan, short } = read([
    ['', '撤销', 'A', '—', '', '', '', '', ''],
    ['', '组建', '无', 'B', '', '', '', '', ''],
  ]);
  expect([plan.from, plan.to]).toEqual([
    ['A', ''],
    ['', 'B'],
  ]);
  expect(short).toEqual([]);
});
