import { words as english } from '../../../src/locales/en/words';
import { words as chinese } from '../../../src/locales/zh-CN/words';
import type { FactItem } from '../../../src/core/agencies/facts';
import type { Bilingual, SampleRow } from '../sample';
import { PUBLISHED } from './published';

export const FACT_COLUMNS = ['item', 'value', 'asOf', 'source'];

/** Where the published figures stand. */
export const REPORT: Bilingual = { zh: '《法治日报》关于河曲县改革的报道', en: 'Legal Daily, report on Hequ' };

function fact(item: FactItem, amount: number, asOf: Bilingual): SampleRow {
  return { item: { zh: chinese.facts[item], en: english.facts[item] }, value: amount, asOf, source: REPORT };
}

/** The rows of the facts table. */
export function hequFactRows(): SampleRow[] {
  return [
    fact('registeredPopulation', PUBLISHED.registeredPopulation, {
      zh: '报道时的户籍人口',
      en: 'Registered population at the time of the report',
    }),
    fact('supportedStaff', PUBLISHED.supportedStaff.before, {
      zh: '改革前，由供养比32∶1推算',
      en: 'Before the reform, from the ratio of 32 to 1',
    }),
    fact('supportedStaffAfter', PUBLISHED.supportedStaff.after, {
      zh: '改革后，由供养比40∶1推算',
      en: 'After the reform, from the ratio of 40 to 1',
    }),
    fact('generalPublicBudgetRevenue', PUBLISHED.budgetRevenueYuan, {
      zh: '一年，由1.33亿元占13%推算',
      en: 'A year, from 133 million yuan being 13 %',
    }),
    fact('publicExpenditure', PUBLISHED.runningCostYuan.before, {
      zh: '一年，改革前，由367万元占8.2%推算',
      en: 'A year, before the reform, from 3.67 million yuan being 8.2 %',
    }),
  ];
}
