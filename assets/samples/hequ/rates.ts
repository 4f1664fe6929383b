import { words as english } from '../../../src/locales/en/words';
import { words as chinese } from '../../../src/locales/zh-CN/words';
import type { Bilingual, SampleRow } from '../sample';

export const RATE_COLUMNS = ['item', 'postType', 'rate', 'floor', 'ceiling', 'cash', 'note'];

/** 60 % and 300 % of an illustrative average wage of 7,000 yuan a month. */
const FLOOR_YUAN = 4200;
const CEILING_YUAN = 21_000;

const YES: Bilingual = { zh: chinese.yes, en: english.yes };
const NO: Bilingual = { zh: chinese.no, en: english.no };
const INSTITUTION: Bilingual = { zh: chinese.postTypes.institution, en: english.postTypes.institution };

const rate = (zh: string, en: string, share: number, note: Bilingual): SampleRow => ({
  ...{ item: { zh, en }, rate: share, floor: FLOOR_YUAN, ceiling: CEILING_YUAN, cash: YES, note },
});

/** What the employer pays, with the national document that each rate comes from. */
const RATES: readonly SampleRow[] = [
  rate('基本养老保险', 'Pension', 0.16, {
    zh: '国办发〔2019〕13号：单位缴费比例16%',
    en: 'State Council Office (2019) No. 13: 16 % by the employer',
  }),
  {
    ...rate('职业年金', 'Occupational annuity', 0.08, {
      zh: '国办发〔2015〕18号：单位缴费8%，全额供款单位记账，不当期支付',
      en: 'State Council Office (2015) No. 18: 8 %, booked where the budget pays in full',
    }),
    cash: NO,
  },
  rate('基本医疗保险（含生育）', 'Medical, with maternity', 0.08, {
    zh: '国发〔1998〕44号（6%左右）、国办发〔2019〕10号（含生育）：费率由各地确定，示例取8%',
    en: 'State Council (1998) No. 44, State Council Office (2019) No. 10: 6 to 10 %; here 8 %',
  }),
  {
    ...rate('失业保险', 'Unemployment', 0.005, {
      zh: '人社部发〔2017〕14号：总费率1%，单位、个人费率由各省确定；示例单位取0.5%；公务员不参加',
      en: 'Ministry of Human Resources (2017) No. 14: 1 % in all, shared as each province sets; here 0.5 %; not for civil servants',
    }),
    postType: INSTITUTION,
  },
  rate('工伤保险', 'Work injury', 0.002, {
    zh: '人社部发〔2015〕71号：一类行业0.2%',
    en: 'Ministry of Human Resources (2015) No. 71: 0.2 % in the first class of risk',
  }),
  rate('住房公积金', 'Housing fund', 0.12, {
    zh: '《住房公积金管理条例》：不低于5%，由各地确定；示例取12%',
    en: 'Regulations on the Housing Provident Fund: 5 % at least; here 12 %',
  }),
];

/** The rows of the rates table. */
export function hequRateRows(): SampleRow[] {
  return [...RATES];
}
