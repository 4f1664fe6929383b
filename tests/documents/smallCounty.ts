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

/** The small county with people, pay, rates, revenue and published figures; one vacant post is in the budget. */
export function moneyCountyZh(): RawTable[] {
  const [agencies, plan, facts] = smallCountyZh();
  const budgeted = ['空编列入预算', '', '', '', '', '', '', '是', ''];
  const effective = ['生效日期', ...plan.values.slice(1).map(() => '2025-07-01')];
  return [
    { ...agencies, values: agencies.values.map((row, i) => [...row, budgeted[i]]) },
    { ...plan, values: plan.values.map((row, i) => [...row, effective[i]]) },
    { ...facts, values: [...facts.values, ['一般公共预算收入', 100_000_000, '2024年决算', '县财政局']] },
    at('人员', '人员表', [
      ['人员编号', '单位名称', '编制类型', '职级', '性别', '出生年月', '身份', '年工资', '安置渠道', '退出日期'],
      ['S01', '县统计调查中心', '事业编制', '', '男', '1965-09', '干部', '', '', ''],
      ['S02', '县统计调查中心', '事业编制', '', '女', '1970-05', '干部', '', '', ''],
      ['S03', '县统计调查中心', '事业编制', '', '女', '1985-02', '干部', '', '', ''],
      ['S04', '县统计调查中心', '事业编制', '', '男', '1966-11', '工人', '', '转岗', ''],
      ['P01', '县印刷服务中心', '事业编制', '', '男', '1980-01', '工人', 90000, '', ''],
      ['P02', '县印刷服务中心', '事业编制', '', '女', '1976-08', '工人', '', '', ''],
      ['Z01', '县招待事务中心', '事业编制', '', '女', '1971-03', '工人', '', '提前退休', ''],
      ['Z02', '县招待事务中心', '事业编制', '', '男', '1990-06', '工人', '', '调出', '2026-09'],
      ['Z03', '县招待事务中心', '事业编制', '', '男', '', '工人', '', '', ''],
      ['X01', '县能源局', '行政编制', '四级调研员', '男', '1968-01', '干部', '', '', ''],
    ]),
    at('工资', '工资表', [
      ['编制类型', '职级', '基本工资', '津贴补贴', '绩效工资', '年终奖金', '公务交通补贴'],
      ['事业编制', '', 3000, 1500, 2500, 1, ''],
      ['行政编制', '', 3200, 2800, '', 1, 650],
    ]),
    at('比例', '比例表', [
      ['项目', '编制类型', '比例', '下限', '上限', '当期现金'],
      ['基本养老保险', '', 0.16, 4000, 20000, '是'],
      ['职业年金', '', 0.08, 4000, 20000, '否'],
      ['基本医疗保险', '', 0.08, 4000, 20000, '是'],
      ['失业保险', '事业编制', 0.005, 4000, 20000, '是'],
      ['工伤保险', '', 0.002, 4000, 20000, '是'],
      ['住房公积金', '', 0.12, 4000, 20000, '是'],
    ]),
    at('公布', '公布表', [
      ['指标', '改革前', '改革后', '增减', '增减幅度', '来源'],
      ['事业编制', '20', '8', '减少12名', '60%', '县委编办通报'],
      ['公用经费', '143万元', '', '减少12万元', '8.3%', '县财政局通报'],
      ['人员工资和缴费支出', '', '', '151万元', '', '县财政局通报'],
      ['占一般公共预算收入比重', '', '', '', '1.5%', '县财政局通报'],
      ['财政供养比', '30:1', '37.5:1', '', '', '县委编办通报'],
      ['信访件次', '12', '9', '', '', '县信访局'],
    ]),
  ];
}

/** The English county with people and pay alone: no rates, no facts, no published figures. */
export function moneyCountyEn(): RawTable[] {
  return [
    ...smallCountyEn(),
    at('Staff', 'Staff', [
      ['County', 'Person ID', 'Unit', 'Post type', 'Sex', 'Birth', 'Category'],
      ['North', 'N1', 'Planning bureau', 'Administrative', 'male', '1964-12', 'cadre'],
      ['North', 'N2', 'Energy bureau', 'Administrative', 'female', '1971-02', 'cadre'],
      ['South', 'S1', 'Planning bureau', 'Administrative', 'female', '1990-10', 'cadre'],
    ]),
    at('Pay', 'Pay', [
      ['Post type', 'Rank', 'Annual pay'],
      ['Administrative', '', 80000],
    ]),
  ];
}

function at(sheet: string, table: string, values: RawTable['values']): RawTable {
  return { values, place: { sheet, table, headerRow: 0, firstColumn: 0 } };
}
