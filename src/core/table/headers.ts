/** The input tables and their headers in both languages. Tables are recognised by these headers, never by sheet or table name. */

import { column, countyColumn, unitNames, type ColumnSpec } from './columnSpec';
import { DUTY_TABLES } from './dutyHeaders';
import { MONEY_TABLES } from './moneyHeaders';

export type { CellType, ColumnSpec, Language } from './columnSpec';

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
  ...MONEY_TABLES,
  ...DUTY_TABLES,
  facts: [
    column('item', 'Item', '项目', 'text', ['县情项目'], true),
    column('value', 'Value', '数值', 'number', ['数据'], true),
    column('asOf', 'As of', '口径', 'text', ['时点', '统计口径', 'As at']),
    column('source', 'Source', '来源', 'text', ['数据来源']),
  ],
} as const satisfies Record<string, readonly ColumnSpec[]>;

export type TableKind = keyof typeof TABLES;
