import type { Language } from '../../../src/core/table/headers';
import { sampleTable, type Sample, type TableDescription } from '../sample';
import { AGENCY_COLUMNS, hequUnits } from './agencies';
import { APPROVED_COLUMNS, hequApprovedRows } from './approved';
import { CLAIM_COLUMNS, hequClaimRows } from './claims';
import { FACT_COLUMNS, hequFactRows } from './facts';
import { DUTY_COLUMNS, hequDutyRows } from './duties';
import { hequNormRows, NORM_COLUMNS } from './norms';
import { hequPayRows, PAY_COLUMNS } from './pay';
import { hequPlanRows, PLAN_COLUMNS } from './plan';
import { hequProcedureRows, PROCEDURE_COLUMNS } from './procedures';
import { hequRateRows, RATE_COLUMNS } from './rates';
import { README } from './readMe';
import { hequStaffRows, STAFF_COLUMNS } from './staff';
import { hequTaskRows, TASK_COLUMNS } from './tasks';

const TABLES: readonly TableDescription[] = [
  {
    kind: 'agencies',
    columns: AGENCY_COLUMNS,
    rows: hequUnits().map(({ row }) => row),
    name: { zh: '机构', en: 'Agencies' },
    note: {
      zh: '示例数据：各行为示意，仅合计数为公布数（《法治日报》关于河曲县改革的报道）。领导职数只填党政机构；学校、医院编制不在公布口径内，留空。',
      en: 'Sample: the rows are illustrative, only the totals are the published ones (Legal Daily report on Hequ). Leader seats are those of the organs; posts of schools and hospitals are outside the published scope and left blank.',
    },
  },
  {
    kind: 'plan',
    columns: PLAN_COLUMNS,
    rows: hequPlanRows(),
    name: { zh: '改革方案', en: 'Plan' },
    note: {
      zh: '示例数据：方案留空的行适用于各方案。方案A对应公布的合计数，方案B只为对比。生效日期为示意。',
      en: 'Sample: rows without an option belong to every option. Option A gives the published totals, option B is there to compare. The effective date is illustrative.',
    },
  },
  {
    kind: 'approved',
    columns: APPROVED_COLUMNS,
    rows: hequApprovedRows(),
    name: { zh: '核定表', en: 'Approved' },
    note: {
      zh: '示例数据：各行为示意，合计与公布数一致。留空的单元格沿用改革前各单位之和。',
      en: 'Sample: the rows are illustrative and add up to the published totals. A blank cell keeps the sum of the old units.',
    },
  },
  {
    kind: 'staff',
    columns: STAFF_COLUMNS,
    rows: hequStaffRows(),
    name: { zh: '人员', en: 'Staff' },
    note: {
      zh: '示例数据：全部人员均为编造，不含姓名，也不对应任何真实人员；各列均为示意，安置和职数情况以2026年11月计。流动池有2人到期；专项数据库有意错录2人（1人不是领导、1人所在单位未涉及改革），供核对试用。县领导兼任的6行只占职数，不计入人员。',
      en: 'Sample: everybody here is invented, there are no names and nobody real is meant. All columns are illustrative; placements and seats are as of November 2026. Two times in the pool have ended, and two entries of the special database are wrong on purpose: one is no leader, one is of a unit that the reform does not touch. The six rows of county leaders hold seats and are no staff.',
    },
  },
  {
    kind: 'pay',
    columns: PAY_COLUMNS,
    rows: hequPayRows(),
    name: { zh: '工资标准', en: 'Pay' },
    note: {
      zh: '示例数据：金额为示意。职级留空的行是一个编制的标准，事业编制的标准按公布的1.33亿元设定。',
      en: 'Sample: the amounts are illustrative. A row without a rank is the standard of a post; that of institution posts is set so that the published 133 million yuan come out.',
    },
  },
  {
    kind: 'rates',
    columns: RATE_COLUMNS,
    rows: hequRateRows(),
    name: { zh: '单位缴费比例', en: 'Rates' },
    note: {
      zh: '比例依据见备注列，以当地现行规定为准；上下限按月平均工资7000元的300%和60%示意。',
      en: 'The Note column names the source of each rate; what is in force locally counts. Floor and ceiling are 60 % and 300 % of an illustrative average wage of 7,000 yuan a month.',
    },
  },
  {
    kind: 'facts',
    columns: FACT_COLUMNS,
    rows: hequFactRows(),
    name: { zh: '县情', en: 'Facts' },
    note: {
      zh: '公布数或由公布数推算，口径见各行。',
      en: 'Published, or computed from what is published, as each row says.',
    },
  },
  {
    kind: 'claims',
    columns: CLAIM_COLUMNS,
    rows: hequClaimRows(),
    name: { zh: '公布数据', en: 'Claims' },
    note: {
      zh: '公布的数字，照原样抄录，供与测算结果逐项对照。',
      en: 'The published figures as they were printed, to be set beside the recomputed ones.',
    },
  },
  {
    kind: 'duties',
    columns: DUTY_COLUMNS,
    rows: hequDutyRows(),
    name: { zh: '职责对口表', en: 'Duties' },
    note: {
      zh: '示例数据：职责、科室、股室、乡镇机构和分管领导均为示意，分管领导只写职务，按改革后的分工。单位填改革前名称。有意留下3项无承接单位的职责：原单位撤销、原单位转企、未填单位各1项。',
      en: 'Sample: duties, sections, township offices and deputies are illustrative; deputies are titles, as they share the work after the reform. Unit is the one before it. Three duties are left without a unit on purpose: one of an abolished body, one of a unit that becomes an enterprise, one whose unit is blank.',
    },
  },
  {
    kind: 'norms',
    columns: NORM_COLUMNS,
    rows: hequNormRows(),
    name: { zh: '标准', en: 'Norms' },
    note: {
      zh: '示例数据：依据写明“示例”的限额没有文件依据，请改为本地标准。起、止为编制数范围，机构性质留空适用于各类机构。有意留下6处不符：错误、提醒、说明各2处；另有县发展和改革局、县委组织部负荷偏重的说明。',
      en: 'Sample: limits whose source says so are illustrative; enter your own. From and To are numbers of posts; a blank kind means all. Six are broken on purpose, two each as error, warning and note; besides there are notes on the load of two bureaus.',
    },
  },
  {
    kind: 'procedures',
    columns: PROCEDURE_COLUMNS,
    rows: hequProcedureRows(),
    name: { zh: '审批流程', en: 'Procedures' },
    note: {
      zh: '示例数据：环节和天数均为示意。公布数只有规划、土地、林业审批至少提速14个工作日；公示日不计入工作日，改革前后不变。',
      en: 'Sample: steps and days are illustrative. Only this is published: planning, land and forestry approvals are at least 14 working days faster. Days of public notice are no working days and stay as they were.',
    },
  },
  {
    kind: 'tasks',
    columns: TASK_COLUMNS,
    rows: hequTaskRows(),
    name: { zh: '任务清单', en: 'Tasks' },
    note: {
      zh: '示例数据：任务、时限和完成情况均为示意，责任人只写单位或职务。以2026年11月计，5项逾期、7项未到期。',
      en: 'Sample: tasks, due dates and progress are illustrative; owners are offices, no people. In November 2026 five tasks are overdue and seven are not due yet.',
    },
  },
];

/** The Hequ sample in one language. */
export function hequ(language: Language): Sample {
  return {
    name: language === 'zh' ? 'hequ' : 'hequ-en',
    language,
    readMe: README[language],
    tables: TABLES.map((table) => sampleTable(table, language)),
  };
}
