import { POST_TYPES, type PostType } from '../agencies/measures';
import { TABLES, type ColumnSpec } from '../table/headers';
import { DEFAULT_RATES, type DefaultRate } from './defaultRates';

/** A row of the pay table of a new workbook: all amounts are the user's to fill, but for the year-end bonus. */
export interface DefaultPay {
  readonly postType: PostType;
  /** Months of basic pay. */
  readonly bonusMonths: number;
  /** Why so many: of public servants the pay of December; institutions with performance pay have theirs in it. */
  readonly bonusRule: 'ofPublicServants' | 'inPerformancePay';
}

/** What the pay and rates tables of a new workbook are made of; a locale puts it in words. */
export interface DefaultMoney {
  readonly pay: readonly DefaultPay[];
  readonly rates: readonly DefaultRate[];
  readonly payColumns: readonly ColumnSpec[];
  readonly ratesColumns: readonly ColumnSpec[];
}

/** The year-end bonus of organs is one month of basic pay; in institutions performance pay has taken its place. */
function defaultPay(postType: PostType): DefaultPay {
  return postType === 'institution'
    ? { postType, bonusMonths: 0, bonusRule: 'inPerformancePay' }
    : { postType, bonusMonths: 1, bonusRule: 'ofPublicServants' };
}

/** The four post types with their year-end bonus, and the national default rates, with the columns of both tables. */
export const DEFAULT_MONEY: DefaultMoney = {
  pay: POST_TYPES.map(defaultPay),
  rates: DEFAULT_RATES,
  payColumns: TABLES.pay.filter(({ key }) => key !== 'annualPay'),
  ratesColumns: TABLES.rates,
};
