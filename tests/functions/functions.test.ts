import { call, functionIds } from './reformFunctions';
import { agencies, agenciesZh, approved, plan, planZh } from './tables';
import about from '../../package.json';

test('every function of the product is associated', () => {
  expect(functionIds()).toEqual([
    'STRUCTURE',
    'CROSSWALK',
    'COMPARE',
    'COUNT',
    'SURPLUS',
    'SUPPORTRATIO',
    'SUPPORTED',
    'CHANGE',
    'PERSONCOST',
    'PAYROLL',
    'SAVINGS',
    'RETIREMENT',
    'BRIDGE',
    'PAYBACK',
    'PRESENTVALUE',
    'SUPPORTPATH',
    'COUNTERPARTS',
    'COUNTERPARTMATRIX',
    'ORPHANS',
    'WORKLOAD',
    'WORKINGGROUPS',
    'APPROVALDAYS',
    'PLACEMENT',
    'REMAINING',
    'SEATS',
    'CHECK',
    'RECONCILE',
    'TASKS',
    'VERSION',
  ]);
});

describe('STRUCTURE', () => {
  test('spills the units after the reform with sources, plates, what the approved table grants and columns of the user', () => {
    expect(call('STRUCTURE', agencies, plan, null, approved)).toEqual([
      [
        ...['Unit', 'Kind', 'Grade', 'Supervising unit', 'Domain', 'Formed from', 'Name plates', 'Co-located'],
        ...['Administrative posts', 'Administrative in post', 'Chief posts', 'Sections', 'Document', 'Phone'],
      ],
      [
        ...['Natural resources bureau', 'Government department', 'section', '', ''],
        ...['Forestry bureau; Land bureau', 'Forestry bureau', '', 25, 32, 1, 6, 'No. 12', '0350-1; 0350-2'],
      ],
      ['Publicity department', 'Party organ', 'section', '', '', '', '', '', 6, 6, 1, '', '', ''],
    ]);
  });

  test('answers in the language of the agencies table', () => {
    expect(call('STRUCTURE', agenciesZh, planZh, 'A')).toEqual([
      [
        '单位名称',
        '机构性质',
        '机构级别',
        '主管单位',
        '领域',
        '由何单位组建',
        '加挂牌子',
        '合署办公',
        '行政编制',
        '行政实有',
      ],
      ['自然资源局', '政府工作部门', '', '', '', '林业局、国土局', '', '', 30, 32],
      ['宣传部', '党委机构', '', '', '', '', '', '', 6, 6],
    ]);
  });

  test('marks a unit of which only a part came over', () => {
    const transfer = [
      ['Operation', 'From', 'To', 'Share'],
      ['transfer', 'Land bureau', 'Forestry bureau', 0.5],
    ];
    const table = call('STRUCTURE', agencies, transfer) as unknown[][];
    expect(table.map((row) => [row[0], row[5], row[8]])).toEqual([
      ['Unit', 'Formed from', 'Administrative posts'],
      ['Forestry bureau', 'Forestry bureau; Land bureau (part)', 20],
      ['Land bureau', 'Land bureau (part)', 10],
      ['Publicity department', '', 6],
    ]);
  });

  test('carries numbers, yes and no, and blanks of the user as they are, and shows the code of an error cell', () => {
    const own = [
      ['Unit', 'Kind', 'Rank', 'Open', 'Link'],
      ['A', 'Party organ', 3, true, { code: '#REF!' }],
      ['B', 'Party organ', null, false, ''],
    ];
    expect(
      (
        call('STRUCTURE', own, [
          ['Operation', 'From', 'To'],
          ['keep', 'A', ''],
        ]) as unknown[][]
      ).map((row) => row.slice(-3)),
    ).toEqual([
      ['Rank', 'Open', 'Link'],
      [3, 'yes', '#REF!'],
      ['', 'no', ''],
    ]);
  });
});

test('CROSSWALK sets the units before beside the units after', () => {
  expect(call('CROSSWALK', agenciesZh, planZh, 'a')).toEqual([
    ['改革前机构', '改革后机构', '改革方式', '去向', '行政编制', '行政实有', '加挂牌子', '生效日期', '文号', '备注'],
    ['林业局', '自然资源局', '合并组建', '转入', 10, 9, '', '', '', ''],
    ['国土局', '自然资源局', '合并组建', '转入', 20, 23, '', '', '', ''],
    ['宣传部', '宣传部', '保留', '转入', 6, 6, '', '', '', ''],
  ]);
});

test('COMPARE gives before, after, change and percent, blank where before is 0', () => {
  const rows = call('COMPARE', agencies, plan) as unknown[][];
  expect(rows[0]).toEqual(['Measure', 'Before', 'After', 'Change', 'Percent']);
  expect(rows.find(([measure]) => measure === 'of which government departments')).toEqual([
    'of which government departments',
    2,
    1,
    -1,
    -0.5,
  ]);
  expect(rows.find(([measure]) => measure === 'Public institutions')).toEqual(['Public institutions', 0, 0, 0, '']);
});

test('SURPLUS never nets a vacancy against a surplus', () => {
  expect(
    call('SURPLUS', agencies, [
      ['Operation', 'From', 'To'],
      ['keep', 'Land bureau', ''],
    ]),
  ).toEqual([
    ['Unit', 'Post type', 'Posts', 'In post', 'Surplus', 'Vacancy'],
    ['Forestry bureau', 'Administrative', 10, 9, 0, 1],
    ['Land bureau', 'Administrative', 20, 23, 3, 0],
    ['Publicity department', 'Administrative', 6, 6, 0, 0],
  ]);
});

test.each([
  ['organs', null, 3],
  ['organs', plan, 2],
  ['党政机构', plan, 2],
  ['Government department', plan, 1],
  ['政府工作部门', null, 2],
  ['institutions', plan, 0],
  ['机构合计', null, 3],
])('COUNT of %s', (kind, planGiven, expected) => {
  expect(call('COUNT', agencies, kind, planGiven, null)).toBe(expected);
});

test('COUNT of public institutions counts every class of them', () => {
  const institutions = [
    ['Unit', 'Kind'],
    ['A', 'Public institution'],
    ['B', 'Public institution, class I'],
    ['C', 'Public institution managed as civil service'],
    ['D', 'School'],
  ];
  expect(call('COUNT', institutions, '事业单位')).toBe(3);
  expect(call('COUNT', institutions, 'class I')).toBe(1);
});

test.each([
  ['SUPPORTRATIO', [124000, 3875], 32],
  ['SUPPORTRATIO', ['124,000', ' ３８７５ '], 32],
  ['SUPPORTED', [124000, 40], 3100],
  ['CHANGE', [36, 22], [[-14, -14 / 36]]],
  ['CHANGE', [0, 5], [[5, '']]],
  ['CHANGE', [0, 0], [[0, '']]],
  ['CHANGE', [1964, 659], [[-1305, -1305 / 1964]]],
  ['VERSION', [], about.version],
] as const)('%s of %j', (id, args, expected) => {
  expect(call(id, ...args)).toEqual(expected);
});

test('a plan with a single option needs no option named; an option may be a number', () => {
  const numbered = [
    ['Option', 'Operation', 'From', 'To'],
    [1, 'abolish', 'Forestry bureau', ''],
  ];
  const withoutPeople = agencies.map((row, i) =>
    i === 0 ? row : row.map((cell, column) => (column === 4 ? 0 : cell)),
  );
  expect(call('COUNT', withoutPeople, 'organs', numbered)).toBe(2);
  expect(call('COUNT', withoutPeople, 'organs', numbered, 1)).toBe(2);
  expect(call('COUNT', withoutPeople, 'organs', numbered, '1')).toBe(2);
});

test('an argument left out comes as null, a blank cell as 0, "" or null', () => {
  for (const blank of [null, undefined, 0, '', [['']], [[0]], [[null]]]) {
    expect(call('STRUCTURE', agencies, plan, blank, blank)).toEqual(call('STRUCTURE', agencies, plan));
  }
});

test('titles may stand above the header row, and arguments are not changed', () => {
  const titled = [['Agencies of the county', '', '', '', '', '', ''], ...agencies];
  const frozen = JSON.stringify(titled);
  expect(call('STRUCTURE', titled, plan)).toEqual(call('STRUCTURE', agencies, plan));
  expect(JSON.stringify(titled)).toBe(frozen);
});
