import type { Month } from '../../../src/core/staffing/staff';
import type { OrganRow } from './organs';

/** What became of a leader of an organ when the reform took effect. */
export type LeaderOutcome =
  | 'stays' // holds a seat of the same sort
  | 'becomesDeputy' // was chief of a unit that is no more
  | 'left' // left the leader post
  | 'promoted' // left it and was promoted in rank
  | 'pool' // waits in the pool for a seat
  | 'appointed'; // was no leader before: appointed deputy with the reform

const OUTCOMES: Readonly<Record<string, LeaderOutcome>> = {
  s: 'stays',
  d: 'becomesDeputy',
  l: 'left',
  p: 'promoted',
  w: 'pool',
  n: 'appointed',
};

/**
 * The leaders of each organ before the reform, a letter each, the chief first: `s` stays, `d` chief who becomes deputy,
 * `l` left, `p` left and promoted, `w` pool; last the deputies newly appointed, `n`. 133 leaders, of whom 49 left (17
 * promoted) and 8 are in the pool; 20 are newly appointed.
 */
const LEADERS: Readonly<Record<string, string>> = {
  县纪委监委机关: 'ssssss',
  县委办公室: 'pslwn',
  县委组织部: 'psslnn',
  县委宣传部: 'pssln',
  县委统战部: 'pss',
  县委政法委员会: 'sss',
  县委机构编制委员会办公室: 'dlw',
  县委老干部局: 'lp',
  县政府办公室: 'lsspln',
  县发展和改革局: 'ssn',
  县工业和信息化局: 'dp',
  县能源局: 'll',
  县统计局: 'p',
  县粮食和物资储备局: 'l',
  县教育科技局: 'ssss',
  县公安局: 'ssssss',
  县民政局: 'dlw',
  县司法局: 'ssss',
  县财政局: 'ssssp',
  县人力资源和社会保障局: 'ssplnn',
  县自然资源局: 'ssslpnn',
  县林业局: 'plw',
  县住房和城乡建设管理局: 'sslpwn',
  县交通运输局: 'lspln',
  县水利局: 'ssss',
  县农业农村局: 'lsssln',
  县乡村振兴局: 'dlw',
  县文化和旅游局: 'dplw',
  县卫生健康和体育局: 'sssllnn',
  县医疗保障局: 'lpl',
  县退役军人事务局: 'sss',
  县应急管理局: 'sssln',
  县审计局: 'ssss',
  县行政审批服务管理局: 'ssllnn',
  县市场监督管理局: 'pssllnn',
  县综合行政执法局: 'dllw',
};

/** A leader of an organ: the position held (of those who left: the one they held last), and what became of it. */
export interface LeaderSlot {
  readonly position: 'chief' | 'deputy';
  readonly outcome: LeaderOutcome;
}

/** The leaders of an organ by its Chinese name, as many as it has leaders in post, then those newly appointed. */
export function leadersOf({ name, leaders }: OrganRow): LeaderSlot[] {
  const slots = [...(LEADERS[name.zh] ?? '')].map((letter, place): LeaderSlot => {
    const outcome = OUTCOMES[letter];
    return { position: place === 0 && outcome !== 'becomesDeputy' ? 'chief' : 'deputy', outcome };
  });
  const inPost = slots.filter(({ outcome }) => outcome !== 'appointed').length;
  if (inPost !== leaders) throw new Error(`${name.zh} has ${leaders} leaders in post, not ${inPost}.`);
  return slots;
}

/** Organs whose chief is a county leader besides another post, by their names before the reform. */
export const LED_BY_COUNTY_LEADERS: readonly string[] = [
  ...['县委办公室', '县委组织部', '县委宣传部', '县委统战部', '县农业农村局', '县市场监督管理局'],
];

/** When the time in the pool ends, by leader in the pool. Two times have passed. */
export const POOL_UNTIL: readonly Month[] = [
  ...[monthOf(2026, 12), monthOf(2026, 6), monthOf(2027, 1), monthOf(2027, 6)],
  ...[monthOf(2026, 12), monthOf(2026, 9), monthOf(2027, 6), monthOf(2027, 12)],
];

/** Where the special database holds somebody it should not: a member of the staff without a leader post, and a deputy of an organ that the reform does not touch. */
export const WRONGLY_IN_DATABASE = { staffOf: '县财政局', deputyOf: '县审计局' } as const;

function monthOf(year: number, month: number): Month {
  return 12 * year + month - 1;
}
