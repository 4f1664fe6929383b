import type { normRemedies as english, RemedyFacts } from '../en/normRemedies';

/** Made once: a finding has up to two numbers, and there may be many findings. */
const numbers = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 3 });
const count = (amount: number): string => numbers.format(amount);
const off = ({ found, limit }: RemedyFacts): number => Math.round(Math.abs(found - limit) * 1000) / 1000;
const over = (facts: RemedyFacts): string => count(off(facts));
const units = (facts: RemedyFacts): string => count(Math.ceil(off(facts)));
const raised = ({ limit }: RemedyFacts, measure: string): string => `，或报请调整限额（现为${count(limit)}${measure}）`;

export const normRemedies: typeof english = {
  organCap: (facts) => `再精简${units(facts)}个党政机构${raised(facts, '个')}`,
  institutionCap: (facts) => `再精简${units(facts)}个事业单位${raised(facts, '个')}`,
  deliberativeCap: (facts) => `再撤并${units(facts)}个议事协调机构${raised(facts, '个')}`,
  leaderCap: (facts) => `再核减${units(facts)}名领导职数${raised(facts, '名')}`,
  leastPosts: (facts) => `将“${facts.unitName}”与其他单位整合，或在编制总量内为其增核${over(facts)}名编制`,
  leaderSeats: (facts) => `核减“${facts.unitName}”领导职数${units(facts)}名${raised(facts, '名')}`,
  chiefSeats: (facts) => `核减“${facts.unitName}”正职职数${units(facts)}名；确需保留的，报请专项核定`,
  deputySeats: (facts) => `核减“${facts.unitName}”副职职数${units(facts)}名${raised(facts, '名')}`,
  mixedPosts: (facts) =>
    `将“${facts.unitName}”混用的${over(facts)}名编制调整为应使用的编制类型（机关用行政编制，事业单位用事业编制），或划归相应单位`,
  deliberativePosts: (facts) =>
    `收回“${facts.unitName}”的${over(facts)}名编制或人员，或连人带编划入承担其具体工作的单位`,
  outsideCount: ({ unitName }) => `在机构表中将“${unitName}”的“计入限额”改为“否”，或更正其机构性质`,
  outsideReform: ({ unitName }) => `从改革方案中删去涉及“${unitName}”的行，或将改革方式改为“保留”`,
  superiorsPerUnit: (facts) => `将“${facts.unitName}”的有关职责划给其他单位，使其对口上级部门减少${units(facts)}个`,
  dutiesPerUnit: (facts) => `将“${facts.unitName}”的${units(facts)}项职责划给其他单位`,
  dutiesPerPerson: (facts) => `将“${facts.unitName}”的部分职责划给其他单位，或为其充实人员：人均超出${over(facts)}项`,
  superiorsPerPerson: (facts) =>
    `将“${facts.unitName}”的部分职责划给其他单位，或为其充实人员：人均对口上级部门超出${over(facts)}个`,
  surplusYears: ({ limit }) => `拓宽分流渠道或提前安置时间，使超编人员在${count(limit)}年内消化完毕`,
};
