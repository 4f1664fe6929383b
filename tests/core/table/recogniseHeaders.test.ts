import { findHeaderRow, recogniseHeaders } from '../../../src/core';
import { isResultHeader } from '../../../src/core/table/isResultHeader';
import { en } from '../../../src/locales/en';
import { zhCN } from '../../../src/locales/zh-CN';

const cases: readonly (readonly [string, readonly (string | null)[], string | null])[] = [
  ['agencies, English', ['Unit', 'Kind', 'Administrative posts'], 'agencies en'],
  ['agencies, Chinese', ['序号', '单位名称', '机构性质', '行政编制', '事业编制'], 'agencies zh'],
  ['agencies, any order and case', ['office SPACE (m²)', ' kind ', 'UNIT'], 'agencies en'],
  ['agencies, full-width letters', ['Ｕｎｉｔ', 'Ｋｉｎｄ'], 'agencies en'],
  ['agencies, spaces and line breaks inside', ['单 位 名 称', '机构\n性质', '行政 编制'], 'agencies zh'],
  ['agencies, mixed: most headers decide', ['Unit', '机构性质', '行政编制', '事业编制'], 'agencies zh'],
  ['agencies, mixed: a tie goes to the first', ['Unit', '机构性质'], 'agencies en'],
  ['agencies, bilingual headers', ['单位名称 Unit', '机构性质 / Kind', '行政编制 Administrative posts'], 'agencies zh'],
  ['agencies, kind missing but people there', ['Unit', 'Institution posts', 'Institution in post'], 'agencies en'],
  ['agencies, kind missing, posts alone', ['单位名称', '行政编制', '事业编制'], 'agencies zh'],
  ['agencies with a column of sections', ['Unit', 'Kind', 'Grade', 'Institution posts', 'Sections'], 'agencies en'],
  ['agencies, unit missing', ['Kind', 'Institution posts', 'Institution in post'], 'agencies en'],
  ['approved', ['Unit', 'Administrative posts', 'Sections', 'Document'], 'approved en'],
  ['approved, Chinese', ['方案', '单位名称', '行政编制', '正职职数', '内设机构数', '文号'], 'approved zh'],
  ['approved, one grant and a document', ['单位名称', '行政编制', '文号'], 'approved zh'],
  ['approved with a kind', ['Option', 'Unit', 'Kind', 'Administrative posts', 'Sections', 'Document'], 'approved en'],
  ['plan', ['Operation', 'From', 'To'], 'plan en'],
  ['plan, Chinese', ['方案', '改革方式', '改革前机构', '改革后机构', '划转比例'], 'plan zh'],
  ['plan with kind and posts', ['From', 'To', 'Kind', 'Administrative posts', 'Operation', 'Document'], 'plan en'],
  ['plan, target missing', ['Operation', 'From'], 'plan en'],
  ['plan, operation missing', ['改革前机构', '改革后机构', '备注'], 'plan zh'],
  ['facts', ['Item', 'Value', 'As of', 'Source'], 'facts en'],
  ['facts, Chinese', ['项目', '数值（人）', '口径'], 'facts zh'],
  ['norms', ['Rule', 'Kind', 'From', 'To', 'Limit'], 'norms en'],
  ['norms, Chinese', ['规则', '机构性质', '起', '止', '限额', '依据'], 'norms zh'],
  ['a rule without a limit', ['规则', '机构性质', '起', '止'], null],
  ['rates', ['Item', 'Post type', 'Rate', 'Floor', 'Ceiling'], 'rates en'],
  ['rates, Chinese', ['项目', '单位缴费比例', '下限（元/月）', '上限（元/月）', '当期现金', '来源'], 'rates zh'],
  ['staff', ['Person ID', 'Name', 'Unit', 'Kind', 'Sex', 'Birth'], 'staff en'],
  ['staff, Chinese', ['人员编号', '姓名', '单位名称', '机构性质', '性别'], 'staff zh'],
  ['staff, few columns', ['单位', '出生年月', '年工资（元）'], 'staff zh'],
  ['staff by department and title, as a payroll is published', ['Job Titles', 'Department', 'Full or Part-Time', 'Salary or Hourly', 'Typical Hours', 'Annual Salary', 'Hourly Rate'], 'staff en'],
  ['staff, unit missing', ['姓名', '编制类型', '基本工资', '津贴补贴'], 'staff zh'],
  ['units with posts by type are no staff, whatever stands beside', ['编号', '单位名称', '机构性质', '行政编制', '职务职级'], 'agencies zh'],
  ['a list of names without posts is none of these', ['姓名', '性别', '出生年月', '联系电话'], null],
  ['a unit and one column of a person', ['单位名称', '姓名', '联系电话'], null],
  ['pay', ['Post type', 'Rank', 'Basic pay', 'Allowances'], 'pay en'],
  ['pay, Chinese', ['编制类型', '职级', '年工资（万元）', '备注'], 'pay zh'],
  ['pay without pay', ['编制类型', '职级', '备注'], null],
  ['claims', ['Figure', 'Before', 'After', 'Change', 'Percent'], 'claims en'],
  ['claims, Chinese', ['指标', '改革前', '改革后', '增减', '增减幅度', '来源'], 'claims zh'],
  ['claims, two columns', ['公布指标', '减少', '幅度'], 'claims zh'],
  ['a figure and one column', ['指标', '备注', '改革前'], null],
  ['duties', ['Duty', 'Superior department', 'Superior section', 'Unit', 'Section', 'Township office', 'Deputy in charge'], 'duties en'],
  ['duties, Chinese', ['职责', '上级部门', '上级科室', '单位', '股室', '乡镇机构', '分管领导'], 'duties zh'],
  ['duties by their other names', ['序号', '市直部门', '对口科室', '县直单位', '职责内容', '内设股室', '乡镇（街道）承接机构'], 'duties zh'],
  ['duties, three columns', ['职责', '上级部门', '单位'], 'duties zh'],
  ['duties, unit missing', ['职责', '上级部门'], 'duties zh'],
  ['duties with a person in charge', ['职责', '上级部门', '单位', '姓名', '职务'], 'duties zh'],
  ['duties with kinds of units', ['单位', '机构性质', '职责', '上级部门', '股室'], 'duties zh'],
  ['duties of units and nothing else', ['序号', '单位', '职责', '备注'], 'duties zh'],
  ['duties beside something else', ['单位', '职责', '办公地点'], null],
  ['procedures', ['Matter', 'Stage', 'Step', 'Department', 'Working days', 'Notice days', 'After step'], 'procedures en'],
  ['procedures, Chinese', ['事项', '阶段', '环节', '部门', '工作日', '公示日', '前置环节'], 'procedures zh'],
  ['procedures by their other names', ['序号', '审批事项', '改革前后', '办理环节', '责任部门', '办理时限（工作日）'], 'procedures zh'],
  ['procedures, days missing', ['事项', '阶段', '环节'], 'procedures zh'],
  ['matters and days without steps', ['事项', '部门', '工作日'], null],
  ['steps without stages and days', ['事项', '环节', '部门'], null],
  ['tasks', ['Task', 'Unit', 'Owner', 'Due', 'Done'], 'tasks en'],
  ['tasks, Chinese', ['任务', '单位', '责任人', '时限', '完成', '依据'], 'tasks zh'],
  ['tasks by their other names', ['序号', '工作任务', '牵头单位', '完成时限', '完成情况', '备注'], 'tasks zh'],
  ['tasks, two columns', ['任务', '完成'], 'tasks zh'],
  ['tasks with sections', ['Task', 'Unit', 'Section', 'Due'], 'tasks en'],
  ['tasks beside those of superiors are duties', ['Task', 'Superior department', 'Unit', 'Due'], 'duties en'],
  ['tasks without dates', ['任务', '单位', '责任人'], null],
  ['matters with a date', ['事项', '完成时间'], null],
  ['matters with a unit and a date', ['事项', '责任单位', '完成时间'], 'tasks zh'],
  ['people and what they do by when', ['姓名', '任务', '完成时间'], null],
  ['procedures with a word on what is done', ['事项', '阶段', '环节', '时限', '完成'], 'procedures zh'],
  ['a title', ['河曲县机构情况表', null, null], null],
  ['blank', [null, '', null], null],
]; // prettier-ignore

test.each(cases)('%s', (_, headers, expected) => {
  const found = recogniseHeaders(headers);
  expect(found && `${found.kind} ${found.language}`).toBe(expected);
});

test('the header row of a plain range may stand below a title and right of a blank column', () => {
  const values = [
    ['', '河曲县机构编制情况表', '', ''],
    ['', '填报单位：县委编办', '', ''],
    ['', '', '', ''],
    ['', '单位名称', '机构性质', '行政编制'],
    ['', '财政局', '政府工作部门', 20],
  ];
  expect(findHeaderRow(values)).toEqual({ kind: 'agencies', row: 3 });
});

test('what REFORM.STRUCTURE and REFORM.CROSSWALK spill is not an input table', () => {
  const structure = ['单位名称', '机构性质', '由何单位组建', '行政编制', '事业编制'];
  expect(isResultHeader(structure)).toBe(true);
  expect(findHeaderRow([structure])).toBeNull();
  expect(findHeaderRow([['改革前机构', '改革后机构', '改革方式', '去向']])).toBeNull();
  expect(findHeaderRow([])).toBeNull();
});

const results: readonly (readonly [string, readonly string[], boolean])[] = [
  ['COMPARE', ['指标', '改革前', '改革后', '增减', '增减幅度'], true],
  ['the comparison of the Overview', ['指标', '改革前', '改革后', '增减', '增减幅度', '数据来源'], true],
  ['published figures with their source', ['指标', '改革前', '改革后', '增减', '增减幅度', '来源'], false],
  ['published figures in another order', ['指标', '改革前', '改革后', '增减幅度', '增减'], false],
  ['published figures, English', ['Figure', 'Before', 'After', 'Change', 'Percent'], false],
  ['PAYROLL by post type', ['Post type', 'People', 'Not costed', 'Pay in the year', 'Total in the year'], true],
  ['PERSONCOST by items', ['项目', '月缴费基数（元）', '比例', '年金额（元）', '当期现金'], true],
  ['rates', ['项目', '比例', '下限', '上限', '当期现金'], false],
  ['RECONCILE', ['Figure', 'Before', 'After', 'Percent printed', 'Percent recomputed', 'Verdict'], true],
  ['RECONCILE, Chinese', ['指标', '改革前', '改革后', '公布幅度', '复算幅度', '核对结论'], true],
  ['TASKS', ['Unit', 'Tasks in all', 'Tasks done', 'Open tasks', 'Overdue tasks'], true],
];

test.each(results)('a result of ours or not: %s', (_, headers, expected) => {
  expect(isResultHeader(headers)).toBe(expected);
});

describe('tables that look like those of duties', () => {
  test.each([
    ['a plan that moves duties', ['改革方式', '改革前机构', '改革后机构', '职责', '备注'], 'plan'],
    ['a plan without operations', ['职责', '划出单位', '划入单位', '股室'], 'plan'],
    [
      'agencies with their duties',
      ['单位名称', '机构性质', '行政编制', '职责', '上级主管部门', '内设机构'],
      'agencies',
    ],
    ['agencies with their duties and sections', ['单位名称', '机构性质', '行政编制', '职责', '内设机构'], 'agencies'],
    ['agencies that are described', ['单位名称', '机构性质', '机构级别', '职责', '内设机构', '分管领导'], 'agencies'],
    ['agencies that are described, with one above', ['单位名称', '机构性质', '职责', '上级主管部门'], 'agencies'],
    ['agencies with the number of duties', ['Unit', 'Kind', 'Institution posts', 'Duties', 'Section'], 'agencies'],
    ['an approved table with duties', ['单位名称', '行政编制', '内设机构', '职责', '文号'], 'approved'],
    ['an approved table by options', ['方案', '单位名称', '内设机构', '职责', '文号'], null],
    ['people with their duties', ['人员编号', '姓名', '单位', '股室', '职责', '上级部门'], 'staff'],
    ['people by birth', ['姓名', '单位', '性别', '出生年月', '职责', '股室'], 'staff'],
    ['people by name and position', ['姓名', '单位', '职务', '职责', '股室', '分管领导'], 'staff'],
    ['published figures', ['指标', '改革前', '改革后', '增减', '职责'], 'claims'],
    ['sections and their duties', ['单位名称', '内设机构', '职责'], 'duties'],
  ])('%s', (_, headers, kind) => {
    expect(recogniseHeaders(headers)?.kind ?? null).toBe(kind);
    expect(isResultHeader(headers)).toBe(false);
  });

  test('the functions about counterparts spill no header row that is taken for an input', () => {
    for (const { counterparts, words } of [en, zhCN]) {
      const { headers } = counterparts;
      const pairs = [headers.section, headers.deputy, headers.formerUnits, headers.dutyCount, headers.dutyList];
      const spills = [
        [headers.superior, headers.superiorSections, headers.unitAfter, ...pairs],
        [headers.unitAfter, headers.superior, headers.superiorSections, ...pairs],
        [headers.unitAfter, headers.townshipOffice, ...pairs],
        [headers.matrixCorner, '发展和改革局', '财政局', headers.total],
        [headers.matrixCorner, headers.superior, headers.section, headers.duty, headers.total],
        [headers.duty, headers.formerUnit, headers.section, headers.superior, headers.townshipOffice, headers.reason],
        [
          headers.unitAfter,
          headers.formerUnits,
          headers.superiorsBefore,
          headers.superiorsMostBefore,
          headers.postsAfter,
        ],
        [headers.unitAfter, headers.superior, headers.leader, headers.section, headers.dutyList, headers.inSeveral],
        [headers.matter, headers.workingDaysBefore, headers.workingDaysAfter, headers.pathBefore, headers.pathAfter],
      ];
      for (const spill of spills.flatMap((one) => [one, [words.headers.county, ...one]])) {
        expect([spill, isResultHeader(spill), findHeaderRow([spill])]).toEqual([spill, true, null]);
      }
    }
  });
});

test('the functions about money spill no header row that is taken for an input', () => {
  for (const { money, words } of [en, zhCN]) {
    const { headers } = money;
    const spills = [
      [headers.item, headers.monthlyBase, headers.rate, headers.yuanAYear, headers.cash],
      [words.headers.unit, headers.people, headers.notCosted, headers.payAYear, 'x', headers.totalAYear],
      [words.headers.postType, headers.people, headers.notCosted, headers.payAYear, 'x', headers.totalAYear],
      [headers.rank, headers.people, headers.notCosted, headers.payAYear, 'x', headers.totalAYear],
      [headers.item, headers.before, headers.after, headers.cut, headers.unitCost, headers.yuanAYear, headers.share],
      [headers.item, headers.unit, headers.total, '2025', '2026'],
    ];
    for (const spill of spills) expect([spill, findHeaderRow([spill])]).toEqual([spill, null]);
  }
});

describe('tables that look like those of people and money', () => {
  test.each([
    ['a wage budget by unit', ['单位名称', '人数', '基本工资', '津贴补贴', '绩效工资'], null],
    ['units with a rank and pay', ['Unit', 'Rank', 'Annual pay'], null],
    ['shares of expenditure', ['项目', '金额（万元）', '比例'], null],
    ['rates with their items and nothing else', ['项目', '比例'], 'rates'],
    ['rates by their words', ['险种', '缴费比例', '文件'], 'rates'],
    ['a pay table whose rows are numbered', ['编号', '编制类型', '职级', '基本工资', '津贴补贴'], 'pay'],
    ['rates whose rows are numbered', ['编号', '项目', '编制类型', '比例'], 'rates'],
    ['people whose rows are numbered', ['编号', '姓名', '单位名称', '年工资'], 'staff'],
    ['people by their IDs alone', ['人员编号', '单位名称', '编制类型', '年工资'], 'staff'],
    ['people with 去向', ['姓名', '单位名称', '编制类型', '性别', '出生年月', '身份', '去向'], 'staff'],
  ])('%s', (_, headers, kind) => {
    expect(recogniseHeaders(headers)?.kind ?? null).toBe(kind);
    expect(isResultHeader(headers)).toBe(false);
  });

  test('what the crosswalk spills is a result, not a plan', () => {
    expect(isResultHeader(['改革前机构', '改革后机构', '改革方式', '去向', '事业编制'])).toBe(true);
    expect(isResultHeader(['Unit before', 'Unit after', 'Operation', 'Outcome'])).toBe(true);
  });
});
