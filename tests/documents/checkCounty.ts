import type { RawTable } from '../../src/core';
import { moneyCountyZh, smallCountyEn } from './smallCounty';

/** The small county with norms of every severity, published figures of every verdict and closing tasks of every state. */
export function checkCountyZh(): RawTable[] {
  const others = moneyCountyZh().filter(({ place }) => place?.sheet !== '公布');
  return [
    ...others,
    at('公布数据', '公布数据表', [
      ['县区', '指标', '改革前', '改革后', '增减', '增减幅度', '来源', '备注'],
      ['', '党政机构', '4', '3', '减少1个', '25%', '县委编办通报', ''],
      ['', '事业单位', '3', '1', '', '', '县委编办通报', ''],
      ['', '机构总数', '7', '4', '减少3个', '', '县委编办通报', ''],
      ['', '事业编制', '20', '8', '减少13名', '60%', '县委编办通报', ''],
      ['', '公用经费', '143万元', '', '减少12万元', '8.3%', '县财政局通报', ''],
      ['', '人员工资和缴费支出', '', '', '151万元', '', '县财政局通报', ''],
      ['', '占一般公共预算收入比重', '', '', '', '1.5%', '县财政局通报', ''],
      ['', '财政供养人员', '2000', '1600', '', '25%', '县委编办通报', '百分比以改革后人数为基数'],
      ['', '财政供养比', '30:1', '37.5:1', '', '', '县委编办通报', ''],
      ['邻县', '议事协调机构', '87', '20', '', '77%', '邻县通报', ''],
      ['', '信访件次', '12', '约三成', '', '', '县信访局', ''],
    ]),
    at('标准', '标准表', [
      ['规则', '机构性质', '起', '止', '限额', '严重程度', '依据'],
      ['党政机构总数', '', '', '', 2, '', '省核定的机构限额'],
      ['事业单位总数', '', '', '', 5, '', '省核定的机构限额'],
      ['单位领导职数', '政府工作部门', '', 20, 3, '说明', '领导职数核定标准'],
      ['单位领导职数', '', 21, '', 5, '', '领导职数核定标准'],
      ['单位最少编制数', '事业单位', '', '', 10, '', '事业单位设置标准'],
      ['单位对口上级部门数', '', '', '', 8, '', '县委编办工作口径'],
    ]),
    at('任务清单', '任务表', [
      ['任务', '责任单位', '责任人', '完成时限', '完成', '依据'],
      ['印发“三定”规定', '县发展改革和能源局', '甲', '2025-02-28', '', ''],
      ['划转职责', '县发展改革和能源局', '甲', '2025-01-31', '', ''],
      ['划转人员编制', '县发展改革和能源局', '乙', '2025-03-31', '', ''],
      ['印发“三定”规定', '县委办公室', '', '2025-02-15', '是', '县办发〔2025〕3号'],
      ['核对专项数据库人员范围', '', '丙', '', '', ''],
    ]),
  ];
}

/** The English county with a norm that is kept, figures that agree, and one open task. */
export function checkCountyEn(): RawTable[] {
  return [
    ...smallCountyEn(),
    at('Figures', 'Claims', [
      ['County', 'Figure', 'Before', 'After', 'Change', 'Percent', 'Source', 'Note'],
      ['', 'Organs', '3', '2', '', '33%', 'County bulletin', ''],
      ['North', 'Leader posts', '5', '5', '', '', 'County bulletin', ''],
      ['East', 'Posts', '74', '69', '', '6%', 'Another county', ''],
    ]),
    at('Standards', 'Norms', [
      ['Rule', 'Kind', 'From', 'To', 'Limit', 'Severity', 'Source'],
      ['Leader seats of a unit', 'Government department', '', '', 9, '', 'Ladder of leader seats'],
      ['Superiors per unit', '', 10, 30, 8, '', 'Rule of thumb'],
    ]),
    at('List', 'Tasks', [
      ['County', 'Task', 'Unit', 'Owner', 'Due', 'Done', 'Evidence'],
      ['North', 'Issue the three-determinations document', 'Planning and energy bureau', 'A', '2025-03-31', 'no', ''],
    ]),
  ];
}

function at(sheet: string, table: string, values: RawTable['values']): RawTable {
  return { values, place: { sheet, table, headerRow: 2, firstColumn: 0 } };
}
