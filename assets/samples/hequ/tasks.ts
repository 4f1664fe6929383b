import type { ClosingTaskKey } from '../../../src/core/tasks/closingTasks';
import { words as english } from '../../../src/locales/en/words';
import { words as chinese } from '../../../src/locales/zh-CN/words';
import type { Bilingual, SampleRow } from '../sample';
import { hequApprovedRows } from './approved';
import { CLOSING_WORK } from './closingWork';
import { hequNames, nameIn } from './names';

export const TASK_COLUMNS = ['task', 'unit', 'owner', 'due', 'done', 'evidence'];

/** Closing work of one kind and due date, at the units named before or after the reform; '' = the county. */
interface TaskBatch {
  readonly key: ClosingTaskKey;
  readonly due: string;
  readonly done: boolean;
  readonly units: readonly string[];
}

const names = (text: string): string[] => text.split(' ');

/** As of November 2026 five tasks are overdue and seven are not due yet. */
const BATCHES: readonly TaskBatch[] = [
  {
    ...{ key: 'document', due: '2025-03-31', done: true },
    units: [
      ...names('县委办公室 县委组织部 县委宣传部 县委统战部 县发展和改革局 县民政和人力资源社会保障局 县自然资源局'),
      ...names('县住房城乡建设和交通运输局 县农业农村局 县卫生健康和医疗保障局 县行政审批和政务服务局'),
      ...names('县市场监管和综合行政执法局'),
    ],
  },
  { key: 'document', due: '2026-09-30', done: false, units: ['县应急管理局'] },
  {
    ...{ key: 'document', due: '2025-12-31', done: true },
    units: [
      ...names('县融媒体中心 县机关事务服务中心 县项目推进中心 县政务服务中心 县市政公用事业中心'),
      ...names('县交通运输事业中心 县农业技术推广中心 县林业事务中心 县综合行政执法队'),
    ],
  },
  { key: 'document', due: '2026-06-30', done: false, units: ['县文化旅游事业发展中心'] },
  { key: 'document', due: '2026-12-31', done: false, units: names('县自然资源事务中心 县应急救援中心') },
  {
    ...{ key: 'duties', due: '2025-06-30', done: true },
    units: [
      ...names('县委组织部 县委宣传部 县发展和改革局 县民政和人力资源社会保障局 县自然资源局'),
      ...names('县住房城乡建设和交通运输局 县农业农村局 县卫生健康和医疗保障局'),
    ],
  },
  { key: 'duties', due: '2026-10-31', done: false, units: ['县市场监管和综合行政执法局'] },
  { key: 'duties', due: '2026-12-31', done: false, units: ['县政务服务中心'] },
  {
    ...{ key: 'people', due: '2025-06-30', done: true },
    units: [
      ...names('县委办公室 县委组织部 县委宣传部 县发展和改革局 县民政和人力资源社会保障局 县自然资源局'),
      ...names('县住房城乡建设和交通运输局 县农业农村局 县卫生健康和医疗保障局 县市场监管和综合行政执法局'),
    ],
  },
  { key: 'people', due: '2026-12-31', done: false, units: names('县综合行政执法队 县自然资源事务中心') },
  {
    ...{ key: 'bodyEnded', due: '2025-06-30', done: true },
    units: [
      ...names('县安全生产委员会 县防汛抗旱指挥部 县森林草原防灭火指挥部 县抗震救灾指挥部'),
      ...names('县爱国卫生运动委员会 县食品安全委员会 县招商引资工作领导小组'),
    ],
  },
  { key: 'bodyEnded', due: '2026-06-30', done: false, units: names('县重点项目建设领导小组 县信访工作联席会议') },
  { key: 'bodyEnded', due: '2027-06-30', done: false, units: ['县双拥工作领导小组'] },
  { key: 'teamsMerged', due: '2025-09-30', done: true, units: ['县综合行政执法队'] },
  { key: 'databaseScope', due: '2026-12-31', done: false, units: [''] },
];

/** The rows of the task table: the closing work of a good part of the units. */
export function hequTaskRows(): SampleRow[] {
  const namesOfUnits = hequNames();
  const documents = grantDocuments();
  return BATCHES.flatMap(({ key, due, done: isDone, units }) =>
    units.map((unit): SampleRow => {
      const { task, owner, evidence } = CLOSING_WORK[key];
      return {
        task,
        unit: unit === '' ? undefined : nameIn(namesOfUnits, unit),
        owner,
        due,
        done: isDone ? { zh: chinese.yes, en: english.yes } : { zh: chinese.no, en: english.no },
        evidence: isDone ? (evidence ?? documentOf(documents, unit)) : undefined,
      };
    }),
  );
}

/** The document of the approved table that grants each unit its posts and seats, by Chinese name. */
function grantDocuments(): ReadonlyMap<string, Bilingual> {
  return new Map(
    hequApprovedRows().flatMap(({ unit, document }) =>
      typeof unit === 'object' && typeof document === 'object' ? [[unit.zh, document] as const] : [],
    ),
  );
}

function documentOf(documents: ReadonlyMap<string, Bilingual>, unit: string): Bilingual {
  const document = documents.get(unit);
  if (document === undefined) throw new Error(`${unit} is not in the approved table.`);
  return document;
}
