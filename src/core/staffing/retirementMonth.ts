import type { Category, Month, Sex } from './staff';

/** How one group of people retires: the old statutory age, and how it is delayed step by step. */
interface RetirementRule {
  /** Age before the delay, in years. */
  readonly oldAgeYears: number;
  /** First birth month that is delayed. */
  readonly start: Month;
  /** Every so many months of birth the delay grows by one month. */
  readonly step: number;
  /** Most months of delay. */
  readonly cap: number;
}

type Group = 'man' | 'womanCadre' | 'womanWorker';

const JANUARY = 0;

/**
 * Source: 国务院关于渐进式延迟法定退休年龄的办法, adopted with the decision of the Standing Committee of the National People's
 * Congress of 2024-09-13, in force since 2025-01-01. Men 60 to 63, women 55 to 58 and 50 to 55.
 */
const RULES: Readonly<Record<Group, RetirementRule>> = {
  man: { oldAgeYears: 60, start: 1965 * 12 + JANUARY, step: 4, cap: 36 },
  womanCadre: { oldAgeYears: 55, start: 1970 * 12 + JANUARY, step: 4, cap: 36 },
  womanWorker: { oldAgeYears: 50, start: 1975 * 12 + JANUARY, step: 2, cap: 60 },
};

/** Greatest number of months by which a person may retire before the statutory month 弹性提前退休. */
export const MOST_EARLY_MONTHS = 36;

/**
 * The statutory retirement month: birth month + old age + delay. `category` counts for women only. `earlyMonths` (whole,
 * 0…36) asks for retirement so much earlier; it never comes before the old age. Throws a RangeError on a birth that is no
 * month and on other early months.
 * Example: a man born in 1976-12 retires in 2039-12, aged 63; with 36 early months in 2036-12.
 */
export function retirementMonth(birth: Month, sex: Sex, category: Category, earlyMonths = 0): Month {
  if (!Number.isInteger(earlyMonths) || earlyMonths < 0 || earlyMonths > MOST_EARLY_MONTHS) {
    throw new RangeError(`${earlyMonths} is not a whole number of early months from 0 to ${MOST_EARLY_MONTHS}.`);
  }
  const oldAge = oldAgeMonth(birth, sex, category);
  const { start, step, cap } = ruleOf(sex, category);
  const delay = birth < start ? 0 : Math.min(cap, Math.floor((birth - start) / step) + 1);
  return Math.max(oldAge, oldAge + delay - earlyMonths);
}

/** The earliest month in which the rules let a person retire. Example: a man born in 1976-12 in 2036-12. */
export function earliestRetirement(birth: Month, sex: Sex, category: Category): Month {
  return retirementMonth(birth, sex, category, MOST_EARLY_MONTHS);
}

/** The month of the old statutory age, before the delay: 60 for men, 55 or 50 for women. Example: a man born in 1976-12 in 2036-12. */
export function oldAgeMonth(birth: Month, sex: Sex, category: Category): Month {
  if (!Number.isInteger(birth) || birth < 0) throw new RangeError(`${birth} is not a month.`);
  return birth + 12 * ruleOf(sex, category).oldAgeYears;
}

function ruleOf(sex: Sex, category: Category): RetirementRule {
  return RULES[sex === 'male' ? 'man' : category === 'cadre' ? 'womanCadre' : 'womanWorker'];
}
