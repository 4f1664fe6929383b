import type { Kind } from '../../../src/core/agencies/kinds';
import type { Operation } from '../../../src/core/plan/plan';
import type { Bilingual } from '../sample';

/** An operation of the plan, by Chinese names. */
export interface PlanStep {
  readonly operation: Operation;
  readonly from?: string;
  readonly to?: string;
  /** Blank = every option. */
  readonly option?: 'A' | 'B';
  readonly kind?: Kind;
  readonly grade?: Bilingual;
  readonly duty?: Bilingual;
  readonly share?: number;
  readonly adminPosts?: number;
  readonly namePlate?: Bilingual;
  readonly note?: Bilingual;
}

const plate = (zh: string, en: string): Bilingual => ({ zh, en });
const whole = (from: string, to: string): PlanStep => ({ operation: 'transferWhole', from, to });
const merge = (from: string, to: string): PlanStep => ({ operation: 'merge', from, to, kind: 'governmentDepartment' });
const coLocate = (from: string, to: string): PlanStep => ({ operation: 'coLocate', from, to });

const REFORM = '县发展和改革局';
const LIVELIHOOD = '县民政和人力资源社会保障局';
const CONSTRUCTION = '县住房城乡建设和交通运输局';
const HEALTH = '县卫生健康和医疗保障局';
const ENFORCEMENT = '县市场监管和综合行政执法局';
const RESOURCES = '县自然资源局';
const TOWN_NOTE = plate('属地管理', 'Managed by the town');

/** What the plan does with the organs, the mass organisations and the stations in the towns. */
export const ORGAN_STEPS: readonly PlanStep[] = [
  coLocate('县政府办公室', '县委办公室'),
  coLocate('县文化和旅游局', '县委宣传部'),
  {
    ...whole('县委机构编制委员会办公室', '县委组织部'),
    namePlate: plate('县委机构编制委员会办公室', 'Establishment Office'),
  },
  whole('县委老干部局', '县委组织部'),
  coLocate('县工商业联合会', '县委统战部'),
  merge(REFORM, REFORM),
  merge('县工业和信息化局', REFORM),
  merge('县能源局', REFORM),
  merge('县统计局', REFORM),
  merge('县粮食和物资储备局', REFORM),
  merge('县民政局', LIVELIHOOD),
  merge('县人力资源和社会保障局', LIVELIHOOD),
  { ...whole('县林业局', RESOURCES), namePlate: plate('县林业局', 'Forestry Bureau') },
  ...[
    ['城关中心自然资源所', '城关镇'],
    ['东川中心自然资源所', '东川镇'],
    ['西河中心自然资源所', '西河镇'],
  ].map(([from, to]): PlanStep => ({ operation: 'reSubordinate', from, to, note: TOWN_NOTE })),
  merge('县住房和城乡建设管理局', CONSTRUCTION),
  merge('县交通运输局', CONSTRUCTION),
  merge('县市场监督管理局', ENFORCEMENT),
  merge('县综合行政执法局', ENFORCEMENT),
  { ...merge('县卫生健康和体育局', HEALTH), option: 'A' },
  { ...merge('县医疗保障局', HEALTH), option: 'A' },
  { operation: 'keep', from: '县医疗保障局', option: 'B', note: plate('单独设置', 'Stays on its own') },
  {
    ...{ ...whole('县乡村振兴局', '县农业农村局'), option: 'A' },
    namePlate: plate('县乡村振兴局', 'Rural Revitalization Bureau'),
  },
  { operation: 'keep', from: '县乡村振兴局', option: 'B', note: plate('单独设置', 'Stays on its own') },
  {
    ...whole('县退役军人事务局', LIVELIHOOD),
    option: 'B',
    namePlate: plate('县退役军人事务局', 'Veterans Affairs Bureau'),
  },
  { operation: 'rename', from: '县行政审批服务管理局', to: '县行政审批和政务服务局' },
  {
    ...{ operation: 'namePlate', from: '县财政局' },
    namePlate: plate('县政府国有资产监督管理局', 'State Assets Supervision Bureau'),
  },
  {
    ...{ operation: 'transfer', from: '县应急管理局', to: ENFORCEMENT, adminPosts: 2 },
    duty: plate('安全生产行政执法', 'Work safety enforcement'),
  },
  {
    operation: 'transfer',
    from: '县教育科技局',
    to: '县委组织部',
    duty: plate('科技人才队伍建设', 'Science and technology talent'),
  },
  { operation: 'regrade', from: '县文学艺术界联合会', grade: plate('副科', 'Deputy-section-level') },
  { operation: 'keep', from: '县纪委监委机关' },
];

const body = (from: string, to: string): PlanStep => ({ operation: 'merge', from, to, kind: 'deliberativeBody' });
const SAFETY = '县应急和安全生产委员会';
const FOOD = '县健康和食品安全委员会';
const PROJECTS = '县项目推进领导小组';

/** What the plan does with the deliberative bodies. */
export const DELIBERATIVE_STEPS: readonly PlanStep[] = [
  body('县安全生产委员会', SAFETY),
  body('县防汛抗旱指挥部', SAFETY),
  body('县森林草原防灭火指挥部', SAFETY),
  body('县抗震救灾指挥部', SAFETY),
  body('县爱国卫生运动委员会', FOOD),
  body('县食品安全委员会', FOOD),
  body('县招商引资工作领导小组', PROJECTS),
  body('县重点项目建设领导小组', PROJECTS),
  { operation: 'abolish', from: '县信访工作联席会议' },
  { operation: 'abolish', from: '县双拥工作领导小组' },
  { operation: 'create', to: '县民生实事工作专班', kind: 'deliberativeBody' },
];
