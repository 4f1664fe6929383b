import { column, countyColumn, unitNames, type ColumnSpec } from './columnSpec';

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

/** The tables of people, pay, contributions and published figures. */
export const MONEY_TABLES = {
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
    column('status', 'Status', '状态', 'text', [
      '人员状态',
      '安置状态',
      '办理状态',
      'Staff status',
      'Placement status',
    ]),
    column('surplus', 'Surplus', '列为超编', 'yesNo', [
      '是否超编',
      '超编人员',
      '列为富余',
      '富余人员',
      'Named surplus',
    ]),
    column('placeBy', 'Place by', '安置时限', 'month', ['安置期限', '拟安置时间', 'Placement due']),
    column('placedOn', 'Placed on', '安置日期', 'month', ['安置时间', '到岗时间', '到岗日期', 'Placement date']),
    column('countyLeader', 'County leader', '县领导兼任', 'yesNo', [
      '是否县领导兼任',
      '县级领导兼任',
      'Held by a county leader',
    ]),
    column('leftPost', 'Left leader post', '退出领导岗位时间', 'month', [
      ...['退出领导岗位', '退出领导职务时间', '免职时间', '离任时间', '退岗时间', 'Left post', 'Left leadership'],
    ]),
    column('newRank', 'New rank', '晋升职级', 'text', [
      '晋升后职级',
      '晋升职级情况',
      'Promoted to rank',
      'Rank promoted to',
    ]),
    column('poolUntil', 'Pool until', '流动池期限', 'month', [
      '流动池到期',
      '流动池截止',
      '流动池期满',
      '流动池',
      'Pool expiry',
    ]),
    column('database', 'Special database', '专项数据库', 'yesNo', [
      '是否入库',
      '纳入专项数据库',
      '专项库',
      'In special database',
    ]),
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
    countyColumn,
    column('figure', 'Figure', '指标', 'text', ['公布指标', 'Published figure'], true),
    column('before', 'Before', '改革前', 'text', ['原数', 'Figure before']),
    column('after', 'After', '改革后', 'text', ['现数', 'Figure after']),
    column('change', 'Change', '增减', 'text', ['减少', '变化', '增减数']),
    column('percent', 'Percent', '增减幅度', 'text', ['幅度', '百分比', 'Percent change']),
    column('source', 'Source', '来源', 'text', ['数据来源', '出处']),
    column('note', 'Note', '备注', 'text', ['说明', '差异说明', 'Notes', 'Remarks']),
  ],
} as const satisfies Record<string, readonly ColumnSpec[]>;
