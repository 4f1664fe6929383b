import type { MoneyIssueFacts } from '../../core/money/moneyIssues';
import { words } from './words';

const count = (amount: number): string => amount.toLocaleString('en-US', { maximumFractionDigits: 4 });
const postTypes = Object.values(words.postTypes).join(', ');
const known = (ranks: readonly string[]): string =>
  ranks.length === 0 ? '' : ` The pay table has: ${ranks.map((rank) => `“${rank}”`).join(', ')}.`;
const people = (number: number): string => (number === 1 ? '1 person is' : `${count(number)} people are`);

/** Each says what was found, the rule and what to do. The place (sheet, cell) is put in front by `describeIssue`. */
export const moneyIssues: { readonly [C in keyof MoneyIssueFacts]: (facts: MoneyIssueFacts[C]) => string } = {
  badRate: ({ found, likely }) =>
    found === ''
      ? 'The rate is blank. People it applies to are not costed. Enter a percentage, such as 16%, or 0% where nothing is paid.'
      : `The rate ${found} is not between 0 % and 100 %${likely === null ? '' : `; if ${count(likely)} % is meant, write ${count(likely)}%`}. People it applies to are not costed until it is corrected.`,
  highRate: ({ found, percent, likely }) =>
    `The rate ${found} is taken as ${count(percent)} %, which is unusually high.${likely === null ? '' : ` If ${count(likely)} % is meant, write ${count(likely)}%.`} Please check it.`,
  rateRounded: ({ found, percent }) => `The rate ${found} is taken as ${count(percent)} %: four decimals are kept.`,
  itemMissing: ({ found }) =>
    `The item of the rate ${found === '' ? '(blank)' : found} is blank; the row is left out. Enter the item, or clear the row.`,
  cashUnclear: ({ found }) =>
    `“${found}” is neither yes nor no; the item is taken as paid in cash. Enter yes, or no for what is only booked.`,
  floorAboveCeiling: ({ item, floor, ceiling }) =>
    ceiling === 0
      ? `The ceiling of “${item}” is 0, so no contribution can be worked out. People it applies to are not costed. Leave the cell blank where there is no ceiling.`
      : `The floor of “${item}” (${count(floor)}) is above its ceiling (${count(ceiling)}). People it applies to are not costed. Correct one of the two.`,
  rateTwice: ({ item, firstRow, firstCell }) =>
    `“${item}” stands in the table twice for the same post type, first in ${firstCell ?? `row ${firstRow}`}. The first counts; this row is left out. Keep one of the two.`,
  payRowTwice: ({ rank, firstRow, firstCell }) =>
    `This post type ${rank === '' ? 'without a rank' : `with the rank “${rank}”`} stands in the table twice, first in ${firstCell ?? `row ${firstRow}`}. The first counts; this row is left out. Keep one of the two.`,
  payRowBlank: ({ rank }) =>
    `The row${rank === '' ? '' : ` of “${rank}”`} states no pay; people and posts it applies to are not costed. Enter basic pay, allowances or performance, or annual pay.`,
  absurdStandard: ({ annualYuan }) =>
    `The row comes to ${count(annualYuan)} yuan a year, not between 1,000 and 5,000,000. It is not used, and people it applies to are not costed. Enter yuan a month; the year-end bonus in months.`,
  bonusNotMonths: ({ found }) =>
    `A year-end bonus of ${found} months of basic pay is more than 36 months. The row is not used, and people it applies to are not costed. Enter months of basic pay, such as 1; an amount in yuan belongs in annual pay.`,
  unknownPostType: ({ found }) =>
    found === ''
      ? `The post type is blank; the row is left out. Accepted: ${postTypes}.`
      : `“${found}” is not a post type; the row is left out. Accepted: ${postTypes}.`,
  unknownRank: ({ rank, postType, known: ranks }) =>
    `The rank “${rank}” is not in the pay table${postType === null ? '' : ` for “${words.postTypes[postType]}”`}; the person is not costed.${known(ranks)} Correct the rank, or add a row for it or one without a rank.`,
  rankMissing: ({ postType, known: ranks }) =>
    `No rank is stated, and the pay table has several for “${words.postTypes[postType]}”; the person is not costed.${known(ranks)} Enter the rank, or add a row without a rank.`,
  payRowMissing: ({ postType, people: number }) =>
    `The pay table has no row for “${words.postTypes[postType]}”; ${people(number)} not costed. Add the row, or state their own pay in the staff table.`,
  postTypeMissing: ({ people: number }) =>
    `No post type is stated, so pay or contributions are not known; ${people(number)} not costed. Enter the post type.`,
  annuityTwice: ({ item, first }) =>
    `“${item}” is an occupational annuity, as “${first}” is; assuming it paid or booked changes “${first}” alone. Give both rows the same item and tell them apart by post type.`,
};
