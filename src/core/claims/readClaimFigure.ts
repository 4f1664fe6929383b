import { wordReader } from '../table/wordReader';
import type { ClaimFigure } from './claims';

/** The words for each published figure, as reports and tables write them. */
const WORDS: Readonly<Record<ClaimFigure, readonly string[]>> = {
  organs: [
    ...['Organs', 'Organs (Party and government)', 'Party and government organs', 'Party and government departments', 'Number of organs', 'Organ cap', 'Cap on organs'],
    ...['党政机构', '党政机构数', '党政机关', '党政机关数', '党政部门', '党政工作部门', '党政机构限额', '党政机构总数', '机构限额', '机构限额数', '党政机构限额数'],
  ],
  leaderPosts: [
    ...['Leader posts', 'Leader seats', 'Leadership posts', 'Leadership seats', 'Leading posts'],
    ...['领导职数', '领导干部职数', '科级领导职数', '科级职数', '科级领导干部职数', '领导职位', '领导岗位'],
  ],
  institutions: [
    ...['Public institutions', 'Institutions', 'Number of institutions'],
    ...['事业单位', '事业单位数', '事业单位数量', '事业机构', '事业机构数', '事业单位总数'],
  ],
  units: [
    ...['Units', 'Units in all', 'Organs and institutions', 'Organs and public institutions', 'Number of units'],
    ...['党政机构和事业单位合计', '党政机构和事业单位', '党政事业机构', '机构', '机构数', '机构总数', '机构总量', '机构合计', '各类机构', '单位', '单位数'],
  ],
  institutionPosts: [
    ...['Institution posts', 'Institutional posts', 'Public institution posts', 'Posts of public institutions'],
    ...['事业编制', '事业编制数', '事业编', '事业单位编制', '事业单位编制数', '核定事业编制', '事业编制总数', '事业编制总量'],
  ],
  surplus: [
    ...['Surplus staff', 'Surplus people', 'Surplus', 'Surplus institution staff', 'Institution staff surplus', 'Institution surplus staff'],
    ...['超编人员', '超编人数', '超编', '事业超编人员', '事业编制超编人员', '超编事业人员', '富余人员', '事业富余人员', '富余事业人员', '事业单位富余人员'],
  ],
  runningCost: [
    ...['Running cost', 'Running costs', 'Running expenses', 'Office running costs'],
    ...['公用经费', '公用经费支出', '日常公用经费', '运转经费', '运行经费', '运行成本', '行政运行成本', '行政运行经费'],
  ],
  office: [
    ...['Office space', 'Office area', 'Office floor space'],
    ...['办公面积', '办公用房', '办公用房面积', '办公场所面积'],
  ],
  payAndContributions: [
    ...['Pay and contributions', 'Pay and social contributions', 'Wages and contributions', 'Staff costs', 'Personnel costs', 'Pay and employer contributions'],
    ...['人员工资和缴费', '人员工资和缴费支出', '人员工资及缴费', '人员工资及缴费支出', '工资和缴费', '工资和缴费支出', '工资及缴费', '人员工资和单位缴费', '工资和单位缴费', '人员工资和社保缴费', '工资和社保缴费', '人员经费', '人员经费支出', '人员支出'],
  ],
  shareOfRevenue: [
    ...['Share of general public budget revenue', 'Share of revenue', 'Share of budget revenue', 'Share of general public budget'],
    ...['占一般公共预算收入比重', '占一般公共预算收入的比重', '占一般公共预算收入', '占一般公共预算收入比例', '节支占一般公共预算收入比重', '占财政收入比重'],
  ],
  supportedStaff: [
    ...['Supported staff', 'Staff supported by the budget', 'People supported by the budget', 'Supported people'],
    ...['财政供养人员', '财政供养人数', '财政供养人员数', '财政供养人员总量', '供养人员', '财供人员', '财供人数'],
  ],
  supportRatio: [
    ...['Support ratio', 'Ratio of population to supported staff', 'Population per supported person'],
    ...['财政供养比', '财政供养比例', '财政供养率', '供养比', '供养比例', '财供比'],
  ],
  deliberativeBodies: [
    ...['Deliberative bodies', 'Deliberative and coordinating bodies', 'Coordinating bodies'],
    ...['议事协调机构', '议事协调机构数', '议事协调机构数量', '议事协调机构总数', '议事协调'],
  ],
}; // prettier-ignore

/** The figure that a text names, in either language, with or without its unit in brackets: `公用经费（万元）`. null when the product does not know it. */
export const readClaimFigure: (text: string) => ClaimFigure | null = wordReader(WORDS);
