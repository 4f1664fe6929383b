import type { Channel } from './staff';
import { wordReader } from '../table/wordReader';

/** The words for each channel 安置渠道. People on internal retirement 内退 go on being paid, so they are under `other`. */
const WORDS: Readonly<Record<Channel, readonly string[]>> = {
  retire: [
    ...['retire', 'retired', 'retirement', 'statutory retirement', 'normal retirement', 'retirement at age'],
    ...['退休', '到龄退休', '正常退休', '法定退休', '按期退休', '自然退休', '退休消化', '退休减员', '办理退休'],
  ],
  earlyRetire: [
    ...['early retire', 'early retirement', 'retire early', 'retired early'],
    ...['提前退休', '弹性提前退休', '申请提前退休', '自愿提前退休', '办理提前退休'],
  ],
  transferOut: [
    ...['transfer out', 'transferred out', 'transfer to another county', 'transfer away', 'moved to another county'],
    ...['调出', '调离', '外调', '调往外地', '调出本县', '调往县外', '县外调动', '跨县调动', '调往上级', '上调'],
  ],
  resign: [
    ...['resign', 'resigned', 'resignation', 'dismissal', 'dismissed', 'severance', 'redundancy', 'voluntary redundancy'],
    ...['辞职', '解聘', '辞退', '离职', '自愿辞职', '辞职解聘', '辞职或解聘', '辞职、解聘', '解除聘用', '解除合同', '解除聘用合同', '解除人事关系', '自谋职业', '自主择业', '一次性补偿解除合同'],
  ],
  enterprise: [
    ...['enterprise', 'to enterprise', 'to an enterprise', 'convert to enterprise', 'move to enterprise', 'moved to an enterprise', 'state-owned enterprise'],
    ...['转企', '转企改制', '企业', '转入企业', '分流到企业', '分流至企业', '分流企业', '进入企业', '企业安置', '划转企业', '划入企业', '国企', '国有企业', '到国有企业', '转制企业', '随转企单位'],
  ],
  civilService: [
    ...['civil service', 'civil-service recruitment', 'civil service recruitment', 'recruited to the civil service', 'civil servant'],
    ...['招录公务员', '招录为公务员', '考录公务员', '考录为公务员', '公务员招录', '公务员考录', '定向招录公务员', '转任公务员', '调任公务员', '公务员'],
  ],
  learningPost: [
    ...['learning post', 'learning posts', 'study placement', 'on-the-job learning', 'training placement'],
    ...['跟班学习', '跟班锻炼', '跟岗学习', '跟岗锻炼', '跟班', '跟岗', '挂职', '挂职锻炼'],
  ],
  villageGrid: [
    ...['village and grid', 'village and grid work', 'village work', 'grid work', 'village or grid', 'village/grid', 'village', 'grid'],
    ...['驻村和网格', '驻村', '网格', '驻村网格', '驻村或网格', '驻村、网格', '驻村/网格', '驻村工作', '驻村帮扶', '驻村工作队', '网格员', '网格管理', '网格化管理', '专职网格员', '下沉网格', '下沉基层', '充实基层', '充实基层一线', '充实乡镇', '下沉乡镇', '下沉村社区'],
  ],
  redeploy: [
    ...['redeploy', 'redeployed', 'redeployment', 'reassign', 'reassigned', 'reassignment', 'internal transfer', 'to a vacant post'],
    ...['转岗', '转岗安置', '内部转岗', '转岗分流', '调剂', '内部调剂', '系统内调剂', '调剂安置', '调剂使用', '空编安置', '空编调剂', '空编消化', '分流到空编单位', '岗位调整', '县内调动', '内部消化'],
  ],
  replacesHire: [
    ...['replaces hire', 'replaces a hire', 'replace hire', 'replaces a permitted hire', 'fills a permitted hire', 'fills a hire', 'in place of a hire', 'instead of a hire'],
    ...['顶岗', '顶岗安置', '顶岗替代招录', '替代招录', '替代招聘', '抵顶招录', '抵顶招聘', '顶替招录', '抵减招录计划', '核减招录计划'],
  ],
  other: ['other', 'others', 'other channel', 'internal retirement', '其他', '其它', '其他渠道', '其他方式', '其他安置', '内退', '内部退养', '离岗退养', '离岗待退', '提前离岗', '离岗创业'],
  waiting: [
    ...['waiting', 'waiting to be placed', 'to be placed', 'not placed', 'unplaced', 'pending', 'undecided'],
    ...['待安置', '未安置', '暂未安置', '等待安置', '待分流', '待定', '待岗', '待消化', '逐步消化', '过渡期消化', '自然消化'],
  ],
}; // prettier-ignore

/** The channel that a text names: `提前退休`, `Transfer out`, `辞职（解聘）`. null when it names none. */
export const readChannel: (text: string) => Channel | null = wordReader(WORDS);
