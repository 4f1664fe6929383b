import { foldWord, wordSpellings } from '../table/foldText';
import type { FactItem } from './facts';

const WORDS: Readonly<Record<FactItem, readonly string[]>> = {
  registeredPopulation: ['Registered population', 'Household population', '户籍人口', '户籍人口数', '户籍总人口'],
  residentPopulation: ['Resident population', 'Permanent population', '常住人口', '常住人口数', '常住总人口'],
  supportedStaff: [
    ...['Supported staff', 'Supported staff before', 'Supported staff before the reform', 'Staff supported by the budget'],
    ...['财政供养人员', '财政供养人数', '财政供养人员数', '改革前财政供养人员', '改革前财政供养人数'],
  ],
  supportedStaffAfter: [
    ...['Supported staff after', 'Supported staff after the reform', 'Planned supported staff'],
    ...['改革后财政供养人员', '改革后财政供养人数', '改革后财政供养人员数'],
  ],
  generalPublicBudgetRevenue: ['General public budget revenue', '一般公共预算收入', '地方一般公共预算收入'],
  publicExpenditure: ['Public expenditure', 'Running cost expenditure', '公用经费支出', '公用经费'],
}; // prettier-ignore

const ITEM_OF = new Map<string, FactItem>();
for (const item of Object.keys(WORDS) as FactItem[]) for (const word of WORDS[item]) ITEM_OF.set(foldWord(word), item);

/** The item of the facts table 县情 that a text names, bracketed unit or not: `常住人口（人）`. null for the user's own items. */
export function readFactItem(text: string): FactItem | null {
  for (const spelling of wordSpellings(text)) {
    const item = ITEM_OF.get(spelling);
    if (item) return item;
  }
  return null;
}
