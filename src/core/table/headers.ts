/** The input tables and their headers in both languages. Tables are recognised by these headers, never by sheet or table name. */

export type Language = 'en' | 'zh';

export type CellType =
  | 'text'
  | 'whole'
  | 'amount'
  | 'fraction'
  | 'yesNo'
  | 'date'
  | 'month' // a year and a month: 1970-05, 197005, 1970年5月 or a date
  | 'kind'
  | 'operation'
  | 'postType'
  | 'sex'
  | 'category'
  | 'position'
  | 'channel'
  | 'number';

export interface ColumnSpec {
  readonly key: string;
  readonly en: string;
  readonly zh: string;
  /** Other spellings that are taken for this column. */
  readonly also: readonly string[];
  readonly type: CellType;
  readonly required?: boolean;
}

function column(
  key: string,
  en: string,
  zh: string,
  type: CellType,
  also: readonly string[] = [],
  required = false,
): ColumnSpec {
  return { key, en, zh, also, type, required };
}

const STEMS = {
  admin: ['行政'],
  politicalLegal: ['政法专项', '政法'],
  institution: ['事业'],
  worker: ['工勤'],
};

/** Spellings of `行政编制`, also as two header rows joined give them: `核定行政编制`, `编制数行政`. */
function posts(stems: readonly string[], ...english: string[]): string[] {
  const chinese = stems.flatMap((stem) => [
    `${stem}编制`,
    `${stem}编制数`,
    `${stem}编制核定数`,
    `核定${stem}编制`,
    `核定${stem}编制数`,
    `核定${stem}`,
    `${stem}核定`,
    `编制${stem}`,
    `编制数${stem}`,
    `核定编制${stem}`,
    `核定编制数${stem}`,
  ]);
  return [...chinese, ...english];
}

/** Spellings of `行政实有`. */
function staff(stems: readonly string[], ...english: string[]): string[] {
  const chinese = stems.flatMap((stem) => [
    `${stem}实有`,
    `${stem}实有数`,
    `${stem}实有人数`,
    `${stem}实有人员`,
    `实有${stem}`,
    `实有${stem}人员`,
    `实有${stem}人数`,
    `实有人数${stem}`,
    `实有人员${stem}`,
    `实有数${stem}`,
    `${stem}编制实有`,
    `${stem}编制实有数`,
    `${stem}编制实有人数`,
    `实有${stem}编制`,
    `${stem}在编`,
    `${stem}在编人数`,
    `在编${stem}`,
  ]);
  return [...chinese, ...english];
}

const postColumns: readonly ColumnSpec[] = [
  column('adminPosts', 'Administrative posts', '行政编制', 'whole', posts(STEMS.admin, 'Admin posts')),
  column(
    'politicalLegalPosts',
    'Political-legal posts',
    '政法专项编制',
    'whole',
    posts(STEMS.politicalLegal, 'Political and legal posts', 'Political/legal posts'),
  ),
  column('institutionPosts', 'Institution posts', '事业编制', 'whole', posts(STEMS.institution, 'Institutional posts')),
  column('workerPosts', 'Worker posts', '工勤编制', 'whole', posts(STEMS.worker, 'Workers posts', "Workers' posts")),
];

const countyColumn = column('county', 'County', '县区', 'text', ['县（区）', '区县', '县（市、区）', '县市区', '地区']);
const unitNames = [
  'Agency',
  'Unit name',
  'Name of unit',
  'Agency name',
  '机构名称',
  '单位',
  '机构',
  '单位全称',
  '机构全称',
];
const kindNames = [
  '机构类别',
  '机构类型',
  '单位性质',
  '单位类别',
  '单位类型',
  'Type',
  'Agency type',
  'Unit type',
  'Kind of unit',
];
const gradeNames = ['规格', '级别', '机构规格', '单位级别', '单位规格', 'Level'];
const chiefNames = ['领导职数正职', '正职领导职数', '正职', '正职数', '正职领导', 'Chiefs', 'Chief seats'];
const deputyNames = ['领导职数副职', '副职领导职数', '副职', '副职数', '副职领导', 'Deputies', 'Deputy seats'];
const costNames = ['年公用经费', '公用经费支出', 'Running costs'];
const officeNames = ['办公用房面积', '办公用房', 'Office area'];

const postTypeNames = ['编制性质', '编制类别', '使用编制', 'Type of post', 'Establishment type'];
const rankNames = ['职级等级', '职务职级', '岗位等级', '岗位级别', '职称等级', 'Pay rank', 'Post rank'];
const annualPayNames = ['年收入', '年工资收入', '全年工资', '年薪', 'Annual salary', 'Pay a year', 'Salary'];

/** Pay by its items, yuan a month; the bonus in months of basic pay. */
const payItemColumns: readonly ColumnSpec[] = [
  column('basicPay', 'Basic pay', '基本工资', 'amount', ['月基本工资', 'Basic salary']),
  column('allowances', 'Allowances', '津贴补贴', 'amount', ['津补贴', '津贴', '月津贴补贴', 'Allowance']),
  column('performance', 'Performance', '绩效工资', 'amount', ['绩效', '月绩效工资', 'Performance pay']),
  column('bonusMonths', 'Year-end bonus', '年终奖金', 'amount', [
    '年终一次性奖金',
    '年终奖金月数',
    '年终奖',
    'Bonus months',
    'Bonus',
  ]),
  column('transport', 'Transport', '公务交通补贴', 'amount', ['交通补贴', '车补', 'Transport allowance']),
];

export const TABLES = {
  agencies: [
    countyColumn,
    column('unit', 'Unit', '单位名称', 'text', unitNames, true),
    column('code', 'Code', '机构编码', 'text', [
      '统一社会信用代码',
      '单位编码',
      '机构代码',
      '编码',
      '代码',
      'Unit code',
      'Agency code',
    ]),
    column('kind', 'Kind', '机构性质', 'kind', kindNames, true),
    column('grade', 'Grade', '机构级别', 'text', gradeNames),
    column('parent', 'Supervising unit', '主管单位', 'text', [
      '隶属',
      '隶属关系',
      '主管部门',
      '上级主管单位',
      'Parent',
      'Parent unit',
      'Supervised by',
    ]),
    column('domain', 'Domain', '领域', 'text', ['口', '所属领域', '归口领域', 'Sector']),
    ...postColumns,
    column(
      'adminStaff',
      'Administrative in post',
      '行政实有',
      'whole',
      staff(STEMS.admin, 'Administrative staff', 'Administrative staff in post', 'Admin in post', 'Admin staff'),
    ),
    column(
      'politicalLegalStaff',
      'Political-legal in post',
      '政法专项实有',
      'whole',
      staff(STEMS.politicalLegal, 'Political-legal staff', 'Political-legal staff in post'),
    ),
    column(
      'institutionStaff',
      'Institution in post',
      '事业实有',
      'whole',
      staff(STEMS.institution, 'Institution staff', 'Institution staff in post'),
    ),
    column(
      'workerStaff',
      'Worker in post',
      '工勤实有',
      'whole',
      staff(STEMS.worker, 'Workers', 'Workers in post', 'Worker staff'),
    ),
    column('chiefs', 'Chief posts', '正职职数', 'whole', chiefNames),
    column('deputies', 'Deputy posts', '副职职数', 'whole', deputyNames),
    column('leaders', 'Leaders in post', '领导实配', 'whole', [
      '领导实有',
      '领导实有数',
      '领导实配数',
      '领导实有人数',
      '实配领导',
      '实有领导',
      'Leaders',
    ]),
    column('duties', 'Duties', '职责数', 'whole', ['职责数量', '职责项数', 'Number of duties']),
    column('runningCost', 'Running cost', '公用经费', 'amount', costNames),
    column('office', 'Office space', '办公面积', 'amount', officeNames),
    column('counted', 'Counts toward cap', '计入限额', 'yesNo', [
      '是否计入限额',
      '计入机构限额',
      '是否计入机构限额',
      'Counts towards cap',
      'Counted',
    ]),
    column('vacanciesBudgeted', 'Vacancies budgeted', '空编列入预算', 'yesNo', [
      '空编是否列入预算',
      '空编已列预算',
      'Vacant posts budgeted',
    ]),
  ],
  plan: [
    countyColumn,
    column('option', 'Option', '方案', 'text', ['方案号', '方案编号']),
    column('step', 'Step', '序号', 'number', ['步骤', 'No', 'No.']),
    column('operation', 'Operation', '改革方式', 'operation', ['调整方式', '改革操作', '操作'], true),
    column('from', 'From', '改革前机构', 'text', ['改革前单位', '原机构', '原单位', '划出单位', 'From unit'], true),
    column('to', 'To', '改革后机构', 'text', ['改革后单位', '新机构', '划入单位', 'To unit'], true),
    column('kind', 'Kind', '机构性质', 'kind', kindNames),
    column('grade', 'Grade', '机构级别', 'text', gradeNames),
    column('duty', 'Duty', '职责', 'text', ['划转职责']),
    column('share', 'Share', '划转比例', 'fraction', ['比例', '划转份额']),
    ...postColumns,
    column('namePlate', 'Name plate', '加挂牌子', 'text', ['牌子', '加挂牌子名称', 'Name plates', 'Nameplate']),
    column('effective', 'Effective', '生效日期', 'date', ['生效时间', '执行日期', 'Effective date']),
    column('document', 'Document', '文号', 'text', ['批复文号', '文件', 'Document no', 'Document number']),
    column('note', 'Note', '备注', 'text', ['说明', 'Notes', 'Remarks']),
  ],
  approved: [
    countyColumn,
    column('option', 'Option', '方案', 'text', ['方案号', '方案编号']),
    column('unit', 'Unit', '单位名称', 'text', unitNames, true),
    ...postColumns,
    column('chiefs', 'Chief posts', '正职职数', 'whole', chiefNames),
    column('deputies', 'Deputy posts', '副职职数', 'whole', deputyNames),
    column('sections', 'Sections', '内设机构数', 'whole', ['内设机构', '内设机构个数', 'Number of sections']),
    column('runningCost', 'Running cost', '公用经费', 'amount', costNames),
    column('office', 'Office space', '办公面积', 'amount', officeNames),
    column('document', 'Document', '文号', 'text', ['批复文号', '文件', 'Document no', 'Document number']),
  ],
  staff: [
    countyColumn,
    column('personId', 'Person ID', '人员编号', 'text', ['编号', '工号', '职工编号', 'Staff ID', 'Employee ID']),
    column('name', 'Name', '姓名', 'text', ['Full name']),
    column('unit', 'Unit', '单位名称', 'text', [...unitNames, '所在单位', '工作单位', 'Department'], true),
    column('postType', 'Post type', '编制类型', 'postType', postTypeNames),
    column('position', 'Position', '职务', 'position', ['领导职务', 'Leader position']),
    column('rank', 'Rank', '职级', 'text', rankNames),
    column('sex', 'Sex', '性别', 'sex', ['Gender']),
    column('birth', 'Birth', '出生年月', 'month', [
      '出生日期',
      '出生时间',
      '出生年月日',
      'Date of birth',
      'Birth date',
    ]),
    column('category', 'Category', '身份', 'category', ['人员身份', '干部或工人', 'Staff category']),
    column('started', 'Started', '参加工作时间', 'month', [
      '参加工作年月',
      '参加工作日期',
      'Started work',
      'Start date',
    ]),
    column('annualPay', 'Annual pay', '年工资', 'amount', annualPayNames),
    ...payItemColumns,
    column('hourlyRate', 'Hourly rate', '小时工资', 'amount', ['Hourly pay', 'Pay an hour', '小时工资标准']),
    column('weeklyHours', 'Weekly hours', '每周工时', 'amount', ['Typical hours', 'Hours a week', '周工时']),
    column('channel', 'Channel', '安置渠道', 'channel', [
      '分流渠道',
      '安置方式',
      '分流去向',
      '去向',
      'Placement channel',
    ]),
    column('exitDate', 'Exit date', '退出日期', 'month', ['退出时间', '离岗日期', '离开日期', 'Leaving date']),
    column('status', 'Status', '状态', 'text', ['人员状态', 'Staff status']),
  ],
  pay: [
    column('postType', 'Post type', '编制类型', 'postType', postTypeNames, true),
    column('rank', 'Rank', '职级', 'text', rankNames),
    ...payItemColumns,
    column('annualPay', 'Annual pay', '年工资', 'amount', annualPayNames),
    column('note', 'Note', '备注', 'text', ['说明', 'Notes', 'Source', '来源', '依据']),
  ],
  rates: [
    column('item', 'Item', '项目', 'text', ['缴费项目', '险种', 'Contribution'], true),
    column('postType', 'Post type', '编制类型', 'postType', postTypeNames),
    column('rate', 'Rate', '比例', 'fraction', ['缴费比例', '单位比例', '单位缴费比例', 'Employer rate'], true),
    column('floor', 'Floor', '下限', 'amount', ['基数下限', '缴费基数下限', 'Base floor']),
    column('ceiling', 'Ceiling', '上限', 'amount', ['基数上限', '缴费基数上限', 'Base ceiling']),
    column('cash', 'Cash', '当期现金', 'yesNo', ['是否当期现金', '是否实缴', 'Paid in cash']),
    column('note', 'Note', '备注', 'text', ['说明', 'Notes', 'Source', '来源', '依据']),
  ],
  claims: [
    column('figure', 'Figure', '指标', 'text', ['公布指标', 'Published figure'], true),
    column('before', 'Before', '改革前', 'text', ['原数', 'Figure before']),
    column('after', 'After', '改革后', 'text', ['现数', 'Figure after']),
    column('change', 'Change', '增减', 'text', ['减少', '变化', '增减数']),
    column('percent', 'Percent', '增减幅度', 'text', ['幅度', '百分比', 'Percent change']),
    column('source', 'Source', '来源', 'text', ['数据来源', '出处']),
  ],
  facts: [
    column('item', 'Item', '项目', 'text', ['县情项目'], true),
    column('value', 'Value', '数值', 'number', ['数据'], true),
    column('asOf', 'As of', '口径', 'text', ['时点', '统计口径', 'As at']),
    column('source', 'Source', '来源', 'text', ['数据来源']),
  ],
} as const satisfies Record<string, readonly ColumnSpec[]>;

export type TableKind = keyof typeof TABLES;

/**
 * Headers that fit several columns, such as 编制数 in a table that does not split posts by type. They are an issue unless
 * one of the columns is there by itself: then they head a total.
 */
export const AMBIGUOUS_HEADERS: readonly { readonly headers: readonly string[]; readonly fits: readonly string[] }[] = [
  { headers: ['领导职数', '核定领导职数', '职数', 'Leader posts', 'Leader seats'], fits: ['chiefs', 'deputies'] },
  {
    headers: [
      '编制',
      '编制数',
      '核定编制',
      '核定编制数',
      '编制总数',
      '编制合计',
      'Posts',
      'Number of posts',
      'Approved posts',
    ],
    fits: ['adminPosts', 'politicalLegalPosts', 'institutionPosts', 'workerPosts'],
  },
  {
    headers: ['实有', '实有人数', '实有人员', '在编人数', '在职人数', 'In post', 'Staff in post', 'Headcount'],
    fits: ['adminStaff', 'politicalLegalStaff', 'institutionStaff', 'workerStaff'],
  },
  { headers: ['行政'], fits: ['adminPosts', 'adminStaff'] },
  { headers: ['政法专项', '政法'], fits: ['politicalLegalPosts', 'politicalLegalStaff'] },
  { headers: ['事业'], fits: ['institutionPosts', 'institutionStaff'] },
  { headers: ['工勤'], fits: ['workerPosts', 'workerStaff'] },
];
