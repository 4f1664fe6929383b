import type { moneyIssues as english } from '../en/moneyIssues';
import { words } from './words';

const count = (amount: number): string => amount.toLocaleString('zh-CN', { maximumFractionDigits: 4 });
const postTypes = Object.values(words.postTypes).join('、');
const known = (ranks: readonly string[]): string =>
  ranks.length === 0 ? '' : `工资标准表现有职级：${ranks.map((rank) => `“${rank}”`).join('、')}。`;

export const moneyIssues: typeof english = {
  badRate: ({ found, likely }) =>
    found === ''
      ? '缴费比例为空，适用人员不计成本。请填写百分比，如16%；不缴费的填0%。'
      : `缴费比例${found}不在0%至100%之间${likely === null ? '' : `，如指${count(likely)}%，请填写${count(likely)}%`}。更正前适用人员不计成本。`,
  highRate: ({ found, percent, likely }) =>
    `缴费比例${found}按${count(percent)}%计算，明显偏高${likely === null ? '' : `；如指${count(likely)}%，请填写${count(likely)}%`}。请核对。`,
  rateRounded: ({ found, percent }) => `缴费比例${found}按${count(percent)}%计算，百分数保留四位小数。`,
  itemMissing: ({ found }) =>
    `比例${found === '' ? '（空白）' : found}对应的缴费项目为空，本行不计入。请补填项目，或清空该行。`,
  cashUnclear: ({ found }) => `“${found}”既非“是”也非“否”，按当期现金缴纳处理。实缴的填“是”，记账的填“否”。`,
  floorAboveCeiling: ({ item, floor, ceiling }) =>
    ceiling === 0
      ? `“${item}”的缴费基数上限为0，无法计算缴费，适用人员不计成本。没有上限的请留空。`
      : `“${item}”的缴费基数下限（${count(floor)}）高于上限（${count(ceiling)}），适用人员不计成本。请更正其中一项。`,
  rateTwice: ({ item, firstRow, firstCell }) =>
    `“${item}”对同一编制类型重复填写，首次见于${firstCell ?? `第${firstRow}行`}。以首次填写的为准，本行不计入。请只保留一行。`,
  payRowTwice: ({ rank, firstRow, firstCell }) =>
    `同一编制类型${rank === '' ? '（未填职级）' : `、职级“${rank}”`}重复填写，首次见于${firstCell ?? `第${firstRow}行`}。以首次填写的为准，本行不计入。请只保留一行。`,
  payRowBlank: ({ rank }) =>
    `本行${rank === '' ? '' : `（“${rank}”）`}未填工资，适用的人员和编制不计成本。请填写基本工资、津贴补贴或绩效工资，或者年工资。`,
  absurdStandard: ({ annualYuan }) =>
    `本行折合年工资${count(annualYuan)}元，不在1,000元至5,000,000元之间，未采用，适用人员不计成本。工资请填元/月，年终奖金请填月数。`,
  bonusNotMonths: ({ found }) =>
    `年终奖金填写为${found}，按基本工资的月数计超过36个月。本行未采用，适用人员不计成本。请填写月数，如1；按金额发放的请并入年工资。`,
  unknownPostType: ({ found }) =>
    found === ''
      ? `编制类型为空，本行不计入。可填：${postTypes}。`
      : `“${found}”不是可识别的编制类型，本行不计入。可填：${postTypes}。`,
  unknownRank: ({ rank, postType, known: ranks }) =>
    `工资标准表${postType === null ? '' : `“${words.postTypes[postType]}”`}中没有职级“${rank}”，此人不计成本。${known(ranks)}请更正职级，或在工资标准表中增加该职级的行或未填职级的行。`,
  rankMissing: ({ postType, known: ranks }) =>
    `职级未填，而工资标准表“${words.postTypes[postType]}”有多个职级，此人不计成本。${known(ranks)}请补填职级，或在工资标准表中增加未填职级的行。`,
  payRowMissing: ({ postType, people }) =>
    `工资标准表中没有“${words.postTypes[postType]}”的行，${count(people)}人不计成本。请增加该行，或在人员表中填写本人工资。`,
  postTypeMissing: ({ people }) =>
    `编制类型未填或无法识别，工资或缴费无法确定，${count(people)}人不计成本。请补填编制类型。`,
  annuityTwice: ({ item, first }) =>
    `“${item}”与“${first}”都是职业年金，改变职业年金假设只影响“${first}”。请将两行项目改为同一名称，用编制类型区分。`,
};
