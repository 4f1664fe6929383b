/** Small tables of people, norms, published figures and tasks for the examples of the help, beside those of `dutyTables`. */
export const staff = [
  ['Unit', 'Post type', 'Position', 'Sex', 'Birth', 'Category', 'Channel'],
  ['Forest station', 'Institution', '', 'male', '1964-05', 'cadre', 'retirement'],
  ['Land bureau', 'Administrative', 'chief', 'female', '1975-01', 'cadre', ''],
  ['Forestry bureau', 'Administrative', 'deputy', 'male', '1980-03', 'cadre', ''],
];

export const approved = [
  ['Unit', 'Administrative posts', 'Chief posts', 'Deputy posts', 'Document'],
  ['Natural resources bureau', 2, 1, 1, 'No. 7'],
];

export const norms = [
  ['Rule', 'Limit'],
  ['organs in all', 1],
];

export const claims = [
  ['Figure', 'Before', 'After', 'Percent', 'Source'],
  ['Deliberative bodies', '271', '21', '92%', 'Gazette'],
];

export const tasks = [
  ['Task', 'Unit', 'Due', 'Done'],
  ['Issue the document', 'Natural resources bureau', '2025-06-01', 'no'],
];

export const staffZh = [
  ['县区', '单位名称', '编制类型', '职务', '性别', '出生年月', '身份', '安置渠道'],
  ['甲县', '林业局', '行政编制', '正职', '男', '1970-05', '干部', ''],
  ['甲县', '国土局', '行政编制', '副职', '女', '1980-05', '干部', ''],
];

export const approvedZh = [
  ['县区', '单位名称', '正职职数', '副职职数', '文号'],
  ['甲县', '自然资源局', 1, 1, '第7号'],
];

export const normsZh = [
  ['规则', '限额'],
  ['党政机构总数', 0],
];

export const claimsZh = [
  ['指标', '改革前', '改革后', '增减幅度', '来源'],
  ['议事协调机构', '271', '21', '92%', '公报'],
];

export const tasksZh = [
  ['任务', '单位', '时限', '完成'],
  ['印发三定规定', '自然资源局', '2025-06-01', '否'],
];
