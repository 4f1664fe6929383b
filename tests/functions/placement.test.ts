import { isResultHeader } from '../../src/core/table/isResultHeader';
import { findHeaderRow } from '../../src/core';
import { call, sentenceOf } from './reformFunctions';
import { withCell } from './tables';

const agencies = [
  ['Unit', 'Kind', 'Institution posts', 'Institution in post', 'Administrative posts', 'Administrative in post'],
  ['Land station', 'Public institution', 5, 6, '', ''],
  ['Water station', 'Public institution', 4, 4, '', ''],
  ['Office', 'Party organ', '', '', 2, 3],
];
const plan = [
  ['Operation', 'From', 'To', 'Kind', 'Effective'],
  ['merge', 'Land station', 'Resources station', 'Public institution', '2025-01-01'],
  ['merge', 'Water station', 'Resources station', 'Public institution', '2025-01-01'],
];
const approved = [
  ['Unit', 'Institution posts'],
  ['Resources station', 6],
];
/** 10 people on 6 posts; 3 on 2. */
const staff = [
  [
    ...['Person ID', 'Name', 'Unit', 'Post type', 'Sex', 'Birth', 'Category', 'Channel', 'Exit date', 'Status'],
    ...['Surplus', 'Place by', 'Placed on'],
  ],
  // Retires in 2025-08: 60 years and 2 months.
  ['1', 'Q', 'Land station', 'Institution', 'male', '1965-06', 'cadre', '', '', '', '', '', ''],
  ['2', 'Q', 'Land station', 'Institution', 'male', '1980-01', 'cadre', 'transfer out', '2026-03', 'done', '', '', ''],
  [
    '3',
    'Q',
    'Water station',
    'Institution',
    'female',
    '1990-01',
    'worker',
    'redeployment',
    '',
    '',
    '',
    '2001-01',
    '2027-05',
  ],
  ['4', 'Q', 'Water station', 'Institution', 'male', '1985-01', 'cadre', '', '', '', 'no', '', ''],
  ['5', 'Q', 'Office', 'Administrative', 'male', '1988-02', 'cadre', 'other', '', 'done', '', '', ''],
  ['6', 'Q', 'Office', 'Administrative', 'male', '1988-02', 'cadre', 'other', '', 'done', '', '', ''],
];

const agenciesZh = [
  ['单位名称', '机构性质', '事业编制', '事业实有'],
  ['林业站', '事业单位', 2, 5],
];
const planZh = [
  ['改革方式', '改革前机构', '改革后机构'],
  ['保留', '林业站', ''],
];
const staffZh = [
  ['人员编号', '单位名称', '编制类型', '性别', '出生年月', '身份', '安置渠道', '列为超编', '安置时限'],
  ['1', '林业站', '事业', '男', '1980-01', '干部', '驻村和网格', '', '2090-01'],
  ['2', '林业站', '事业', '男', '1981-01', '干部', '', '是', '2001-01'],
];

describe('PLACEMENT', () => {
  test('surplus, placed and unplaced by unit after and post type; the total last', () => {
    expect(call('PLACEMENT', staff, agencies, plan, null, approved)).toEqual([
      [
        ...['Unit', 'Post type', 'Posts', 'In post', 'Surplus'],
        ...['Placed: transfer out', 'Placed: redeployment', 'Placed: other'],
        ...['Placed', 'Unplaced', 'Not named', 'Overdue', 'Placed beyond'],
      ],
      ['Resources station', 'Institution', 6, 10, 4, 1, 1, 0, 2, 2, 1, 1, 0],
      ['Office', 'Administrative', 2, 3, 1, 0, 0, 1, 1, 0, 0, 0, 1],
      ['Total', '', 8, 13, 5, 1, 1, 1, 3, 2, 1, 1, 1],
    ]);
  });

  test('in Chinese for Chinese tables, with the counties where the agencies have them', () => {
    const counties = agenciesZh.map((row, place) => [place === 0 ? '县区' : '甲县', ...row]);
    expect(call('PLACEMENT', staffZh, counties, planZh)).toEqual([
      [
        ...['县区', '单位名称', '编制类型', '编制数', '实有人数', '超编', '安置：驻村和网格'],
        ...['已安置', '待安置', '未明确到人', '已逾期', '超额安置'],
      ],
      ['甲县', '林业站', '事业编制', 2, 5, 3, 1, 1, 2, 1, 1, 0],
      ['', '合计', '', 2, 5, 3, 1, 1, 2, 1, 1, 0],
    ]);
  });

  test('nobody surplus: the headers and a total of 0', () => {
    const enough = withCell(agenciesZh, 1, 2, 5);
    expect(call('PLACEMENT', staffZh, enough, planZh)).toEqual([
      ['单位名称', '编制类型', '编制数', '实有人数', '超编', '已安置', '待安置', '未明确到人', '已逾期', '超额安置'],
      ['合计', '', 0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  test('whose age is not known is named last; whose unit is not known is in no row', () => {
    const people = withCell(withCell(staff, 4, 5, ''), 1, 2, 'Moon station');
    expect((call('PLACEMENT', people, agencies, plan, null, approved) as unknown[][]).at(-1)).toEqual([
      ...['Total', '', 8, 13, 5, 1, 1, 1, 3, 2, 2, 1, 1],
    ]);
  });
});

describe('REMAINING', () => {
  test('year by year, and whether it is gone in the years intended', () => {
    // 2 by dates, 1 by age in 2025; the office's people stay.
    expect(call('REMAINING', staff, agencies, plan, '2025-2030', null, approved)).toEqual([
      [
        ...['Year', 'By retirement', 'By leaving otherwise', 'By another post', 'Reduced', 'Remaining surplus'],
        'Gone within 5 years',
      ],
      [2025, 1, 0, 0, 1, 4, ''],
      [2026, 0, 1, 0, 1, 3, ''],
      [2027, 0, 0, 1, 1, 2, ''],
      [2028, 0, 0, 0, 0, 2, ''],
      [2029, 0, 0, 0, 0, 2, 'no'],
      [2030, 0, 0, 0, 0, 2, 'no'],
    ]);
  });

  test('a number of years counts from the effective one; yes from the year on in which nothing remains', () => {
    const gone = [staff[0], ...Array.from({ length: 5 }, (_, i) => [String(i), ...staff[2].slice(1)])];
    const withOffice = [...gone, ['9', 'Q', 'Office', 'Administrative', ...staff[2].slice(4)]];
    const rows = call('REMAINING', withOffice, agencies, plan, 3, null, approved) as unknown[][];
    expect(rows.slice(1)).toEqual([
      [2025, 0, 0, 0, 0, 5, ''],
      [2026, 0, 5, 0, 5, 0, 'yes'],
      [2027, 0, 0, 0, 0, 0, 'yes'],
    ]);
  });

  test('in Chinese', () => {
    const [headers, row] = call('REMAINING', staffZh, agenciesZh, planZh, '2030') as unknown[][];
    expect(headers).toEqual([
      ...['年度', '到龄退休', '其他退出', '转任其他岗位', '当年消化', '年末剩余超编', '5年内是否消化完毕'],
    ]);
    expect(row.slice(0, 6)).toEqual([2030, 0, 0, 0, 0, 3]);
  });

  test.each([
    ['years that are none', [staff, agencies, plan, 'soon'], /soon/],
    ['a month of the plan that is not clear', [staff, agencies, withCell(plan, 1, 4, 'soon'), 3], /^Row 2.*“soon”/],
  ])('%s: a sentence', (_name, given, pattern) => {
    expect(sentenceOf('REMAINING', ...given)).toMatch(pattern);
  });
});

describe('wrong input', () => {
  test.each([
    ['no staff', [null, agencies, plan], /staff table is missing/],
    ['the agencies in the place of the staff', [agencies, agencies, plan], /those of the Agencies table/],
    ['the same person ID twice', [withCell(staff, 2, 0, '1'), agencies, plan], /^Row 3/],
    ['a date that is none', [withCell(staff, 3, 11, 'soon'), agencies, plan], /^Row 4.*“soon”/],
    ['a channel that is none', [withCell(staff, 2, 7, 'beamed up'), agencies, plan], /^Row 3.*“beamed up”/],
    ['an unknown unit in the plan', [staff, agencies, withCell(plan, 1, 1, 'Sand station')], /“Sand station”/],
  ])('%s: a sentence that names the cell', (_name, given, pattern) => {
    expect(sentenceOf('PLACEMENT', ...given)).toMatch(pattern);
    const [people, units, operations] = given;
    expect(sentenceOf('REMAINING', people, units, operations, 3)).toMatch(pattern);
  });

  test('no sentence holds a name or a whole ID', () => {
    const twice = [
      ...staff,
      ['QX1404250042', 'Nemo', ...staff[1].slice(2)],
      ['QX1404250042', 'Nemo', ...staff[1].slice(2)],
    ];
    expect(sentenceOf('PLACEMENT', twice, agencies, plan)).not.toMatch(/Nemo|QX1404250042/);
  });
});

test('what they spill is no input table', () => {
  const tables = [
    call('PLACEMENT', staff, agencies, plan, null, approved),
    call('PLACEMENT', staffZh, agenciesZh, planZh),
    call('PLACEMENT', staffZh, withCell(agenciesZh, 1, 2, 5), planZh),
    call('REMAINING', staff, agencies, plan, 3),
    call('REMAINING', staffZh, agenciesZh, planZh, 3),
    call('SURPLUS', agencies, plan),
    call('SURPLUS', agenciesZh, planZh),
  ] as string[][][];
  for (const [headers, ...rows] of tables) {
    expect([headers, findHeaderRow([headers, ...rows])]).toEqual([headers, null]);
  }
  for (const [headers] of tables.slice(0, 5)) {
    expect([headers, isResultHeader(headers)]).toEqual([headers, true]);
    expect(isResultHeader(['县区', ...headers])).toBe(true);
  }
});
