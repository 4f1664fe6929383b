import { agencies, approved, facts, pay, payZh, plan, rates, ratesZh, staff, staffZh } from './moneyTables';
import { call, sentenceOf } from './reformFunctions';
import { withCell } from './tables';

describe('PERSONCOST', () => {
  test.each([
    ['Institution', null, 87075],
    ['institution posts', '', 87075],
    ['事业编制', 0, 87075],
    ['Institution', 'grade 7', 113130],
    ['Institution', 'Grade 9', 87075],
    ['Administrative', null, 127040],
  ])('%s, rank %j', (postType, rank, yuan) => {
    expect(call('PERSONCOST', pay, rates, postType, rank, null)).toEqual([[yuan]]);
  });

  test('with items: pay, each contribution that applies with its base, the total', () => {
    expect(call('PERSONCOST', pay, rates, 'Institution', null, true)).toEqual([
      ['Item', 'Base a month (yuan)', 'Rate', 'Yuan a year', 'Cash'],
      ['Pay', '', '', 63000, 'yes'],
      ['Pension', 5250, 0.16, 10080, 'yes'],
      ['Occupational annuity', 5250, 0.08, 5040, 'no'],
      ['Housing fund', 6000, 0.12, 8640, 'yes'],
      ['Unemployment', 5250, 0.005, 315, 'yes'],
      ['Total', '', '', 87075, ''],
    ]);
  });

  test('an item that does not apply to the post type has no line', () => {
    const items = (call('PERSONCOST', pay, rates, 'Administrative', '', '是') as unknown[][]).map(([item]) => item);
    expect(items).toEqual(['Item', 'Pay', 'Pension', 'Occupational annuity', 'Housing fund', 'Total']);
  });

  test('without rates there are no contributions', () => {
    for (const blank of [null, 0, '', [['']]]) {
      expect(call('PERSONCOST', pay, blank, 'Institution')).toEqual([[63000]]);
    }
  });

  test('in the language of the pay table', () => {
    expect(call('PERSONCOST', payZh, ratesZh, 'Institution', null, 1)).toEqual([
      ['项目', '月缴费基数（元）', '比例', '年金额（元）', '当期现金'],
      ['工资', '', '', 60000, '是'],
      ['养老保险', 5000, 0.16, 9600, '是'],
      ['职业年金', 5000, 0.08, 4800, '否'],
      ['合计', '', '', 74400, ''],
    ]);
  });

  test.each([
    ['no pay table', [null, rates, 'Institution'], /^The pay table is missing\..*Pay\[#All\]/],
    ['rates for pay', [rates, pay, 'Institution'], /^The pay table was expected here.*Rates table\. Check the order/],
    ['staff for pay', [staff, rates, 'Institution'], /^The pay table was expected here.*Staff table/],
    [
      'a word that is no post type',
      [pay, rates, 'contract'],
      'The post type is “contract”. Use one of: Administrative, Political-legal, Institution, Worker.',
    ],
    ['no post type', [payZh, ratesZh, null], '编制类型未填，可填：行政编制、政法专项编制、事业编制、工勤编制。'],
    [
      'a post type without a row',
      [pay, rates, 'Worker'],
      'The cost of post type Worker cannot be worked out: no row in the pay table.',
    ],
    [
      'several ranks and none asked for',
      [payZh, ratesZh, '行政'],
      '工资标准表中行政编制有多个职级，请指明职级。工资标准表中的职级：一级科员、二级科员。',
    ],
    [
      'a rank that is not there',
      [payZh, ratesZh, '行政', '处长'],
      '行政编制（职级“处长”）的成本无法计算：职级不在工资标准表中。工资标准表中的职级：一级科员、二级科员。',
    ],
    [
      'an error cell as rank',
      [pay, rates, 'Institution', { code: '#N/A' }],
      'The rank is the error #N/A. Correct that cell first.',
    ],
    [
      'items that are neither',
      [pay, rates, 'Institution', '', 'maybe'],
      'The argument items is “maybe”. Use one of: yes, no.',
    ],
    ['pay that is a text', [withCell(pay, 1, 2, 'much'), rates, 'Institution'], /^Row 2, column “Basic pay”.*“much”/],
    ['a negative standard', [withCell(pay, 1, 2, -3000), rates, 'Institution'], /^Row 2, column “Basic pay”.*-3000/],
    ['a rate above 100 %', [pay, withCell(rates, 1, 2, 1600), 'Institution'], /^Row 2, column “Rate”.*1600/],
    ['a floor above the ceiling', [pay, withCell(rates, 3, 3, 30000), 'Institution'], /^Row 4.*30,?000/],
    [
      'a post type in rates that is none',
      [pay, withCell(rates, 4, 1, 'x'), 'Institution'],
      /^Row 5, column “Post type”.*“x”/,
    ],
  ] as const)('%s', (_name, args, sentence) => {
    const said = sentenceOf('PERSONCOST', ...args);
    if (typeof sentence === 'string') expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });

  test('a row that cannot be used does not stop the others', () => {
    expect(call('PERSONCOST', withCell(pay, 1, 2, 'much'), rates, 'Administrative')).toEqual([[127040]]);
    expect(call('PERSONCOST', pay, withCell(rates, 4, 2, 5), 'Administrative')).toEqual([[127040]]);
  });
});

describe('PAYROLL', () => {
  const items = [
    'Pay in the year',
    'Pension',
    'Occupational annuity',
    'Housing fund',
    'Unemployment',
    'Total in the year',
  ];
  // Own pay of 60,000: 9,600, 4,800, 8,640 (floor) and 300: 83,340.
  const landStation = ['Land station', 2, 0, 143200, 22720, 11360, 18480, 710, 196470];
  const waterStation = ['Water station', 2, 1, 63000, 10080, 5040, 8640, 315, 87075];
  const office = ['Office', 1, 0, 95000, 14240, 7120, 10680, 0, 127040];
  const total = ['Total', 5, 1, 301200, 47040, 23520, 37800, 1025, 410585];

  test('by unit, with who is not costed and the total last', () => {
    for (const by of [null, 'Unit', '单位']) {
      expect(call('PAYROLL', staff, pay, rates, by)).toEqual([
        ['Unit', 'People', 'Not costed', ...items],
        landStation,
        waterStation,
        office,
        total,
      ]);
    }
  });

  test('by post type and by rank, in their words', () => {
    const byType = call('PAYROLL', staff, pay, rates, 'post type') as unknown[][];
    expect(byType.map((row) => [row[0], row[1], row[8]])).toEqual([
      ['Post type', 'People', 'Total in the year'],
      ['Administrative', 1, 127040],
      ['Institution', 4, 283545],
      ['Total', 5, 410585],
    ]);
    const byRank = call('PAYROLL', staff, pay, rates, '职级') as unknown[][];
    expect(byRank.map((row) => [row[0], row[1], row[8]])).toEqual([
      ['Rank', 'People', 'Total in the year'],
      ['Grade 7', 1, 113130],
      ['(not stated)', 4, 297455],
      ['Total', 5, 410585],
    ]);
  });

  test('with a plan by unit after the reform: the same total', () => {
    const after = call('PAYROLL', staff, pay, rates, null, agencies, plan) as unknown[][];
    expect(after.map((row) => [row[0], row[1], row[2], row[8]])).toEqual([
      ['Unit', 'People', 'Not costed', 'Total in the year'],
      ['Resources station', 4, 1, 283545],
      ['Office', 1, 0, 127040],
      ['Total', 5, 1, 410585],
    ]);
  });

  test('in Chinese, with counties', () => {
    const withCounty = staffZh.map((row, i) => [i === 0 ? '县区' : '甲县', ...row]);
    expect(call('PAYROLL', withCounty, payZh, ratesZh)).toEqual([
      ['县区', '单位名称', '人数', '未计成本人数', '全年应发工资', '养老保险', '职业年金', '全年合计'],
      ['甲县', '林业站', 1, 0, 60000, 9600, 4800, 74400],
      ['甲县', '国土站', 1, 0, 70000, 11200, 5600, 86800],
      ['', '合计', 2, 0, 130000, 20800, 10400, 161200],
    ]);
  });

  test('own pay needs neither pay nor rates', () => {
    const own = [
      ['Unit', 'Post type', 'Annual pay'],
      ['A', 'Institution', '60,000.10'],
      ['A', 'Worker', 50000.2],
    ];
    expect(call('PAYROLL', own, '', 0)).toEqual([
      ['Unit', 'People', 'Not costed', 'Pay in the year', 'Total in the year'],
      ['A', 2, 0, 110000.3, 110000.3],
      ['Total', 2, 0, 110000.3, 110000.3],
    ]);
  });

  test.each([
    ['no staff', [null, pay, rates], /^The staff table is missing\..*Staff\[#All\]/],
    ['agencies for staff', [agencies, pay, rates], /^The staff table was expected here.*Agencies table/],
    ['an unknown line', [staff, pay, rates, 'sex'], 'The argument by is “sex”. Use one of: unit, post type, rank.'],
    ['a plan without agencies', [staff, pay, rates, '', null, plan], /^The agencies table is missing\./],
    [
      'an error in the agencies',
      [staff, pay, rates, '', withCell(agencies, 1, 4, 'x'), plan],
      /^Row 2.*“Institution posts”.*“x”/,
    ],
  ] as const)('%s', (_name, args, sentence) => {
    const said = sentenceOf('PAYROLL', ...args);
    if (typeof sentence === 'string') expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });

  test('a person twice stops it, with the row', () => {
    expect(sentenceOf('PAYROLL', withCell(staff, 3, 0, '1'), pay, rates)).toMatch(/^Row 4, column “Person ID”/);
  });
});

describe('SAVINGS', () => {
  test('posts by type, the memo, running cost, share and scopes', () => {
    expect(call('SAVINGS', agencies, plan, pay, rates, null, approved, facts)).toEqual([
      ['Item', 'Before', 'After', 'Cut', 'Full cost a year (yuan)', 'Yuan a year', 'Share'],
      ['Administrative posts', 3, 3, 0, 127040, 0, ''],
      ['Institution posts', 9, 3, 6, 87075, 522450, ''],
      ['Posts cut × full cost (memo, no saving by itself)', 12, 6, 6, '', 522450, ''],
      ['Running cost', 35000, 32000, 3000, '', 3000, -3000 / 35000],
      ['Share of general public budget revenue', '', '', '', '', '', 0.1],
      ['Memo amount for each post cut', '', '', 6, '', 87075, ''],
      ['Memo amount for each surplus person', '', 1, '', '', 522450, ''],
      ['Memo amount for each supported person fewer', '', '', 2, '', 261225, ''],
    ]);
  });

  test('what has no cost is blank, never 0', () => {
    const rows = call('SAVINGS', agencies, plan, null, null, null, approved) as unknown[][];
    expect(rows.slice(1, 4).map((row) => row.slice(3))).toEqual([
      [0, '', expect.anything(), ''],
      [6, '', '', ''],
      [6, '', '', ''],
    ]);
  });

  test('facts in the place of another table', () => {
    expect(sentenceOf('SAVINGS', agencies, plan, pay, rates, null, facts)).toMatch(
      /^The approved table was expected here.*Facts table/,
    );
    expect(sentenceOf('SAVINGS', agencies, plan, pay, rates, null, approved, rates)).toMatch(
      /^The facts table was expected here.*Rates table/,
    );
  });
});
