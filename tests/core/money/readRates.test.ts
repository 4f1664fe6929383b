import { POST_TYPES } from '../../../src/core';
import { NOT_STATED } from '../../../src/core/staffing';
import { inEnglish, inShort } from '../table/texts';
import { RATE_HEADERS, readRatesRows } from './moneyTables';

const INSTITUTION = POST_TYPES.indexOf('institution');
const rule = (item: number, row: number, rate: number, more: object = {}) => ({
  ...{ item, postType: NOT_STATED, rate, floor: 0, ceiling: Infinity, cash: true, row },
  ...more,
});

test('rules in millionths and thousandths of yuan, items as written', () => {
  const { rates, issues } = readRatesRows([
    ['项目', '编制类型', '比例', '下限', '上限', '当期现金', '备注'],
    ['基本养老保险', '', 0.16, 4200, 21000.5, '是', '国办发〔2019〕13号'],
    ['职业年金（单位）', '', 0.08, '', '', '否', ''],
    ['失业保险', '事业编制', 0.005, '', '', '', ''],
    ['基本养老保险', '工勤编制', 0.2, '', '', '', ''],
    ['工伤保险', '全部', 0.002, '', '', '', ''],
  ]);
  expect(issues).toEqual([]);
  expect(rates).toMatchObject({
    language: 'zh',
    items: ['基本养老保险', '职业年金（单位）', '失业保险', '工伤保险'],
    annuity: 1,
  });
  expect(rates!.rules).toEqual([
    rule(0, 1, 160_000, { floor: 4_200_000, ceiling: 21_000_500 }),
    rule(1, 2, 80_000, { cash: false }),
    rule(2, 3, 5000, { postType: INSTITUTION }),
    rule(0, 4, 200_000, { postType: POST_TYPES.indexOf('worker') }),
    rule(3, 5, 2000),
  ]);
});

test.each([
  ['Occupational annuity', 0],
  ['OCCUPATIONAL ANNUITY (employer)', 0],
  ['机关事业单位职业年金', 0],
  ['Pension annuities', -1],
  ['企业年金', -1],
])('the occupational annuity is known by its words: %s', (item, place) => {
  expect(readRatesRows([RATE_HEADERS, [item, '', 0.08, '', '', '']]).rates!.annuity).toBe(place);
});

test.each([
  ['16%', 160_000, ['textShare note C2']],
  [' ８％ ', 80_000, ['textShare note C2']],
  ['0.16', 160_000, ['textShare note C2']],
  [0, 0, []],
  [0.3, 300_000, []],
  [0.5, 500_000, ['highRate warning C2']],
  [1, 1_000_000, ['highRate warning C2']],
  [0.0833333333, 83_333, ['rateRounded note C2']],
  [16, NaN, ['badRate error C2']],
  ['160%', NaN, ['badRate error C2']],
  [-0.08, NaN, ['badRate error C2']],
  ['', NaN, ['badRate error C2']],
  ['—', NaN, ['badRate error C2']],
  ['8 per cent', NaN, ['notANumber error C2']],
  [true, NaN, ['notANumber error C2']],
  ['#DIV/0!', NaN, ['errorCell error C2']],
])('the rate %p', (cell, rate, found) => {
  const { rates, issues } = readRatesRows([RATE_HEADERS, ['Pension', '', cell, '', '', '']]);
  expect(inShort(issues)).toEqual(found);
  expect(rates!.rules).toEqual([rule(0, 1, rate)]);
});

test('16 and 0.5 say which percentage was probably meant', () => {
  const { issues } = readRatesRows([
    RATE_HEADERS,
    ['Pension', '', 16, '', '', ''],
    ['Unemployment', '', 0.5, '', '', ''],
  ]);
  expect(inEnglish(issues)).toEqual([
    'Sheet “Rates”, cell C2: The rate 16 is not between 0 % and 100 %; if 16 % is meant, write 16%. People it applies to are not costed until it is corrected.',
    'Sheet “Rates”, cell C3: The rate 0.5 is taken as 50 %, which is unusually high. If 0.5 % is meant, write 0.5%. Please check it.',
  ]);
});

test.each([
  ['percentages', [16, '8', 0.5], [160_000, 80_000, 5000], ['textShare note C3']],
  ['cells formatted as percentages', [0.16, 0.08, 0.005], [160_000, 80_000, 5000], []],
])('under a header that says %%, %s', (_, cells, expected, found) => {
  const { rates, issues } = readRatesRows([
    ['项目', '编制类型', '单位缴费比例（%）'],
    ...cells.map((cell, place) => [`项目${place}`, '', cell]),
  ]);
  expect(rates!.rules.map(({ rate }) => rate)).toEqual(expected);
  expect(inShort(issues)).toEqual(found);
});

test.each([
  ['floor above ceiling', [5000, 4000], ['floorAboveCeiling error D2']],
  ['a ceiling of 0', ['', 0], ['floorAboveCeiling error D2']],
  ['a negative floor', [-1, 4000], ['negativeNumber error D2']],
  ['a text', [4200, 'none at all'], ['notANumber error E2']],
  ['a floor that no pay reaches', [400_000.001, ''], ['tooLarge error D2']],
])('%s: nobody is costed by the rule', (_, [floor, ceiling], found) => {
  const { rates, issues } = readRatesRows([RATE_HEADERS, ['Pension', '', 0.16, floor, ceiling, '']]);
  expect(inShort(issues)).toEqual(found);
  expect(rates!.rules).toEqual([rule(0, 1, NaN)]);
});

test.each([
  ['yes', true, []],
  ['否', false, []],
  ['记账', false, []],
  ['实缴', true, []],
  [0, false, []],
  ['perhaps', true, ['cashUnclear error F2']],
  ['#REF!', true, ['cashUnclear error F2']],
])('the Cash column says %p', (cell, cash, found) => {
  const { rates, issues } = readRatesRows([RATE_HEADERS, ['Annuity', '', 0.08, '', '', cell]]);
  expect([rates!.rules[0].cash, inShort(issues)]).toEqual([cash, found]);
});

test('rows that are no rules are left out', () => {
  const { rates, issues } = readRatesRows([
    RATE_HEADERS,
    ['Pension', '', 0.16, '', '', ''],
    ['', '', '', '', '', ''],
    ['PENSION ', 'All', 0.2, '', '', ''],
    ['', '', 0.05, '', '', ''],
    ['Medical', 'Contract', 0.08, '', '', ''],
    ['Medical', '#N/A', 0.08, '', '', ''],
    ['合计', '', 0.24, '', '', ''],
    ['Medical', 'Worker', 0.08, '', '', ''],
  ]);
  expect(rates!.items).toEqual(['Pension', 'Medical']);
  expect(rates!.rules.map(({ item, row, rate }) => [item, row, rate])).toEqual([
    [0, 1, 160_000],
    [1, 8, 80_000],
  ]);
  expect(inShort(issues)).toEqual([
    'totalsRow note A8',
    'blankRows note A3',
    'rateTwice error A4',
    'itemMissing error A5',
    'unknownPostType error B6',
    'errorCell error B7',
  ]);
});

test('without a column of rates', () => {
  const { rates, issues } = readRatesRows([
    ['Item', 'Cash'],
    ['Pension', 'yes'],
  ]);
  expect([rates, inShort(issues)]).toEqual([null, ['missingColumn error A1']]);
});
