import { extraCell, readAgencies, type CellValue, type MergedArea, type RawTable } from '../../../src/core';
import { frozen, inEnglish, inShort } from '../table/texts';

const HEADERS = ['Unit', 'Kind', 'Administrative posts', 'Institution posts', 'Administrative in post'];
const GOOD = ['Finance', 'Government department', 20, 5, 18];

function table(rows: CellValue[][], headers: CellValue[] = HEADERS, merged?: MergedArea[]): RawTable {
  return frozen({ values: [headers, ...rows], place: { sheet: 'Units', headerRow: 2, firstColumn: 1 }, merged });
}

/** The second column of the sheet is the first of the table, and its header row is row 3: the first unit stands in B4. */
function read(rows: CellValue[][], headers?: CellValue[], merged?: MergedArea[]) {
  const { agencies, issues } = readAgencies(table(rows, headers, merged));
  return { agencies: agencies!, short: inShort(issues), sentences: inEnglish(issues) };
}

test('a clean table: columns in any order, amounts in thousandths, the user’s own columns carried', () => {
  const headers = ['电话', '事业编制', '机构性质', '公用经费（元）', '单位名称', '办公面积', '机构编码'];
  const { agencies, issues } = readAgencies(
    table(
      [
        [8765, 12, '公益一类', 1234.56, '项目中心', 88.5, '091408'],
        ['', '', '党委部门', '', '县委办公室', null, ''],
      ],
      headers,
    ),
  );
  expect(issues).toEqual([]);
  expect(agencies).toMatchObject({
    language: 'zh',
    count: 2,
    unit: ['项目中心', '县委办公室'],
    county: null,
    code: ['091408', ''],
    kind: ['institutionClassI', 'partyOrgan'],
    grade: ['', ''],
    counted: [null, null],
    fractional: false,
    extraColumns: [{ header: '电话', column: 0 }],
  });
  expect([...agencies!.row]).toEqual([1, 2]);
  expect([...agencies!.stated]).toEqual(['institutionPosts', 'runningCost', 'office']);
  expect([...agencies!.amounts.institutionPosts]).toEqual([12000, 0]);
  expect([...agencies!.amounts.runningCost]).toEqual([1234560, 0]);
  expect([...agencies!.amounts.office]).toEqual([88500, 0]);
  expect([...agencies!.amounts.adminPosts]).toEqual([0, 0]);
  expect(extraCell(agencies!, 0, 0)).toBe(8765);
});

test('text-numbers are taken and reported, cell by cell', () => {
  const { agencies, short } = read([['Finance', 'Government department', '1,234', '１２', ' 12 ']]);
  expect(agencies.amounts.adminPosts[0]).toBe(1234000);
  expect(agencies.amounts.institutionPosts[0]).toBe(12000);
  expect(agencies.amounts.adminStaff[0]).toBe(12000);
  expect(short).toEqual(['textNumber note D4', 'textNumber note E4', 'textNumber note F4']);
});

const unusable: readonly (readonly [CellValue, string])[] = [
  ['#REF!', 'errorCell error D4'],
  [{ error: '#N/A' }, 'errorCell error D4'],
  ['12人', 'notANumber error D4'],
  [true, 'notANumber error D4'],
  [NaN, 'notANumber error D4'],
  [-3, 'negativeNumber error D4'],
  ['-3', 'negativeNumber error D4'],
  [9.1e12, 'tooLarge error D4'],
  [Infinity, 'notANumber error D4'],
  ['—', 'takenAsBlank note D4'],
];

test.each(unusable)('%j in a column of posts counts 0 and is an issue', (cell, issue) => {
  const { agencies, short } = read([['Finance', 'Government department', cell, 5, 18]]);
  expect(Object.is(agencies.amounts.adminPosts[0], 0)).toBe(true);
  expect(agencies.amounts.institutionPosts[0]).toBe(5000);
  expect(short).toEqual([issue]);
});

test('the sentence names sheet, cell, what was found, what becomes of it and the remedy', () => {
  expect(read([['Finance', 'Government department', '#REF!', 5, 18]]).sentences).toEqual([
    'Sheet “Units”, cell D4: The cell shows the error #REF!. It counts as 0 until it is corrected. Correct its formula, or enter the content.',
  ]);
});

test('posts in fractions of full time are used exactly and reported once', () => {
  const { agencies, short, sentences } = read([
    ['A', 'School', 1.8, 0.333, 1],
    ['B', 'School', 2.25, 1, 1.5],
  ]);
  expect([...agencies.amounts.adminPosts]).toEqual([1800, 2250]);
  expect(agencies.fractional).toBe(true);
  expect(short).toEqual(['fractionalPosts warning D4']);
  expect(sentences[0]).toContain('4 cells state posts or people in fractions');
});

test('a fraction of a leader seat is reported by its cell; money may have decimals; a fourth decimal is rounded aloud', () => {
  const headers = ['Unit', 'Kind', 'Chief posts', 'Running cost', 'Office space'];
  const { agencies, short } = read([['A', 'School', 0.5, 12.34, 1.23456]], headers);
  expect([agencies.amounts.chiefs[0], agencies.amounts.runningCost[0], agencies.amounts.office[0]]).toEqual([
    500, 12340, 1235,
  ]);
  expect(agencies.fractional).toBe(false);
  expect(short).toEqual(['fractionalCount warning D4', 'roundedToThousandths note F4']);
});

test('a header in 万元 multiplies its figures and says so', () => {
  const { agencies, short } = read([['财政局', '政府部门', 12.5]], ['单位名称', '机构性质', '公用经费（万元）']);
  expect(agencies.amounts.runningCost[0]).toBe(125_000_000);
  expect(short).toEqual(['unitScaled note D3']);
});

test('totals, headings, remarks, blank rows and a repeated header are left out and reported', () => {
  const { agencies, short } = read([
    ['一、政府部门', '', '', '', ''],
    GOOD,
    ['', '', '', '', ''],
    ['小计', '', 20, 5, 18],
    HEADERS,
    ['School', 'School', 0, 40, 0],
    ['', '合 计', 20, 45, 18],
    ['注：数据截至2024年底', '', '', '', ''],
    ['', null, '  ', undefined, ''],
  ]);
  expect(agencies.unit).toEqual(['Finance', 'School']);
  expect(short).toEqual([
    'headingRow note B4',
    'totalsRow note B7',
    'repeatedHeader note B8',
    'totalsRow note C10',
    'headingRow note B11',
    'blankRows note B6',
  ]);
});

test('a unit twice is left out the second time, with the posts at stake; another county may have its own', () => {
  const { agencies, short, sentences } = read([GOOD, ['Finance ', 'School', 2, 3, 4]]);
  expect(agencies.count).toBe(1);
  expect(short).toEqual(['unitTwice error B5']);
  expect(sentences[0]).toBe(
    'Sheet “Units”, cell B5: “Finance” stands in the table twice, first in B4. A unit may stand there once; this row (5 posts, 4 people) is left out. Merge the two rows or rename one.',
  );
  const counties = read(
    [
      ['Hequ', 'Finance', 'School'],
      ['Taibai', 'Finance', 'School'],
      ['Hequ', 'Ｆinance', 'School'],
    ],
    ['County', 'Unit', 'Kind'],
  );
  expect(counties.agencies.county).toEqual(['Hequ', 'Taibai']);
  expect(counties.short).toEqual(['unitTwice error C6']);
  expect(counties.agencies.index.get('Taibai')!.get('Finance')).toBe(1);
});

test('an unknown or blank kind leaves the row out, says what is lost and which kinds there are', () => {
  const { agencies, short, sentences } = read([
    ['Mine', 'Company', 20, 5, 18],
    ['Office', '', 1, 0, 0],
    GOOD,
    ['X', '#N/A', 1, 1, 1],
  ]);
  expect(agencies.unit).toEqual(['Finance']);
  expect(short).toEqual(['unknownKind error C4', 'blankKind error C5', 'errorCell error C7']);
  expect(sentences[0]).toContain(
    '“Company” is not a kind; “Mine” (25 posts, 18 people) is left out. Accepted: Party organ, ',
  );
});

test('a kind that can only mean one is taken, and said once for all its rows', () => {
  const { agencies, short, sentences } = read([
    ['A', '县直公益一类事业单位', 1, 1, 1],
    ['B', '县直公益一类事业单位', 1, 1, 1],
  ]);
  expect(agencies.kind).toEqual(['institutionClassI', 'institutionClassI']);
  expect(short).toEqual(['kindTakenAs warning C4']);
  expect(sentences[0]).toContain('in 2 rows');
});

test('figures without a name, and a name that is an error', () => {
  const { agencies, short } = read([['', 'School', 2, 3, 4], ['#NAME?', 'School', 2, 3, 4], GOOD]);
  expect(agencies.count).toBe(1);
  expect(short).toEqual(['noUnitName error B4', 'errorCell error B5']);
});

test('counts toward cap, and codes that lost digits', () => {
  const { agencies, short } = read(
    [
      ['A', 'School', '是', '091408'],
      ['B', 'School', 'no', 121409230000000000],
      ['C', 'School', 'perhaps', '1.21409E+17'],
      ['D', 'School', '', 42],
    ],
    ['Unit', 'Kind', 'Counts toward cap', 'Code'],
  );
  expect(agencies.counted).toEqual([true, false, null, null]);
  expect(agencies.code).toEqual(['091408', '121409230000000000', '1.21409E+17', '42']);
  expect(short).toEqual(['codeLostDigits warning E5', 'codeLostDigits warning E6', 'notYesNo error D6']);
});

test('merged cells: a text holds for each row, a figure counts once', () => {
  const { agencies, short } = read(
    [
      ['A', 'School', 10, 1, 1],
      ['B', '', '', 1, 1],
      ['C', '', '', 1, 1],
    ],
    HEADERS,
    [
      { row: 1, column: 1, rowCount: 3, columnCount: 1 },
      { row: 1, column: 2, rowCount: 3, columnCount: 1 },
      { row: 0, column: 3, rowCount: 1, columnCount: 2 },
    ],
  );
  expect(agencies.kind).toEqual(['school', 'school', 'school']);
  expect([...agencies.amounts.adminPosts]).toEqual([10000, 0, 0]);
  expect(short).toEqual(['mergedCells note C4', 'mergedCells note D4']);
});

test('headers: one missing, one twice, one that fits two columns', () => {
  const missing = readAgencies(table([['Finance', 20]], ['Unit', 'Administrative posts']));
  expect(missing.agencies).toBeNull();
  expect(inEnglish(missing.issues)).toEqual([
    'Sheet “Units”, cell B3: The column “Kind” is missing. It is required; found: Unit, Administrative posts. Add it, or give the column that holds it this header.',
  ]);
  expect(read([['A', 'School', 1, 2]], ['单位名称', '机构性质', '行政编制', '核定行政编制']).short).toEqual([
    'headerTwice error E3',
  ]);
  expect(read([['A', 'School', 1]], ['单位名称', '机构性质', '领导职数']).short).toEqual(['ambiguousHeader error D3']);
});

test('a table handed to a formula without its header row says so; a title above the header row is passed over', () => {
  const none = readAgencies({ values: [['财政局', 20, 5]] });
  expect(none.agencies).toBeNull();
  expect(inShort(none.issues)).toEqual(['noHeaderRow error row 1']);
  expect(inShort(readAgencies({ values: [] }).issues)).toEqual(['noHeaderRow error row 1']);
  const titled = readAgencies({ values: [['机构表', '', '', '', ''], HEADERS, GOOD, ['B', 'x', 1, 1, 1]] });
  expect(titled.agencies!.unit).toEqual(['Finance']);
  expect([...titled.agencies!.row]).toEqual([2]);
  expect(inShort(titled.issues)).toEqual(['unknownKind error row 4']);
  expect(inShort(readAgencies({ values: [HEADERS] }).issues)).toEqual(['noRows warning row 1']);
});

test('thousands of bad cells are listed up to a limit, then counted', () => {
  const { agencies, short, sentences } = read(Array.from({ length: 1000 }, (_, i) => [`U${i}`, 'School', -1, '7', 0]));
  expect(agencies.count).toBe(1000);
  expect(short).toHaveLength(402);
  expect(short.slice(-2)).toEqual(['moreOfTheSame error row -', 'moreOfTheSame note row -']);
  expect(sentences.at(-2)).toBe(
    'Sheet “Units”, column “Administrative posts”: 800 more cells of this column have the same trouble; the first 200 are listed.',
  );
});

test('names that are words of the language do no harm', () => {
  const { agencies } = read([
    ['__proto__', 'School', 1, 1, 1],
    ['constructor', 'School', 1, 1, 1],
    ['=1+1', 'School', 1, 1, 1],
  ]);
  expect(agencies.unit).toEqual(['__proto__', 'constructor', '=1+1']);
  expect(agencies.index.get('')!.get('__proto__')).toBe(0);
});
