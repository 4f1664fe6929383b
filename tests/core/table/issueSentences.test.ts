import type { Issue, TableIssueFacts, Where } from '../../../src/core';
import { en } from '../../../src/locales/en';
import { tableIssues as english } from '../../../src/locales/en/tableIssues';
import { describeIssue } from '../../../src/locales/describeIssue';
import { localeOf } from '../../../src/locales/localeOf';
import { zhCN } from '../../../src/locales/zh-CN';
import { tableIssues as chinese } from '../../../src/locales/zh-CN/tableIssues';

const CONSEQUENCES = [
  ...([
    'countedAsZero',
    'sumKept',
    'rowLeftOut',
    'notCosted',
    'shownAsStaying',
    'itemLeftOut',
    'stageNotTimed',
    'blank',
  ] as const),
];
const stake = { posts: 25, staff: 18 };

/** Facts as they occur, for every code. */
const examples: { readonly [C in keyof TableIssueFacts]: readonly TableIssueFacts[C][] } = {
  noHeaderRow: [{ columns: ['Unit', '单位名称', 'Kind', '机构性质'] }],
  missingColumn: [{ column: 'Kind', headersFound: ['Unit', 'Posts'] }],
  headerTwice: [
    { header: '单位', column: '单位名称', usedHeader: '单位名称', usedCell: 'B3' },
    { header: '单位', column: '单位名称', usedHeader: '单位名称', usedCell: null },
  ],
  ambiguousHeader: [{ header: '领导职数', fits: ['正职职数', '副职职数'] }],
  unitScaled: [{ header: '公用经费（万元）', factor: 10000 }],
  noRows: [{}],
  unitTwice: [
    { unit: '财政局', county: '', firstRow: 4, firstCell: 'B4', ...stake },
    { unit: '财政局', county: '河曲县', firstRow: 4, firstCell: null, posts: 0, staff: 0 },
  ],
  noUnitName: [stake],
  unknownKind: [{ found: '企业', unit: '矿业公司', ...stake }],
  blankKind: [{ unit: '财政局', ...stake }],
  kindTakenAs: [
    { found: '县直公益一类事业单位', kind: 'institutionClassI', rows: 1 },
    { found: '县直公益一类事业单位', kind: 'institutionClassI', rows: 1200 },
  ],
  unknownPlanKind: [{ found: '企业' }],
  unknownOperation: [
    { found: '撤并', likely: null },
    { found: '拟撤销', likely: 'abolish' },
  ],
  blankOperation: [
    { from: 'A', to: 'B' },
    { from: '', to: '' },
  ],
  textNumber: [{ found: '1,234', takenAs: 1234 }],
  takenAsBlank: [{ found: '—' }],
  notANumber: CONSEQUENCES.map((consequence) => ({ found: '12人', consequence })),
  negativeNumber: [{ found: '-3', consequence: 'countedAsZero' }],
  tooLarge: [{ found: '9100000000000', limit: 9e12, consequence: 'countedAsZero' }],
  errorCell: [{ found: '#REF!', consequence: 'countedAsZero' }],
  fractionalPosts: [
    { found: '1.8', cells: 1 },
    { found: '1.8', cells: 120 },
  ],
  fractionalCount: [{ found: '0.5' }],
  roundedToThousandths: [{ found: '1.23456', takenAs: 1.235, cells: 3 }],
  badShare: [
    { found: '50', likely: 50 },
    { found: '-0.5', likely: null },
  ],
  textShare: [{ found: '50%', share: 0.5 }],
  notYesNo: [{ found: '也许' }],
  codeLostDigits: [{ found: '121409230000000000' }],
  totalsRow: [{ found: '合计' }],
  headingRow: [{ found: '一、党委机构' }],
  repeatedHeader: [{}],
  blankRows: [{ rows: '机构!B5:B7', count: 3 }],
  mergedCells: (['filledDown', 'countedOnce', 'firstCellOnly'] as const).map((treatment) => ({
    area: 'B4:B6',
    treatment,
  })),
  factTwice: [{ item: 'registeredPopulation', found: '124000', firstRow: 2 }],
  secondTableOfKind: [
    { kind: 'agencies', usedSheet: '机构', usedTable: '机构表' },
    { kind: 'agencies', usedSheet: '机构', usedTable: '' },
  ],
  takenAsApproved: [{}],
  noAgenciesTable: [
    { columns: ['Unit', '单位名称'], sheets: ['机构', '方案'] },
    { columns: ['Unit', '单位名称'], sheets: [] },
  ],
  moreOfTheSame: [{ of: 'textNumber', count: 800, listed: 200 }],
};

const codes = Object.keys(examples) as (keyof TableIssueFacts)[];

test('both languages know the same issues, and all of them have an example here', () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  expect(codes.slice().sort()).toEqual(Object.keys(english).sort());
});

test.each(codes)('%s says a whole sentence in both languages', (code) => {
  for (const facts of examples[code]) {
    for (const locale of [en, zhCN]) {
      const sentence = describeIssue(
        { code, severity: 'note', where: { sheet: '机构', cell: 'D7' }, facts } as unknown as Issue,
        locale,
      );
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      expect(sentence).toMatch(/[.?!。？！]$/);
      expect(sentence.length).toBeLessThanOrEqual(360);
    }
    const chineseSentence = (chinese[code] as (given: unknown) => string)(facts);
    expect(chineseSentence).toMatch(/[\u4e00-\u9fff]{3}/);
  }
});

const places: readonly (readonly [Where, string, string])[] = [
  [{ sheet: '机构', cell: 'D7', column: '机构性质', row: 5 }, 'Sheet “机构”, cell D7: ', '工作表“机构”D7单元格：'],
  [
    { sheet: '机构', table: '机构表', column: '行政编制' },
    'Sheet “机构”, table “机构表”, column “行政编制”: ',
    '工作表“机构”表“机构表”“行政编制”列：',
  ],
  [{ row: 7, column: 'Kind' }, 'Row 7, column “Kind”: ', '第7行“Kind”列：'],
  [{ column: 'Kind' }, 'Column “Kind”: ', '“Kind”列：'],
  [{ row: 7 }, 'Row 7: ', '第7行：'],
  [{}, '', ''],
];

test.each(places)('the place %j stands in front', (where, inEnglish, inChinese) => {
  const issue: Issue = { code: 'noRows', severity: 'note', where, facts: {} };
  expect(describeIssue(issue, en)).toBe(inEnglish + en.issues.noRows({}));
  expect(describeIssue(issue, zhCN)).toBe(inChinese + zhCN.issues.noRows({}));
});

test('Chinese in, Chinese out', () => {
  expect(localeOf('zh')).toBe(zhCN);
  expect(localeOf('en')).toBe(en);
});
