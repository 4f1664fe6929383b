import { COMPARISON_MEASURES } from '../../../src/core';
import { CLAIM_FIGURES, readClaimFigure, readClaims, type ClaimFigure } from '../../../src/core/claims';
import { en } from '../../../src/locales/en';
import { zhCN } from '../../../src/locales/zh-CN';
import { frozen, inShort } from '../table/texts';

const figures: readonly (readonly [string, ClaimFigure | null])[] = [
  ['党政机构', 'organs'], ['党政机关', 'organs'], ['Organs', 'organs'], ['领导职数', 'leaderPosts'], ['科级领导职数', 'leaderPosts'], ['Leader posts', 'leaderPosts'],
  ['事业单位', 'institutions'], ['事业单位（个）', 'institutions'], ['Public institutions', 'institutions'], ['机构总数', 'units'], ['Organs and institutions', 'units'],
  ['事业编制', 'institutionPosts'], ['事业编制数（名）', 'institutionPosts'], ['Institution posts', 'institutionPosts'], ['事业超编人员', 'surplus'], ['富余人员', 'surplus'], ['Surplus staff', 'surplus'],
  ['公用经费（万元）', 'runningCost'], ['运转经费', 'runningCost'], ['Running costs', 'runningCost'], ['办公用房面积（㎡）', 'office'], ['Office space (m²)', 'office'],
  ['人员工资和缴费支出', 'payAndContributions'], ['人员经费', 'payAndContributions'], ['Pay and contributions', 'payAndContributions'], ['占一般公共预算收入比重', 'shareOfRevenue'], ['Share of revenue', 'shareOfRevenue'],
  ['财政供养人员', 'supportedStaff'], ['Supported staff', 'supportedStaff'], ['财政供养比', 'supportRatio'], ['Support ratio', 'supportRatio'], ['议事协调机构', 'deliberativeBodies'], ['机构限额', 'organs'], ['党政机构限额数（个）', 'organs'], ['Organ cap', 'organs'],
  ['审批时限', null], ['谈话人次', null], ['', null], ['__proto__', null],
]; // prettier-ignore

test.each(figures)('the figure %j is %j', (text, expected) => expect(readClaimFigure(text)).toBe(expected));

test('what the product itself writes is understood, in both languages', () => {
  for (const { money, words } of [en, zhCN]) {
    expect(CLAIM_FIGURES.map((figure) => readClaimFigure(money.claimFigures[figure]))).toEqual(CLAIM_FIGURES);
    const shared = COMPARISON_MEASURES.filter((measure) => (CLAIM_FIGURES as readonly string[]).includes(measure));
    expect(shared.map((measure) => readClaimFigure(words.comparison[measure]))).toEqual(shared);
  }
});

test('texts are carried as printed; unknown figures too', () => {
  const { claims, issues } = readClaims({
    values: frozen([
      ['指标', '改革前', '改革后', '增减', '增减幅度', '来源'],
      ['党政机构', '36', 22, '-14', -0.389, '某报'],
      ['公用经费', '', '', '-367万元', '-8.2%', ''],
      ['党政机构和事业单位合计', '222', '62', '', '', ''],
      ['', '', '', '', '', ''],
      ['指标', '改革前', '改革后', '增减', '增减幅度', '来源'],
      ['审批时限（工作日）', '30', '16', '14', '', ''],
      ['财政供养比', 32 / 24 + 1 / 1440, '40∶1', '', '', ''],
      ['占一般公共预算收入比重', 0.13, '', '', '', '某报'],
      ['办公面积', '#REF!', '', '10,500㎡', '', ''],
      ['注：数据来自公开报道', '', '', '', '', ''],
    ]),
    place: { sheet: '公布数据', headerRow: 0, firstColumn: 0 },
  });
  expect(claims!.rows).toEqual([
    { figure: 'organs', text: '党政机构', before: '36', after: '22', change: '-14', percent: '-38.9%', source: '某报', note: '', county: '', row: 1 },
    { figure: 'runningCost', text: '公用经费', before: '', after: '', change: '-367万元', percent: '-8.2%', source: '', note: '', county: '', row: 2 },
    { figure: 'units', text: '党政机构和事业单位合计', before: '222', after: '62', change: '', percent: '', source: '', note: '', county: '', row: 3 },
    { figure: null, text: '审批时限（工作日）', before: '30', after: '16', change: '14', percent: '', source: '', note: '', county: '', row: 6 },
    { figure: 'supportRatio', text: '财政供养比', before: '32:1', after: '40∶1', change: '', percent: '', source: '', note: '', county: '', row: 7 },
    { figure: 'shareOfRevenue', text: '占一般公共预算收入比重', before: '13%', after: '', change: '', percent: '', source: '某报', note: '', county: '', row: 8 },
    { figure: 'office', text: '办公面积', before: '', after: '', change: '10,500㎡', percent: '', source: '', note: '', county: '', row: 9 },
  ]); // prettier-ignore
  expect(claims!.language).toBe('zh');
  expect(inShort(issues)).toEqual([
    'repeatedHeader note A6',
    'headingRow note A11',
    'blankRows note A5',
    'errorCell error B10',
  ]);
});

test('an English table with few columns, an empty one, and none', () => {
  const { claims } = readClaims({ values: frozen([['Figure', 'Before', 'After'], ['Support ratio', 32, 40.5]]) }); // prettier-ignore
  expect(claims!.rows).toEqual([
    { figure: 'supportRatio', text: 'Support ratio', before: '32', after: '40.5', change: '', percent: '', source: '', note: '', county: '', row: 1 },
  ]); // prettier-ignore
  const empty = readClaims({ values: frozen([['Figure', 'Before', 'After']]) });
  expect([empty.claims!.rows, inShort(empty.issues)]).toEqual([[], ['noRows note row 1']]);
  const none = readClaims({ values: frozen([['Before', 'After']]) });
  expect([none.claims, inShort(none.issues)]).toEqual([null, ['missingColumn error row 1']]);
});

test('under a header with % numbers above 1 are percentages, and fractions stay fractions', () => {
  const percentOf = (...percents: (number | string)[]): string[] =>
    readClaims({
      values: [['指标', '增减', '增减幅度（%）'], ...percents.map((percent) => ['党政机构', '', percent])],
    }).claims!.rows.map(({ percent }) => percent);
  expect(percentOf(-50, 8.2, '3%')).toEqual(['-50%', '8.2%', '3%']);
  expect(percentOf(-0.5, 0.082)).toEqual(['-50%', '8.2%']);
});
