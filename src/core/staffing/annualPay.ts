import { THOUSANDTHS } from '../agencies/measures';

const MONTHS = 12;
/** A year-end bonus of more months of basic pay is taken for one stated in yuan. */
const MOST_BONUS_MONTHS = 36;
/** Pay a year outside these limits is taken for a mistake: yuan. */
const LEAST_ANNUAL_YUAN = 1000;
const MOST_ANNUAL_YUAN = 5_000_000;

/** Pay as a table states it, in whole thousandths: yuan a month, the bonus in months, annual pay in yuan a year. NaN where blank. */
export interface PayItems {
  readonly basicPay: number;
  readonly allowances: number;
  readonly performance: number;
  readonly bonusMonths: number;
  readonly transport: number;
  readonly annualPay: number;
}

/** Pay a year in whole thousandths of yuan: the part that contributions are reckoned from, and transport. */
export interface AnnualPay {
  readonly base: number;
  readonly transport: number;
}

/**
 * Pay a year of pay items: 12 × (basic + allowances + performance) + bonus months × basic, and 12 × transport beside it.
 * Annual pay, where stated, counts instead of all of them. null when neither annual pay nor one of the first three is stated.
 * Example: basic 3,000, allowances 800, performance 2,200, bonus 1 month, transport 500 gives 75,000 and 6,000 yuan.
 */
export function annualPay(items: PayItems): AnnualPay | null {
  if (!Number.isNaN(items.annualPay)) return { base: items.annualPay, transport: 0 };
  const { basicPay, allowances, performance } = items;
  if (Number.isNaN(basicPay) && Number.isNaN(allowances) && Number.isNaN(performance)) return null;
  const bonus = Math.floor((stated(items.bonusMonths) * stated(basicPay)) / THOUSANDTHS + 0.5);
  const base = MONTHS * (stated(basicPay) + stated(allowances) + stated(performance)) + bonus;
  return { base, transport: MONTHS * stated(items.transport) };
}

const stated = (thousandths: number): number => (Number.isNaN(thousandths) ? 0 : thousandths);

/** Whether so many months (in thousandths) of bonus can only be yuan: more than 36. */
export function isBonusInYuan(bonusMonths: number): boolean {
  return bonusMonths > MOST_BONUS_MONTHS * THOUSANDTHS;
}

/** Whether pay a year, in thousandths, is below 1,000 or above 5 million yuan; pay that is not stated (NaN) is not. */
export function isAbsurdPay(annual: number): boolean {
  return annual < LEAST_ANNUAL_YUAN * THOUSANDTHS || annual > MOST_ANNUAL_YUAN * THOUSANDTHS;
}
