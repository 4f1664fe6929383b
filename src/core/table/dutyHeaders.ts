import { column, countyColumn, unitNames, type ColumnSpec } from './columnSpec';

const dutyNames = [
  ...['职责内容', '具体职责', '工作职责', '职责名称', '主要职责', '职责事项', '职能', '职能职责', '业务事项'],
  ...['Duties', 'Duties of the unit', 'Responsibility', 'Task'],
];
const superiorNames = [
  ...['市级部门', '市直部门', '上级对口部门', '对口上级部门', '市级对口部门', '对应上级部门', '上级主管部门'],
  ...['市级单位', '市直单位', '上级单位', '上级机关', '省级部门', '省直部门'],
  ...['Superior', 'City department', 'Department above', 'Superior agency'],
];
const superiorSectionNames = [
  ...['市级科室', '上级对口科室', '市级对口科室', '对口科室', '市直部门科室', '上级处室', '对口处室'],
  ...['City section', 'Section above', 'Superior office'],
];
const unitOfDutyNames = [
  ...unitNames,
  ...['单位名称', '县级单位', '县直单位', '县级部门', '承担单位', '原承担单位', '责任单位', '改革前单位', '改革前机构'],
];
const townshipNames = [
  ...['乡镇承接机构', '乡镇内设机构', '乡镇办公室', '乡镇（街道）机构', '对口乡镇机构', '乡镇对口机构'],
  ...['乡镇站所', '乡镇办所', '乡镇承接部门', 'Township counterpart', 'Township or subdistrict office'],
];
const sectionNames = ['内设股室', '内设机构', '承办股室', '责任股室', '股（室）', '县级股室', 'Office or section'];
const deputyNames = [
  ...['分管副职', '分管负责人', '分管领导姓名', '分管局领导', '分管班子成员', 'Deputy', 'Leader in charge'],
];
const matterNames = ['事项名称', '审批事项', '审批事项名称', '办理事项', 'Approval matter', 'Approval'];
const stepNames = ['审批环节', '环节名称', '办理环节', '流程环节', '步骤', '办理步骤', '审批步骤', 'Approval step'];
const workingDayNames = [
  ...['工作日数', '办理工作日', '所需工作日', '办理时限', '承诺时限', '时限', '办理天数', '天数', 'Days'],
];
const noticeNames = ['公示天数', '公示期', '公示时限', '公示', '公告天数', '公告期', 'Public notice days', 'Notice'];
const afterStepNames = [
  ...['前一环节', '上一环节', '前置步骤', '上一步骤', '紧前环节', 'After', 'Previous step', 'Predecessor'],
];

const taskNames = ['任务名称', '工作任务', '任务事项', '收尾任务', '任务内容', '事项', 'Task name', 'Closing task'];
const unitOfTaskNames = [...unitNames, '单位名称', '责任单位', '牵头单位', '承办单位'];

/** The tables of duties and their counterparts, of approval procedures, and of the norms that a structure is held against. */
export const DUTY_TABLES = {
  duties: [
    countyColumn,
    column('duty', 'Duty', '职责', 'text', dutyNames, true),
    column('superior', 'Superior department', '上级部门', 'text', superiorNames),
    column('superiorSection', 'Superior section', '上级科室', 'text', superiorSectionNames),
    column('unit', 'Unit', '单位', 'text', unitOfDutyNames, true),
    column('section', 'Section', '股室', 'text', sectionNames),
    column('townshipOffice', 'Township office', '乡镇机构', 'text', townshipNames),
    column('deputy', 'Deputy in charge', '分管领导', 'text', deputyNames),
  ],
  procedures: [
    column('matter', 'Matter', '事项', 'text', matterNames, true),
    column('stage', 'Stage', '阶段', 'stage', ['改革阶段', '改革前后', 'Before or after'], true),
    column('step', 'Step', '环节', 'text', stepNames, true),
    column('department', 'Department', '部门', 'text', ['办理部门', '责任部门', '审批部门', '单位', 'Unit']),
    column('workingDays', 'Working days', '工作日', 'amount', workingDayNames, true),
    column('noticeDays', 'Notice days', '公示日', 'amount', noticeNames),
    column('afterStep', 'After step', '前置环节', 'text', afterStepNames),
  ],
  norms: [
    column('rule', 'Rule', '规则', 'normRule', ['标准项目', '规则名称', 'Norm'], true),
    column('kind', 'Kind', '机构性质', 'kind', ['机构类别', '适用机构', 'Type']),
    column('from', 'From', '起', 'amount', ['编制起', '下限', 'Posts from']),
    column('to', 'To', '止', 'amount', ['编制止', '上限', 'Posts to']),
    column('limit', 'Limit', '限额', 'amount', ['标准', '标准值', '限值', 'Limit value'], true),
    column('severity', 'Severity', '严重程度', 'severity', ['等级', '问题等级', '提示级别', 'Level']),
    column('source', 'Source', '依据', 'text', ['来源', '文件依据', 'Basis', 'Note', '备注']),
  ],
  tasks: [
    countyColumn,
    column('task', 'Task', '任务', 'text', taskNames, true),
    column('unit', 'Unit', '单位', 'text', unitOfTaskNames),
    column('owner', 'Owner', '责任人', 'text', ['负责人', '经办人', '牵头人', '责任领导', 'Responsible', 'In charge']),
    column('due', 'Due', '时限', 'date', [
      '完成时限',
      '办结时限',
      '截止时间',
      '截止日期',
      '要求完成时间',
      'Due date',
      'Deadline',
    ]),
    column('done', 'Done', '完成', 'yesNo', [
      '是否完成',
      '完成情况',
      '完成时间',
      '完成日期',
      '办结情况',
      'Completed',
      'Done on',
    ]),
    column('evidence', 'Evidence', '依据', 'text', ['佐证', '佐证材料', '文号', '印证材料', 'Proof', 'Document']),
  ],
} as const satisfies Record<string, readonly ColumnSpec[]>;
