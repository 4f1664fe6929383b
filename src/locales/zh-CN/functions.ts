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
    staff: '人员表',
    pay: '工资标准表',
    rates: '单位缴费比例表',
    facts: '县情表',
    postType: '编制类型',
    rank: '职级',
    items: '“是否列明细”',
    by: '汇总方式',
    birth: '出生年月',
    sex: '性别',
    category: '身份',
    earlyMonths: '提前月数',
    years: '年份',
    hiring: '允许招录比例',
    growth: '工资增长率',
    annuity: '职业年金处理方式',
    oneOff: '一次性支出',
    net: '分年净额',
    rate: '折现率',
    timing: '年内支付时点',
    leaving: '分年净减人数',
    duties: '职责对口表',
    direction: '对口方向',
    procedures: '审批流程表',
    norms: '标准表',
    claims: '公布数据表',
    tasks: '任务清单',
    today: '截至日期',
    matter: '审批事项',
  },
  noTable: ({ argument, table }) => `缺少${argument}。请选取含表头的整张表，例如 ${table}[#全部]。`,
  otherTable: ({ argument, found }) =>
    `此处应为${argument}，但所选区域的表头属于${found.endsWith('表') ? found : `${found}表`}。请检查参数顺序。`,
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
  notWithin: ({ argument, found, least, most, whole }) =>
    `${argument}为 ${found}，应为 ${least} 至 ${most} 之间的${whole ? '整数' : '数'}。` +
    (most <= 1 ? '20% 请填 0.2 或 20%。' : ''),
  unknownWord: ({ argument, found, choices }) =>
    found === ''
      ? `${argument}未填，可填：${choices.join('、')}。`
      : `${argument}为“${found}”，无法识别，可填：${choices.join('、')}。`,
  notMonth: ({ argument, found }) =>
    found === ''
      ? `${argument}未填，请填年月，例如 1970-05 或 1970年5月。`
      : `${argument}为“${found}”，不是年月，请按 1970-05 或 1970年5月 填写，也可填日期。`,
  notDay: ({ argument, found }) => `${argument}为“${found}”，不是日期，请按 2025-06-30 填写，也可填日期。`,
  twoMonths: ({ argument, found, readings }) =>
    `${argument}为“${found}”，可能是 ${readings[0]}，也可能是 ${readings[1]}，请按 ${readings[0]} 的格式填写。`,
  bornLater: ({ found }) => `出生年月为 ${found}，晚于本月，请更正。`,
  notOneLine: ({ argument }) => `${argument}应为一行或一列数字，每年一个。`,
  notAmount: ({ argument, place, found }) =>
    `${argument}的第 ${place} 个${found === '' ? '为空' : `为“${found}”`}，请填数字，没有的填 0；留空会使年份错位。`,
  notYears: ({ found }) =>
    `年份${found === '' ? '未填' : `为“${found}”`}。请填连续的公历年份，例如 "2025-2029"，或填年数，最多 60 年。`,
  oneOffCount: ({ found, years }) =>
    `一次性支出有 ${found} 个单元格，测算期为 ${years} 年。请填一个金额，或每年一个金额，或逐行填年份和金额。`,
  oneOffYear: ({ year, first, last }) =>
    `有一笔一次性支出在 ${year} 年，不在测算期 ${first}—${last} 年内。请延长测算期或去掉该笔支出。`,
  neverPaidBack: ({ years }) => `所给 ${years} 年内未能回收。`,
  notCosted: ({ postType, rank, reason, ranks }) => {
    const known = ranks.length === 0 ? '' : `工资标准表中的职级：${ranks.join('、')}。`;
    if (reason === null) return `工资标准表中${postType}有多个职级，请指明职级。${known}`;
    return `${postType}${rank === '' ? '' : `（职级“${rank}”）`}的成本无法计算：${reason}。${known}`;
  },
  unknownMatter: ({ found, matters }) =>
    `审批流程表中没有事项“${found}”，现有事项：${matters.slice(0, 30).join('、')}${matters.length > 30 ? `等 ${matters.length} 项` : ''}。`,
  andMore: ({ count }) => `另有 ${count} 处问题，详见面板“数据”栏。`,
  partOf: ({ unit }) => `${unit}（部分）`,
  groups: {
    organs: ['党政机构', '党政机关', '党政群机构'],
    institutions: ['事业单位', '事业机构'],
    units: ['机构合计', '党政机构和事业单位合计', '全部机构'],
  },
  by: {
    unit: ['单位', '单位名称', '机构', '部门', '按单位'],
    postType: ['编制类型', '编制', '编制性质', '按编制类型'],
    rank: ['职级', '按职级'],
  },
  directions: {
    superior: ['上级部门', '上级', '市级部门', '市直部门', '上级主管部门', '按上级部门'],
    county: ['县级单位', '县直单位', '县级部门', '县级', '单位', '按单位'],
    township: ['乡镇', '乡镇机构', '乡镇（街道）', '乡镇办公室', '按乡镇'],
  },
  timings: {
    end: ['年末', '年底', '期末'],
    mid: ['年中', '期中'],
    start: ['年初', '期初'],
  },
  annuities: {
    asRates: ['按缴费比例表', '按单位缴费比例表', '按比例表', '按表'],
    cash: ['当期现金', '现金', '实账', '实账支付', '实缴', '当期支付'],
    booked: ['记账', '记账，不支付', '虚账'],
  },
};
