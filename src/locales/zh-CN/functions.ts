import type { functions as english } from '../en/functions';

export const functions: typeof english = {
  arguments: {
    agencies: '机构表',
    plan: '改革方案表',
    approved: '核定表',
    option: '方案',
    population: '人口数',
    supported: '财政供养人员数',
    ratio: '财政供养比',
    before: '改革前数值',
    after: '改革后数值',
  },
  noTable: ({ argument }) => `缺少${argument}。请选取含表头的整张表，例如 机构[#全部]。`,
  otherTable: ({ argument, found }) => `此处应为${argument}，但所选区域的表头属于${found}表。请检查参数顺序。`,
  unknownOption: ({ option, options }) =>
    options.length === 0
      ? `改革方案表未设“方案”，但公式要求方案“${option}”。请省略该参数，或在改革方案表中填写“方案”列。`
      : `改革方案表中没有方案“${option}”，现有方案：${options.join('、')}。请选用其中之一。`,
  noOption: ({ options }) =>
    `改革方案表中有多个方案：${options.join('、')}。请指明所用方案，例如 "${options[0] ?? 'A'}"。`,
  unknownKind: ({ found, kinds }) => `“${found}”不是机构性质。可用：${kinds.join('、')}。`,
  notNumber: ({ argument, found }) =>
    found === '' ? `${argument}为空，请填写数字。` : `${argument}为“${found}”，不是数字，请填写数字。`,
  errorCell: ({ argument, found }) => `${argument}为错误值 ${found}，请先更正该单元格。`,
  notPositive: ({ argument, found }) => `${argument}为 ${found}，必须大于 0。`,
  andMore: ({ count }) => `另有 ${count} 处问题，详见面板“数据”页。`,
  partOf: ({ unit }) => `${unit}（部分）`,
  groups: {
    organs: ['党政机构', '党政机关', '党政群机构'],
    institutions: ['事业单位', '事业机构'],
    units: ['机构合计', '党政机构和事业单位合计', '全部机构'],
  },
};
