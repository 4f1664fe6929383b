import type { checkTexts as english } from '../en/checkTexts';

export const checkTexts: typeof english = {
  county: '全县',
  noFindings: '没有不符合标准表所列标准的情况。',
  normCounts: ({ norms, kept, broken, unitless, open }) =>
    `标准${norms}条，其中符合${kept}条、不符合${broken}条、没有适用单位${unitless}条、未核对${open}条`,
  notWithin: (years) => `${years}年内不能消化完`,
  everyKind: '各类机构',
  forUnits: (kind, from, to) => {
    if (from === '' && to === '') return kind;
    if (from === '') return `${kind}，编制${to}名及以下`;
    return to === '' ? `${kind}，编制${from}名及以上` : `${kind}，编制${from}至${to}名`;
  },
  keptBy: (against, kept) => (against === 0 ? '没有适用单位' : `${against}个单位，${kept}个符合`),
  capKept: (against, kept) => (against > 1 ? `${against}个县区，${kept}个符合` : kept === against ? '符合' : '不符合'),

  final: '可以定稿：不一致的公布数据均已说明原因',
  finalUntied: '可以定稿：公布数据不一致、勾稽关系不符的均已说明原因',
  allAgree: '可以定稿：公布数据没有不一致的',
  notFinal: (figures, identities) => {
    const differ = figures > 0 ? [`${figures}项公布数据不一致且未说明原因`] : [];
    const untied = identities > 0 ? [`${identities}项勾稽关系不符且未说明原因`] : [];
    return `不能定稿：${[...differ, ...untied].join('；')}`;
  },
  noClaims: '公布数据表没有公布的数。',
  parts: { before: '改革前', after: '改革后', change: '增减', percent: '幅度' },
  notRecomputed: '无法复算',
  notNumber: '不是数字',

  identities: {
    unitsFewer: '机构减少数＝党政机构减少数＋事业单位减少数',
    shareOfRevenue: '节支人员工资和缴费÷一般公共预算收入',
    runningCostPercent: '节支公用经费÷改革前公用经费',
    supportRatioBefore: '人口÷改革前财政供养人员',
    supportRatioAfter: '人口÷改革后财政供养人员',
    savingPerPost: '每核减1名编制节支',
    savingPerSurplus: '每名超编人员节支',
    savingPerPersonFewer: '每减少1名财政供养人员节支',
  },
  noIdentities: '公布数据和各表中没有可以相互勾稽的数。',
  notWorkedOut: '无法计算：缺少数据，或除数为0',
  plus: '＋',
  less: '－',
  over: '÷',
  equals: (arithmetic, result) => `${arithmetic}＝${result}`,
  ratio: (people) => `${people}:1`,
  percent: (percent) => `${percent}%`,
  yuanUnits: [
    { least: 100_000_000, name: '亿元' },
    { least: 10_000, name: '万元' },
    { least: 1, name: '元' },
  ],
  yuanEach: (yuan) => `${yuan}元`,
  operandUnits: { population: '人', supportedStaff: '人', postsCut: '名', surplus: '人', peopleFewer: '人' },
  scopeMeanings: {
    savingPerPost: '核减的编制，含空编',
    savingPerSurplus: '超编人员，目前仍在领取工资',
    savingPerPersonFewer: '不再由财政供养的人员',
  },
  scopesDiffer: '以上三个数口径不同（编制、超编人员、减少的财政供养人员），不可相互比较。',

  noTasks: '任务清单没有任务。',
  noneOverdue: '没有逾期任务。',
  ofCounty: '（全县）',
  noOwner: '（未明确）',
  noDue: '（未定时限）',
};
