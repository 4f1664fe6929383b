import { POST_TYPES, type PostType } from '../agencies/measures';
import { TABLES, type ColumnSpec } from '../table/headers';
import { DEFAULT_RATES, type DefaultRate } from './defaultRates';

/** A row of the pay table of a new workbook: all amounts are the user's to fill, but for the year-end bonus. */
export interface DefaultPay {
  readonly postType: PostType;
  /** Months of basic pay. */
  readonly bonusMonths: number;
}

/** What the pay and rates tables of a new workbook are made of; a locale puts it in words. */
export interface DefaultMoney {
  readonly pay: readonly DefaultPay[];
  readonly rates: readonly DefaultRate[];
  readonly payColumns: readonly ColumnSpec[];
  readonly ratesColumns: readonly ColumnSpec[];
}

const BONUS_MONTHS = 1;

/** The four post types with a year-end bonus of one month, and the national default rates, with the columns of both tables. */
export const DEFAULT_MONEY: DefaultMoney = {
  pay: POST_TYPES.map((postType) => ({ postType, bonusMonths: BONUS_MONTHS })),
  rates: DEFAULT_RATES,
  payColumns: TABLES.pay.filter(({ key }) => key !== 'annualPay'),
  ratesColumns: TABLES.rates,
};
