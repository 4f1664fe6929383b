import type { DefaultPay } from '../../core/money/defaultMoney';
import type { DefaultRate, RateDocument } from '../../core/money/defaultRates';

const items: Record<DefaultRate['item'], string> = {
  pension: 'Pension insurance',
  annuity: 'Occupational annuity',
  medical: 'Medical insurance incl. maternity',
  unemployment: 'Unemployment insurance',
  workInjury: 'Work injury insurance',
  housing: 'Housing fund',
};

const documents: Record<RateDocument, string> = {
  insuranceRates2019: 'Guobanfa [2019] No. 13',
  occupationalAnnuity2015: 'Guobanfa [2015] No. 18',
  basicMedical1998: 'Guofa [1998] No. 44',
  maternityMerged2019: 'Guobanfa [2019] No. 10',
  unemployment2017: 'Renshebufa [2017] No. 14',
  workInjury2015: 'Renshebufa [2015] No. 71',
  housingFundRegulation: 'Regulation on the Housing Provident Fund',
  housingFundGuidance2005: 'Jianjinguan [2005] No. 5',
};

const bonusRules: Record<DefaultPay['bonusRule'], string> = {
  ofPublicServants: 'Year-end bonus: one month of basic pay, Guofa [2006] No. 22',
  inPerformancePay:
    'Year-end bonus is within performance pay, Guorenbufa [2006] No. 56; enter months where it is still paid',
};

/** Words of the pay and rates tables that a new workbook is given. */
export const defaultRates = {
  items,
  documents,
  bonusRules,
  listSeparator: ', ',
  rateSource: (source: string): string => `Rate: ${source}`,
  range: (least: number, most: number): string => `usually ${least} % to ${most} %; enter the local rate`,
  booked: 'booked, not paid, until retirement in fully funded units',
  limits: (floor: number, ceiling: number, source: string): string =>
    `ceiling ${ceiling} % of the average monthly wage: ${source}; floor ${floor} % unless the local rule differs`,
  limitsToFill: 'fill in both by the local average wage',
  partSeparator: '; ',
  ratesNote: (averageMonthlyWageYuan: number | null): string =>
    averageMonthlyWageYuan === null
      ? 'National defaults. Replace them by the rates of your place, and fill in floor and ceiling: without them every contribution is reckoned from full pay.'
      : `National defaults, with floors and ceilings by an average monthly wage of ${averageMonthlyWageYuan} yuan. Replace them by the rates of your place.`,
  payNote:
    'Fill in yuan a month for each post type; the year-end bonus is in months of basic pay. A row with a rank holds for that rank, a row without one for every other rank and for a post.',
};
