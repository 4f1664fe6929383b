import type { functionHelp as english } from '../en/functionHelp';

const agencies = '改革前的机构表，含表头的整张表，例如 机构[#全部]。';
const plan = '改革方案表，含表头的整张表，例如 改革方案[#全部]。';
const option = '所用方案，例如 "A"。方案表未分方案或仅有一个方案时可省略。';
const approved = '核定表整表。表中已填的数取代汇总数，空白处仍按汇总数。';

export const functionHelp: typeof english = {
  STRUCTURE: {
    description: '列出改革后的机构：由何单位组建、加挂牌子、编制、实有人员、领导职数、经费和办公面积。',
    parameters: { agencies, plan, option, approved },
    example: '=REFORM.STRUCTURE(机构[#全部], 改革方案[#全部], "A", 核定表[#全部])',
    result: '一张表，改革后每个机构一行。各表均未列的数据不输出，自设的列排在最后。',
  },
  CROSSWALK: {
    description: '改革前后机构对照：逐一列出改革前机构、改革后机构、改革方式和划转数。',
    parameters: { agencies, plan, option },
    example: '=REFORM.CROSSWALK(机构[#全部], 改革方案[#全部], "A")',
    result: '一张表，每对改革前、改革后机构一行。拆分的机构占多行。',
  },
  COMPARE: {
    description: '比较改革前后的党政机构、事业单位、领导职数、编制和实有人员。',
    parameters: { agencies, plan, option, approved },
    example: '=REFORM.COMPARE(机构[#全部], 改革方案[#全部])',
    result: '一张表：指标、改革前、改革后、增减、增减幅度。增减幅度为小数（−0.4 即下降 40%），改革前为 0 时留空。',
  },
  COUNT: {
    description: '按机构限额口径统计某类机构的个数：不给方案为改革前，给出方案为改革后。',
    parameters: {
      agencies,
      kind: '机构性质，例如“党委机构”，或者 党政机构、事业单位、机构合计。',
      plan: '改革方案表整表。统计改革前的机构数时省略。',
      option,
    },
    example: '=REFORM.COUNT(机构[#全部], "党政机构", 改革方案[#全部])',
    result: '一个数。',
  },
  SURPLUS: {
    description: '按机构和编制类型列出改革后的超编和空编，机构之间、编制类型之间不相抵。',
    parameters: { agencies, plan, option, approved },
    example: '=REFORM.SURPLUS(机构[#全部], 改革方案[#全部])',
    result: '一张表：单位名称、编制类型、编制数、实有人数、超编、空编。',
  },
  SUPPORTRATIO: {
    description: '财政供养比：人口数除以财政供养人员数。',
    parameters: { population: '人口数（户籍或常住，请在旁注明口径）。', supported: '财政供养人员数。' },
    example: '=REFORM.SUPPORTRATIO(124000, 3875)',
    result: '一个数，本例得 32，即 32∶1。',
  },
  SUPPORTED: {
    description: '按给定的财政供养比推算可供养的人员数。',
    parameters: { population: '人口数（户籍或常住）。', ratio: '财政供养比，例如 40 表示 40∶1。' },
    example: '=REFORM.SUPPORTED(124000, 40)',
    result: '一个数，本例得 3100。',
  },
  CHANGE: {
    description: '改革前后的增减数和增减幅度。',
    parameters: { before: '改革前数值。', after: '改革后数值。' },
    example: '=REFORM.CHANGE(36, 22)',
    result: '左右两格：增减数、增减幅度（小数），改革前为 0 时增减幅度留空。',
  },
  VERSION: {
    description: '当前计算本工作簿的 Reformsheet 版本号。',
    parameters: {},
    example: '=REFORM.VERSION()',
    result: '一段文本。',
  },
};
