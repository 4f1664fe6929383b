import type { PostType } from '../agencies/measures';

/** The national documents that the default rates rest on; a locale names them. */
export const RATE_DOCUMENTS = [
  'insuranceRates2019', // 国办发〔2019〕13号: pension 16 %, base from 60 % to 300 % of the average wage
  'occupationalAnnuity2015', // 国办发〔2015〕18号
  'basicMedical1998', // 国发〔1998〕44号
  'maternityMerged2019', // 国办发〔2019〕10号
  'unemployment2017', // 人社部发〔2017〕14号
  'workInjury2015', // 人社部发〔2015〕71号
  'housingFundRegulation', // 住房公积金管理条例
  'housingFundGuidance2005', // 建金管〔2005〕5号
] as const;
export type RateDocument = (typeof RATE_DOCUMENTS)[number];

/** A row of the national default rates. Shares as fractions; floor and ceiling as fractions of the average monthly wage. */
export interface DefaultRate {
  readonly item: 'pension' | 'annuity' | 'medical' | 'unemployment' | 'workInjury' | 'housing';
  /** null = all post types. */
  readonly postType: PostType | null;
  readonly rate: number;
  /** The least and greatest rate a place may set, where the documents leave it a choice. */
  readonly range: readonly [least: number, most: number] | null;
  readonly floorOfAverage: number;
  readonly ceilingOfAverage: number;
  readonly cash: boolean;
  /** What the rate rests on, and what the floor and ceiling rest on. */
  readonly documents: readonly RateDocument[];
  readonly limitDocuments: readonly RateDocument[];
}

const INSURANCE_LIMITS = {
  floorOfAverage: 0.6,
  ceilingOfAverage: 3,
  limitDocuments: ['insuranceRates2019'],
} as const;

/**
 * What employers pay of each item by the national documents; places set their own within them, so these are a start that the
 * user edits. Unemployment insurance is for institutions only. The annuity of fully funded units is booked, not paid.
 */
export const DEFAULT_RATES: readonly DefaultRate[] = [
  {
    ...INSURANCE_LIMITS,
    item: 'pension',
    postType: null,
    rate: 0.16,
    range: null,
    cash: true,
    documents: ['insuranceRates2019'],
  },
  {
    ...INSURANCE_LIMITS,
    item: 'annuity',
    postType: null,
    rate: 0.08,
    range: null,
    cash: false,
    documents: ['occupationalAnnuity2015'],
  },
  {
    ...INSURANCE_LIMITS,
    item: 'medical',
    postType: null,
    rate: 0.08,
    range: [0.06, 0.1],
    cash: true,
    documents: ['basicMedical1998', 'maternityMerged2019'],
  },
  {
    ...INSURANCE_LIMITS,
    item: 'unemployment',
    postType: 'institution',
    rate: 0.005,
    range: null,
    cash: true,
    documents: ['unemployment2017'],
  },
  {
    ...INSURANCE_LIMITS,
    item: 'workInjury',
    postType: null,
    rate: 0.002,
    range: null,
    cash: true,
    documents: ['workInjury2015'],
  },
  {
    ...INSURANCE_LIMITS,
    item: 'housing',
    postType: null,
    rate: 0.12,
    range: [0.05, 0.12],
    cash: true,
    documents: ['housingFundRegulation', 'housingFundGuidance2005'],
    limitDocuments: ['housingFundGuidance2005'],
  },
];
