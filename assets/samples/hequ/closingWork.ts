import type { ClosingTaskKey } from '../../../src/core/tasks/closingTasks';
import type { Bilingual } from '../sample';

/** A kind of closing work: what is to be done, who sees to it, and what shows that it is done. */
export interface ClosingWork {
  readonly task: Bilingual;
  readonly owner: Bilingual;
  /** null = the document of the approved table. */
  readonly evidence: Bilingual | null;
}

/** Owners are offices, no people. */
export const CLOSING_WORK: Readonly<Record<ClosingTaskKey, ClosingWork>> = {
  document: {
    task: { zh: '印发“三定”规定', en: 'Issue the three-determinations document' },
    owner: { zh: '县委编办', en: 'Establishment Office' },
    evidence: null,
  },
  duties: {
    task: { zh: '职责划转到位', en: 'Hand over the duties' },
    owner: { zh: '单位主要负责人', en: 'Head of the unit' },
    evidence: { zh: '示例：职责交接清单', en: 'Illustrative: list of duties handed over' },
  },
  people: {
    task: { zh: '人员转隶到位', en: 'Transfer the people' },
    owner: { zh: '县委组织部', en: 'Organization Department' },
    evidence: { zh: '示例：人员转隶名册', en: 'Illustrative: register of people transferred' },
  },
  bodyEnded: {
    task: { zh: '机构停止运转，印章和档案移交', en: 'End the body: seal and files handed over' },
    owner: { zh: '县委办公室', en: 'County Committee Office' },
    evidence: { zh: '示例：撤销通知、印章移交单', en: 'Illustrative: notice of abolition, receipt of the seal' },
  },
  teamsMerged: {
    task: { zh: '八支执法队伍整合为一支', en: 'Merge the eight enforcement teams into one' },
    owner: { zh: '县司法局', en: 'Justice Bureau' },
    evidence: { zh: '示例：统一执法证件和办公地点', en: 'Illustrative: one set of certificates, one office' },
  },
  databaseScope: {
    task: {
      zh: '专项数据库核对：只收改革涉及单位的领导干部',
      en: 'Check the special database: only leaders of the units concerned',
    },
    owner: { zh: '县委组织部', en: 'Organization Department' },
    evidence: { zh: '示例：核对记录', en: 'Illustrative: record of the check' },
  },
};
