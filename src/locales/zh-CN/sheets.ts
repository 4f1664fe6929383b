import type { sheets as english } from '../en/sheets';

export const sheets: typeof english = {
  overviewName: '改革概览',
  overviewTitle: '机构改革前后情况对比表',
  crosswalkName: '改革前后对照表',
  crosswalkTitle: '机构改革前后对照表',
  editedName: (name, number) => `${name}（已修改${number > 1 ? number : ''}）`,
  option: (option) => `方案${option}`,
  noOption: '方案未分选项',
  noPlan: '无改革方案，全部机构保留',
  madeOn: (time) => `生成时间：${time}`,
  pageFooter: '第 &P 页 共 &N 页',
  units: '单位：编制、人员为名或个，公用经费为元/年，办公面积为平方米',

  supportBlock: '财政供养情况',
  population: (basis) => `${basis}（人）`,
  supportedStaff: '财政供养人员（人）',
  supportRatio: (basis) => `财政供养比（${basis}）`,
  registered: '按户籍人口',
  resident: '按常住人口',
  ratioBasis: (facts) => `财政供养比为每名财政供养人员对应的人口数。${facts.join('；')}。`,
  factBasis: (item, asOf, source) =>
    `${item}：${[asOf, source].filter((part) => part !== '').join('，') || '未注明口径和时间'}`,
  noFacts: '未计算：未找到列有人口和财政供养人员的县情表。请增加一张表，表头为“项目、数值、口径、来源”。',
  noSupportedAfter: '县情表未填改革后财政供养人员，故不计算改革后的比例',

  unitsChart: '机构数和领导职数',
  peopleChart: '编制数、实有和超编人员',
  chartLabels: {
    organs: '党政机构',
    massOrganisations: '群团机关',
    institutions: '事业单位',
    lawEnforcementTeams: '执法队伍',
    deliberativeBodies: '议事协调',
    leaderPosts: '领导职数',
    adminPosts: '行政编制',
    politicalLegalPosts: '政法编制',
    institutionPosts: '事业编制',
    workerPosts: '工勤编制',
    staff: '实有人员',
    surplus: '超编人员',
  },
  chartData: '图表数据（不打印）',

  rowsOf: (rows) => `数据行：${rows}`,
  noRows: '没有计入的行',
  beforeFrom: (rows) => `由以下各行相加：${rows}`,
  countFrom: (rows) => `由以下各行计数：${rows}`,
  afterFrom: (units, count) => `改革后${count}个单位：${units}`,
  withoutUnit: (units) => `另计撤销单位中尚未明确去向的人员：${units}`,
  granted: (rows) => `按核定表：${rows}`,
  summedFrom: (units) => `由以下单位转入数相加：${units}`,
  unitRow: (row) => `机构表：${row}`,
  planRow: (rows) => `方案表：${rows}`,
  factRow: (row) => `县情表：${row}`,
  remarkSeparator: '；',
  more: (count) => `等，另有${count}个`,

  notes: '说明',
  tableFound: (kind, place, rowCount) => `${kind.endsWith('表') ? kind : `${kind}表`}（${place}，${rowCount}行）`,
  placeOf: (sheet, table) => (table === '' ? `工作表“${sheet}”` : `工作表“${sheet}”，表“${table}”`),
  sourcesNote: (tables) => `数据来源：${tables.join('；')}。`,
  madeNote: (time, version, option) => `${option}。生成时间：${time}，Reformsheet ${version}。`,
  issuesNote: (errors, warnings, notes, rowsLeftOut) =>
    errors + warnings + notes + rowsLeftOut === 0
      ? '读取各表未发现问题。'
      : `读取各表发现错误${errors}处、提醒${warnings}处、提示${notes}处，未采用${rowsLeftOut}行（合计行、空行、有误的行），任务窗格逐条列出所在单元格。`,
  liveNote:
    '实时：本表数字为REFORM公式，随本工作簿各表变动而更新。数据来源栏和对照表的行以生成时间为准，机构或方案有增减时请重新生成。',
  valuesNote: '数值：本表数字以生成时间为准，不随各表的改动而更新。',
  rulesNote:
    '各类编制分别计算，不互相抵补；超编按单位和编制类型逐一相加，不以其他单位空编相抵；改革前为0的不计算增减幅度。',
  valuesBecause: {
    tooLarge: '有表格超过公式可传递的上限（5 MB），本表改为数值，数据改动后请重新生成。',
    faulty: '各表尚有错误，公式无法计算，本表按可读取的数据填列数值。请改正后重新生成，即可实时更新。',
    order: '人员所列次序与公式 REFORM.PLACEMENT 不同，本表为数值。数据变动后请重新生成。',
  },
  notFinal: (figures, identities) => {
    const differ = figures > 0 ? [`有${figures}项公布数据与复算数不一致且未说明原因`] : [];
    const untied = identities > 0 ? [`有${identities}项勾稽关系不符且未说明原因`] : [];
    return `尚非定稿：${[...differ, ...untied].join('，')}，见“公布数据核对”。`;
  },
  noPlanNote: '没有改革方案表，本表为数值，全部机构按保留处理。',
  partNote: '部分划转的，“改革前”各栏为划转的部分。',

  number: '序号',
  platesHeader: '加挂牌子、合署办公',
  seats: '领导职数',
  people: '实有人数',
  documentHeader: '文号、备注',
  postsShort: { admin: '行政编制', politicalLegal: '政法编制', institution: '事业编制', worker: '工勤编制' },
  plates: (names) => `挂牌：${names}`,
  coLocated: (names) => `合署：${names}`,
  total: '合计',
  endedSection: '撤销、转企的机构和收回的编制',
  withdrawn: '收回',
  enterprise: '转企',
  newlyCreated: '（新设）',
  stale: '机构或方案已有变动，请重新生成本表',
  summary: {
    usage:
      '用法：npm run summary -- 输入.xlsx 输出.xlsx [--option A] [--values] [--sheets overview,savings]\n' +
      '      [--unit wan|yuan] [--language en|zh] [--names]\n' +
      '在输入工作簿的副本中写入汇总表，以现有各表能够生成的为准，也可用 --sheets 指定：overview（改革概览）、\n' +
      'crosswalk（改革前后对照表）、savings（节支测算）、bridge（从编制到现金）、cityCounty（市县业务对口表）、\n' +
      'countyTownship（县乡业务对口表）、matrix（业务对口矩阵）、workingGroups（对口工作专班表）、\n' +
      'workload（工作负荷表）、approvalTime（审批时限表）、placement（人员安置台账）、seats（领导职数台账）、\n' +
      'checks（标准核对）、claims（公布数据核对）、tasks（收尾任务）。加 --values 时写入数值，不写公式。\n' +
      '加 --names 时人员安置台账列出姓名；不加时编号只显示后四位，不写姓名。\n' +
      '--unit 指定金额单位：wan 为万元，yuan 为元；不加时按工作簿中保存的单位。',
    sameFile: '输入和输出是同一个文件，请另行指定输出文件。',
    noInput: (file) => `无法读取${file}，请检查文件名和文件夹。`,
    notAWorkbook: (file) => `${file}不是 .xlsx 工作簿，或已损坏、设有密码。请另存为不带密码的 .xlsx 文件。`,
    noOutput: (file) => `无法写入${file}，请检查文件夹是否存在、文件是否已打开。`,
    unknownOption: (option, known) =>
      known.length === 0
        ? `改革方案未分选项，没有方案${option}，请去掉 --option。`
        : `改革方案中没有方案${option}，现有：${known.join('、')}。`,
    found: (kind, place, rowCount, used) =>
      `找到${kind.endsWith('表') ? kind : `${kind}表`}：${place}，${rowCount}行${used ? '' : '（未采用：前面已有一张）'}`,
    nothingFound: '没有找到表头可识别的表。',
    optionTaken: (option, others) =>
      `采用方案${option}${others.length > 0 ? `，另有方案${others.join('、')}（--option）` : ''}。`,
    noRemarks: '各表未发现问题。',
    remarks: (count) => `各表共有${count}处问题或提示：`,
    severities: { error: '错误', warning: '提醒', note: '提示' },
    written: (name) => `已写入工作表：${name}`,
    leftOut: {
      savings: '未写入节支测算：需要工资标准表，以确定每个编制的成本。',
      bridge: '未写入“从编制到现金”：需要工资标准表或人员表。',
      cityCounty: '未写入市县业务对口表：需要职责对口表。',
      countyTownship: '未写入县乡业务对口表：需要职责对口表。',
      matrix: '未写入业务对口矩阵：需要职责对口表。',
      workingGroups: '未写入对口工作专班表：需要职责对口表。',
      workload: '未写入工作负荷表：需要职责对口表。',
      approvalTime: '未写入审批时限表：需要审批流程表。',
      placement: '未写入人员安置台账：需要人员表。',
      seats: '未写入领导职数台账：需要人员表。',
      checks: '未写入标准核对：需要标准表。',
      claims: '未写入公布数据核对：需要公布数据表。',
      tasks: '未写入收尾任务：需要任务清单。',
    },
    holdValues: (names) => `以下工作表为数值，不含公式：${names.join('、')}。`,
    liveHint: '实时报表须在装有Reformsheet的Excel中计算。要用WPS、LibreOffice打开，或发给未安装的电脑，请加--values。',
    saved: (file) => `已保存：${file}`,
    outcomes: {
      noTables:
        '没有找到所选报表需要的数据表，未写入任何内容。业务对口类报表需要职责对口表，审批时限表需要审批流程表。',
      noAgencies: '没有找到机构表，未写入任何内容。机构表的表头至少应有“单位名称”和“机构性质”。',
      protected: '工作簿结构受保护，无法增加工作表，请先在 Excel 中取消保护。',
      editing: '有单元格正在编辑，请完成输入后重试。',
      tooLarge: '表格过大，无法传递。',
      cancelled: '已取消，未写入任何内容。',
      failed: '汇总表未能写入，工作簿保持原样。',
    },
  },
};
