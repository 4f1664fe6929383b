import { agencies, approved, pay, plan, rates, staff } from './moneyTables';
import { call, sentenceOf } from './reformFunctions';
import { withCell } from './tables';

const bridge = (years: unknown, ...further: unknown[]): unknown[][] =>
  call('BRIDGE', agencies, plan, staff, pay, rates, years, ...further) as unknown[][];
/** With the approved table, after the hiring ratio and the option. */
const approvedBridge = (years: unknown, hiring: unknown = null, ...further: unknown[]): unknown[][] =>
  bridge(years, hiring, null, approved, ...further);
const line = (rows: unknown[][], item: string): unknown[] => rows.find(([name]) => name === item)!.slice(2);

test('from posts to people to cash, worked by hand', () => {
  // 9 posts less 3; 5 vacant before, none after, so 5 of the 6 cut were vacant. 4 people on 3 posts: 1 surplus, 2 placed.
  // Person 1 is off the payroll from 2025-09 on: 106,570 in cash a year (113,130 less the annuity), 4 months of it in 2025.
  // Person 3 is off it from 2026-04 on: 82,035 a year in cash, 9 months of it in 2026.
  expect(approvedBridge('2025-2026')).toEqual([
    ['Item', 'In', 'Total', 2025, 2026],
    ['Posts cut × full cost (memo, no saving by itself)', 'yuan', 522450, '', ''],
    ['Posts cut', 'posts', 6, '', ''],
    ['of which vacant', 'posts', 5, '', ''],
    ['of which filled', 'posts', 1, '', ''],
    ['Surplus people', 'people', 1, '', ''],
    ['placed by: transfer out', 'people', 1, '', ''],
    ['placed by: redeployment', 'people', 1, '', ''],
    ['Placed in all', 'people', 2, '', ''],
    ['Waiting to be placed', 'people', 0, '', ''],
    ['Placed beyond the surplus of their unit', 'people', 1, '', ''],
    ['leaving by: retirement', 'people', 1, 1, 0],
    ['leaving by: transfer out', 'people', 1, 0, 1],
    ['People leaving the payroll', 'people', 2, 1, 1],
    ['Permitted hires', 'people', 0, 0, 0],
    ['People fewer on the payroll', 'people', 2, 1, 1],
    ['People fewer, added up', 'people', 2, 1, 2],
    ['People without a retirement month, shown as staying', 'people', 1, '', ''],
    ['Pay and contributions no longer paid', 'yuan', 203619.58, 35523.33, 168096.25],
    ['Pay of permitted hires', 'yuan', 0, 0, 0],
    ['Running cost', 'yuan', 6000, 3000, 3000],
    ['One-off costs', 'yuan', 0, 0, 0],
    ['Net saving in cash', 'yuan', 209619.58, 38523.33, 171096.25],
    ['Net saving, added up', 'yuan', 209619.58, 38523.33, 209619.58],
    // 6,560 × 4 ÷ 12, then 6,560 + 5,040 × 9 ÷ 12.
    ['Booked contributions that end (memo, no cash)', 'yuan', 12526.67, 2186.67, 10340],
  ]);
});

test.each([
  ['a row of cells', [[2025, 2026]]],
  ['a column of cells, also as texts', [['2025年'], ['２０２６']]],
  ['a text', [['2025 – 2026']]],
  ['a text in Chinese', '2025年至2026年'],
  ['a number of years from the effective month on', [[2]]],
  ['the same as a text', '2'],
])('the years as %s', (_name, years) => {
  expect(approvedBridge(years)).toEqual(approvedBridge('2025-2026'));
});

test('without an effective month a number of years starts with the current one', () => {
  const year = new Date().getFullYear();
  const undated = plan.map((row) => row.slice(0, 3));
  expect((call('BRIDGE', agencies, undated, staff, pay, rates, 3) as unknown[][])[0].slice(3)).toEqual([
    ...[year, year + 1, year + 2],
  ]);
});

describe('what is assumed', () => {
  test('hires are paid from the month after the one replaced, at the cost of the post', () => {
    const rows = approvedBridge('2025-2026', '100%');
    expect(line(rows, 'Permitted hires')).toEqual([2, 1, 1]);
    // A post in cash is 82,035: 4 months, then a year and 9 months.
    expect(line(rows, 'Pay of permitted hires')).toEqual([-170906.25, -27345, -143561.25]);
    expect(line(rows, 'Net saving in cash')).toEqual([38713.33, 11178.33, 27535]);
  });

  test('pay grows from the second year on', () => {
    // 168,096.25 × 1.1, rounded to the fen for each person: 117,227 and 67,678.88.
    expect(line(approvedBridge('2025-2026', 0, null, 0.1), 'Pay and contributions no longer paid')).toEqual([
      ...[220429.21, 35523.33, 184905.88],
    ]);
  });

  test.each([
    ['cash', 37710],
    ['当期现金', 37710],
    ['booked', 35523.33],
    ['as rates table', 35523.33],
    ['按缴费比例表', 35523.33],
  ])('the annuity as %s', (annuity, firstYear) => {
    // With the annuity 113,130 × 4 ÷ 12.
    const rows = approvedBridge('2025-2026', 0, null, null, annuity);
    expect(line(rows, 'Pay and contributions no longer paid')[1]).toBe(firstYear);
  });

  test.each([
    ['one amount falls in the first year', [[500]], [-500, -500, 0]],
    ['an amount a year, blank where there is none', [['', '500.25']], [-500.25, 0, -500.25]],
    ['the same in a column', [[100], [200]], [-300, -100, -200]],
    [
      'rows of year and amount',
      [
        [2026, 500, 'severance'],
        ['2025', '1,000', ''],
        ['', '', ''],
      ],
      [-1500, -1000, -500],
    ],
    ['one row of year and amount', [[2026, 500]], [-500, 0, -500]],
  ])('one-off costs: %s', (_name, oneOff, expected) => {
    expect(line(approvedBridge('2025-2026', 0, oneOff), 'One-off costs')).toEqual(expected);
  });
});

test('without a staff table what hangs on people is blank, and the rest stands', () => {
  const rows = call('BRIDGE', agencies, plan, null, pay, rates, '2025-2026', null, null, approved) as unknown[][];
  expect(line(rows, 'Running cost')).toEqual([6000, 3000, 3000]);
  expect(line(rows, 'Net saving in cash')).toEqual(['', '', '']);
});

test('people who are not costed count as people, and a line says so', () => {
  const gone = withCell(staff, 4, 8, '2025-06');
  const rows = call('BRIDGE', agencies, plan, gone, pay, rates, 1, 0, '', approved) as unknown[][];
  expect(line(rows, 'People leaving the payroll')).toEqual([2, 2]);
  expect(line(rows, 'People leaving who are not costed')).toEqual([1, '']);
  expect(line(rows, 'Pay and contributions no longer paid')).toEqual([35523.33, 35523.33]);
});

test('in Chinese', () => {
  const agenciesZh = [['单位名称', '机构性质', '事业编制', '事业实有'], ['林业站', '事业单位', 4, 2]]; // prettier-ignore
  const planZh = [['改革方式', '改革前机构', '改革后机构', '生效日期'], ['撤销', '林业站', '', '2025年1月']]; // prettier-ignore
  const staffZh = [
    ['单位名称', '编制类型', '性别', '出生年月', '身份', '年工资', '安置渠道'],
    ['林业站', '事业', '男', '1965-06', '干部', 60000, '退休'],
    ['林业站', '事业', '女', '1990-06', '干部', 60000, '转岗'],
  ];
  const rows = call('BRIDGE', agenciesZh, planZh, staffZh, null, null, '2025年') as unknown[][];
  expect(rows[0]).toEqual(['项目', '计量单位', '合计', 2025]);
  expect(rows.filter(([item]) => /^(安置|退出：|停发)/.test(String(item)))).toEqual([
    ['安置：退休', '人', 1, ''],
    ['安置：转岗', '人', 1, ''],
    ['退出：到龄退休', '人', 1, 1],
    ['停发的工资和缴费', '元', 20000, 20000],
  ]);
});

describe('wrong input', () => {
  const years = '2025-2026';
  test.each([
    ['hiring above 1', [years, 20], 'The hiring ratio is 20. It must be from 0 to 1. Write 20 % as 0.2 or 20%.'],
    ['hiring below 0', [years, -0.1], /^The hiring ratio is -0\.1\./],
    ['hiring that is a text', [years, 'few'], 'The hiring ratio is “few”, which is not a number. Give a number.'],
    [
      'growth above one half',
      [years, 0, null, null, null, 3],
      /^The pay growth is 3\. It must be from -0\.5 to 0\.5\./,
    ],
    [
      'an unknown treatment of the annuity',
      [years, 0, null, null, null, null, 'half'],
      'The treatment of the annuity is “half”. Use one of: as rates table, cash, booked.',
    ],
    ['no years', [null], /^The years are blank\. Give calendar years one after the other, such as "2025-2029"/],
    ['years with a gap', [[[2025, 2027]]], /^The years are “2025, 2027”\./],
    ['years that go back', ['2029-2025'], /^The years are “2029-2025”\./],
    ['a blank among the years', [[[2025, '', 2027]]], /^The years are “2025, , 2027”\./],
    ['too many years', [61], /^The years are “61”\..*60 at most/],
    ['half a year', [2.5], /^The years are “2\.5”\./],
    [
      'an error among the years',
      [[[2025, { code: '#REF!' }]]],
      'The range of years is the error #REF!. Correct that cell first.',
    ],
    [
      'one-off costs for other years',
      [years, 0, null, null, [[1, 2, 3]]],
      'The one-off costs are 3 cells for 2 years. Give one amount, an amount for each year, or rows of year and amount.',
    ],
    [
      'a one-off cost outside the years',
      [years, 0, null, null, [[2030, 500]]],
      'A one-off cost falls in 2030, outside the years 2025 to 2026. Add years, or leave it out.',
    ],
    [
      'a one-off cost that is a text',
      [years, 0, null, null, [['some', 1]]],
      /^In the one-off costs, number 1 is “some”\./,
    ],
    ['an option that the plan lacks', [years, 0, 'B'], /^The plan has no options, but option “B” was asked for\./],
  ])('%s', (_name, args, sentence) => {
    const said = sentenceOf('BRIDGE', agencies, plan, staff, pay, rates, ...args);
    if (typeof sentence === 'string') expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });

  test('tables in the wrong place, and what leaves rows out', () => {
    expect(sentenceOf('BRIDGE', agencies, plan, pay, staff, rates, 5)).toMatch(
      /^The staff table was expected here.*Pay table/,
    );
    expect(sentenceOf('BRIDGE', agencies, plan, staff, pay, withCell(rates, 2, 0, 'pension'), 5)).toMatch(
      /^Row 3, column “Item”/,
    );
  });

  test('arguments are not changed', () => {
    const before = JSON.stringify([agencies, plan, staff, pay, rates, approved]);
    approvedBridge('2025-2026');
    expect(JSON.stringify([agencies, plan, staff, pay, rates, approved])).toBe(before);
  });
});
