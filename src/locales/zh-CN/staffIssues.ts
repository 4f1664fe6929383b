import type { StaffIssueFacts } from '../../core/staffing/staffIssues';
import type { staffIssues as english } from '../en/staffIssues';
import { moneyWords } from './moneyWords';
import { peopleWords } from './peopleWords';
import { words } from './words';

const count = (amount: number): string => amount.toLocaleString('zh-CN', { maximumFractionDigits: 2 });
const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join('、');

const yesOrNo = [words.yes, words.no];

type ChoiceKey = StaffIssueFacts['unknownWord']['key'];

/** 各选项列可填写的内容。 */
const choices: Record<ChoiceKey, readonly string[]> = {
  postType: Object.values(words.postTypes),
  sex: Object.values(moneyWords.sexes),
  category: Object.values(moneyWords.categories),
  position: Object.values(moneyWords.positions),
  channel: Object.values(moneyWords.channels),
  surplus: yesOrNo,
  countyLeader: yesOrNo,
  database: yesOrNo,
  status: Object.values(peopleWords.placementStages),
};
const withoutWord: Record<ChoiceKey, string> = {
  postType: '更正前按编制类型未填处理。',
  sex: '更正前此人按留任处理。',
  category: '更正前女性按留任处理。',
  position: '按无领导职务处理。',
  channel: '更正前按待安置处理。',
  surplus: '更正前按未填处理。',
  countyLeader: '更正前按本单位人员处理。',
  database: '更正前按未纳入专项数据库处理。',
  status: '按原文显示，不据此判断是否已安置。',
};

/** What a month that cannot be read leads to, by its column. */
const MONTH_EFFECTS: Readonly<Record<string, string>> = {
  birth: '更正前此人按留任处理。',
  exitDate: '更正前此人按到龄退休推算。',
  effective: '更正前改革生效时间不明，首年金额无法确定。',
  started: '更正前参加工作时间不明，不参与后进人员排序。',
  placeBy: '更正前按未填安置时限处理。',
  placedOn: '更正前安置日期不明。',
  leftPost: '更正前按仍任领导职务处理。',
  poolUntil: '更正前按未进入流动池处理。',
};

export const staffIssues: typeof english = {
  badMonth: ({ found, column, likely }) =>
    `“${found}”不是有效的年月${likely === null ? '' : `，是否为${likely}`}。${MONTH_EFFECTS[column] ?? MONTH_EFFECTS.birth}请填日期，或填年月，如1970-05、1970年5月。`,
  ambiguousMonth: ({ found, readings: [first, second] }) =>
    `${found}可能是${first}，也可能是${second}（数值末位的0不保留）。明确前不予采用，请改填${first}或${second}。`,
  birthInFuture: ({ found }) => `按出生年月${found}推算，此人不满16周岁。该数据未采用，此人按留任处理。请核实更正。`,
  birthTooEarly: ({ found }) => `按出生年月${found}推算，此人已超过100周岁。该数据未采用，此人按留任处理。请核实更正。`,
  birthMissing: ({ people }) =>
    `共${count(people)}人未填出生年月，无法推算退休时间，按留任处理。请补填，如1970-05、1970年5月。`,
  categoryMissing: ({ people }) =>
    `共${count(people)}名女性未填身份。干部与工人退休年龄不同，无法推算退休时间，按留任处理。请填写干部或工人。`,
  sexMissing: ({ people }) =>
    `共${count(people)}人未填性别。男女退休年龄不同，无法推算退休时间，按留任处理。请填写男或女。`,
  unknownWord: ({ found, key }) =>
    `“${found}”不是本列可识别的内容。${withoutWord[key]}可填：${choices[key].join('、')}。`,
  noPostTypes: () =>
    '人员表没有“编制类型”列，无法按编制类型与超编数对应，且只有填写了本人工资的人员计入成本。请增加该列。',
  personTwice: ({ personId, firstRow, firstCell }) =>
    `人员编号“${personId}”重复，首次见于${firstCell ?? `第${firstRow}行`}。同一人只计一次，本行不计入。请删除重复行或更正编号。`,
  hoursMissing: ({ found }) => `填有小时工资${found}，但未填每周工时，此人不计成本。请补填每周工时，或填写年工资。`,
  badHours: ({ found }) => `每周工时${found}超过一周的168小时，此人不计成本。请填写一周的工时。`,
  absurdPay: ({ found, annualYuan }) =>
    `所填工资${found}折合每年${count(annualYuan)}元，不在1,000元至5,000,000元之间，此人不计成本。请更正，或在表头注明金额单位。`,
  exitDateMissing: ({ channel }) =>
    `安置渠道为“${moneyWords.channels[channel]}”，但未填退出日期，暂按到龄退休推算。请补填退出年月。`,
  exitBeforeBirth: ({ found }) =>
    `按退出日期${found}推算，此人当时不满16周岁。该日期未采用，按到龄退休推算。请核实退出日期或出生年月。`,
  exitTooEarly: ({ found, earliest }) =>
    `退休时间${found}早于弹性提前退休的最早时间${earliest}。已按所填日期计算，请核实是否属于公务员法规定的提前退休、特殊工种退休等情形。`,
  retirementPassed: ({ month, people }) =>
    `共${count(people)}人在测算首年之前已到退休时间（本行为${month}），按首年初已退出计算。如仍在发工资，请填写退出日期。`,
  exitPassed: ({ month, people }) =>
    `共${count(people)}人的退出日期早于测算首年一年以上（本行为${month}），按首年初已退出计算。早已停发工资的人员，请从人员表中删除。`,
  unknownUnitOfPerson: ({ unit, people, likely }) =>
    `机构表中没有“${unit}”${likely.length === 0 ? '' : `，是否为${quoted(likely)}`}。该单位${count(people)}人计入工资和人数，但不与超编数对应。请统一两表的单位名称。`,
  morePlacedThanSurplus: ({ unit, placed, surplus }) =>
    `“${unit}”已填安置渠道${count(placed)}人，而超编${count(surplus)}人，多出的人员列为超额安置。请核对安置渠道或该单位编制数。`,
  staffCountDiffers: ({ units, unit, stated, rows }) =>
    `共${count(units)}个单位的人员表人数与机构表实有人数不一致，如“${unit}”：机构表${count(stated)}人，人员表${count(rows)}人。超编数按机构表、退出人数按人员表计算，请核对。`,
};
