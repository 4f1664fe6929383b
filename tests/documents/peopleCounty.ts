import type { CellValue, RawTable } from '../../src/core';

/** The names of the people of the county, which no sheet may show unless it is asked to. */
export const NAMES = ['示例甲', '示例乙', '示例丙', '示例丁', '示例戊', '示例己', '示例庚', '示例辛'];

const STAFF_HEAD = [
  ...['人员编号', '姓名', '单位名称', '编制类型', '职务', '职级', '性别', '出生年月', '身份', '安置渠道', '退出日期'],
  ...[
    '状态',
    '列为超编',
    '安置时限',
    '安置日期',
    '退出领导岗位时间',
    '晋升职级',
    '流动池期限',
    '县领导兼任',
    '专项数据库',
  ],
];

/**
 * A county with surplus in two formed units and in an abolished one without a new unit: people placed, unplaced, overdue,
 * placed beyond the surplus and not named; leaders above and below their seats, a county leader, a pool with an expired
 * entry, leaders who left, and a special database with an entry that does not belong there. It is March 2025.
 */
export function peopleCountyZh(): RawTable[] {
  return [
    at('机构', '机构表', [
      ['单位名称', '机构性质', '行政编制', '事业编制', '行政实有', '事业实有', '正职职数', '副职职数'],
      ['县发展和改革局', '政府工作部门', 8, 0, 9, 0, 1, 2],
      ['县能源局', '政府工作部门', 5, 0, 5, 0, 1, 1],
      ['县审计局', '政府工作部门', 6, 0, 5, 0, 1, 1],
      ['县文化馆', '事业单位', 0, 6, 0, 8, 1, 1],
      ['县图书馆', '事业单位', 0, 4, 0, 5, 1, 1],
      ['县招待事务中心', '事业单位', 0, 5, 0, 3, 0, 0],
    ]),
    at('改革方案', '方案表', [
      ['改革方式', '改革前机构', '改革后机构', '机构性质', '生效日期'],
      ['合并组建', '县发展和改革局', '县发展改革和能源局', '政府工作部门', '2025-01'],
      ['合并组建', '县能源局', '县发展改革和能源局', '', '2025-01'],
      ['合并组建', '县文化馆', '县文化服务中心', '事业单位', '2025-01'],
      ['合并组建', '县图书馆', '县文化服务中心', '', '2025-01'],
      ['撤销', '县招待事务中心', '', '', '2025-01'],
    ]),
    at('核定', '核定表', [
      ['单位名称', '行政编制', '事业编制', '正职职数', '副职职数'],
      ['县发展改革和能源局', 12, '', 1, 2],
      ['县文化服务中心', '', 7, 1, 1],
    ]),
    at('人员', '人员表', [STAFF_HEAD, ...people()]),
  ];
}

/** Cells of a person by header; what is not given is blank. */
function person(cells: Readonly<Record<string, CellValue>>): CellValue[] {
  const known = STAFF_HEAD.map((header) => cells[header] ?? '');
  return known;
}

function people(): CellValue[][] {
  const of = (id: string, name: string, unit: string, cells: Readonly<Record<string, CellValue>>): CellValue[] => {
    const postType = unit.endsWith('局') ? '行政编制' : '事业编制';
    const usual = { 人员编号: id, 姓名: name, 单位名称: unit, 编制类型: postType, 性别: '男', 身份: '干部' };
    return person({ ...usual, 出生年月: '1985-05', ...cells });
  };
  const [culture, library, inn] = ['县文化馆', '县图书馆', '县招待事务中心'];
  const [reform, energy, audit] = ['县发展和改革局', '县能源局', '县审计局'];
  return [
    of('WH20250001', NAMES[0], culture, { 安置渠道: '退休', 出生年月: '1965-01', 状态: '拟安置' }),
    of('WH20250002', NAMES[1], culture, { 安置渠道: '考录公务员', 安置日期: '2025-02', 状态: '已办理' }),
    of('WH20250003', NAMES[2], library, { 安置渠道: '驻村和网格', 安置时限: '2024-12', 状态: '办理中' }),
    of('WH20250004', NAMES[3], library, { 安置渠道: '待安置', 安置时限: '2025-01', 状态: '待安置' }),
    of('WH20250005', NAMES[4], culture, { 列为超编: '是', 安置时限: '2025-12' }),
    of('WH20250006', NAMES[5], culture, { 出生年月: '1966-03' }),
    of('WH20250007', NAMES[6], library, { 列为超编: '否', 职务: '正职', 专项数据库: '是' }),
    of('WH20250008', NAMES[7], culture, { 职务: '副职', 流动池期限: '2025-01', 职级: '管理八级' }),
    of('FG20250001', NAMES[0], reform, { 安置渠道: '转岗', 安置日期: '2025-06', 状态: '办理中' }),
    of('FG20250002', NAMES[1], reform, { 安置渠道: '调出', 退出日期: '2025-02', 状态: '办理中' }),
    of('FG20250003', NAMES[2], energy, { 安置渠道: '跟班学习', 安置时限: '2026-06', 状态: '办理中' }),
    of('FG20250004', NAMES[3], reform, { 职务: '正职' }),
    of('FG20250005', NAMES[4], reform, { 职务: '副职' }),
    of('FG20250006', NAMES[5], energy, { 职务: '副职', 专项数据库: '是' }),
    of('FG20250007', NAMES[6], energy, { 职务: '副职' }),
    of('FG20250008', NAMES[7], energy, {
      职务: '正职',
      退出领导岗位时间: '2025-01',
      晋升职级: '四级调研员',
      专项数据库: '是',
    }),
    of('FG20250009', NAMES[0], reform, { 职务: '副职', 流动池期限: '2026-03', 职级: '一级主任科员' }),
    of('FG20250010', NAMES[1], reform, { 职务: '副职', 退出领导岗位时间: '2025-01' }),
    of('SJ20250001', NAMES[2], audit, { 职务: '正职', 县领导兼任: '是' }),
    of('SJ20250002', NAMES[3], audit, { 专项数据库: '是' }),
    of('SJ20250003', NAMES[4], audit, { 职务: '副职', 职级: '一级主任科员', 专项数据库: '是' }),
    of('ZD20250001', NAMES[5], inn, { 安置渠道: '提前退休', 退出日期: '2027-08', 出生年月: '1966-01' }),
    of('ZD20250002', NAMES[6], inn, {}),
  ];
}

/** Two counties in English with units of one name; posts in fractions, and no leader seats. */
export function peopleCountyEn(): RawTable[] {
  return [
    at('Agencies', 'Agencies', [
      ['County', 'Unit', 'Kind', 'Institution posts', 'Institution in post'],
      ['North', 'Culture centre', 'Public institution', 2.5, 4],
      ['North', 'Library', 'Public institution', 3, 3],
      ['South', 'Culture centre', 'Public institution', 2, 4],
    ]),
    at('Plan', 'Plan', [
      ['County', 'Operation', 'From', 'To', 'Effective'],
      ['South', 'rename', 'Culture centre', 'Culture and library centre', '2025-01'],
    ]),
    at('Staff', 'Staff', [
      [
        'County',
        'Person ID',
        'Name',
        'Unit',
        'Post type',
        'Sex',
        'Birth',
        'Category',
        'Channel',
        'Exit date',
        'Place by',
      ],
      ...[
        ['North', 'N-1001', 'Sample One', 'Culture centre', '1966-02', 'retirement', '', ''],
        ['North', 'N-1002', 'Sample Two', 'Culture centre', '1980-02', '', '', ''],
        ['South', 'S-1001', 'Sample Three', 'Culture centre', '1970-02', 'transfer out', '2026-04', ''],
        ['South', 'S-1002', 'Sample Four', 'Culture centre', '1990-02', 'waiting', '', '2025-02'],
      ].map(([county, id, name, unit, birth, channel, exit, placeBy]) => [
        ...[county, id, name, unit, 'Institution', 'male', birth, 'cadre', channel, exit, placeBy],
      ]),
    ]),
  ];
}

function at(sheet: string, table: string, values: RawTable['values']): RawTable {
  return { values, place: { sheet, table, headerRow: 0, firstColumn: 0 } };
}
