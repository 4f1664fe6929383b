import type { RawTable } from '../../src/core';

/** A small county with every shape that the sheets show: merger, co-location, name plate, part moved, abolished, enterprise, created. */
export function smallCountyZh(): RawTable[] {
  return [
    at('机构', '机构表', [
      [
        '单位名称',
        '机构性质',
        '行政编制',
        '事业编制',
        '行政实有',
        '事业实有',
        '正职职数',
        '副职职数',
        '公用经费（元）',
      ],
      ['县委办公室', '党委机构', 12, 0, 11, 0, 1, 3, 360000],
      ['县政府办公室', '政府工作部门', 14, 0, 13, 0, 1, 4, 420000],
      ['县发展和改革局', '政府工作部门', 10, 0, 9, 0, 1, 2, 300000],
      ['县能源局', '政府工作部门', 6, 0, 6, 0, 1, 1, 150000],
      ['县统计调查中心', '事业单位', 0, 8, 0, 10, 1, 0, 80000],
      ['县印刷服务中心', '事业单位', 0, 5, 0, 4, 0, 0, 50000],
      ['县招待事务中心', '事业单位', 0, 7, 0, 6, 0, 0, 70000],
      ['合计', '', 42, 20, 39, 20, 5, 10, 1430000],
    ]),
    at('改革方案', '方案表', [
      ['方案', '改革方式', '改革前机构', '改革后机构', '机构性质', '划转比例', '加挂牌子', '文号', '备注'],
      ['A', '合并组建', '县发展和改革局', '县发展改革和能源局', '政府工作部门', '', '', '县改〔2025〕1号', ''],
      ['A', '合并组建', '县能源局', '县发展改革和能源局', '', '', '', '县改〔2025〕1号', ''],
      ['A', '加挂牌子', '县委办公室', '县委办公室', '', '', '县档案局', '', ''],
      ['A', '职责划转', '县统计调查中心', '县发展改革和能源局', '', 0.25, '', '', '统计协调职责'],
      ['A', '撤销', '县招待事务中心', '', '', '', '', '', ''],
      ['A', '转企', '县印刷服务中心', '', '', '', '', '', '转为县属企业'],
    ]),
    at('县情', '县情表', [
      ['项目', '数值', '口径', '来源'],
      ['户籍人口', 60000, '2024年末', '县统计局'],
      ['财政供养人员', 2000, '2025年1月在编在职', '县财政局'],
      ['改革后财政供养人员', 1600, '改革方案', '县委编办'],
    ]),
  ];
}

/** The same in English, with counties, a plan without options and an approved table; no facts. */
export function smallCountyEn(): RawTable[] {
  return [
    at('Units', 'Agencies', [
      ['County', 'Unit', 'Kind', 'Administrative posts', 'Administrative in post', 'Chief posts', 'Deputy posts'],
      ['North', 'Planning bureau', 'Government department', 10.5, 9, 1, 2],
      ['North', 'Energy bureau', 'Government department', 6, 6, 1, 1],
      ['South', 'Planning bureau', 'Government department', 8, 8, 1, 1],
    ]),
    at('Plan', 'Plan', [
      ['County', 'Operation', 'From', 'To', 'Document'],
      ['North', 'merge', 'Planning bureau', 'Planning and energy bureau', 'No. 1'],
      ['North', 'merge', 'Energy bureau', 'Planning and energy bureau', 'No. 1'],
    ]),
    at('Granted', 'Approved', [
      ['County', 'Unit', 'Administrative posts', 'Sections'],
      ['North', 'Planning and energy bureau', 15, 6],
    ]),
  ];
}

function at(sheet: string, table: string, values: RawTable['values']): RawTable {
  return { values, place: { sheet, table, headerRow: 0, firstColumn: 0 } };
}
