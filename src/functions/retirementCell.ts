import { MOST_EARLY_MONTHS, monthText, retirementMonth } from '../core/staffing';
import { serialOf } from '../core/table/excelDays';
import type { Cell } from './cells';
import { monthArgument } from './monthArgument';
import { numberWithin } from './numberArgument';
import { inBothLanguages } from './speaker';
import { isLeftOut } from './tableArgument';
import { thisMonth } from './thisMonth';
import { CATEGORY_CHOICE, SEX_CHOICE, wordArgument } from './wordArgument';

/** The function's arguments as Excel hands them over. */
export interface RetirementArguments {
  readonly birth: unknown;
  readonly sex: unknown;
  /** Read for women alone: for men it makes no difference. */
  readonly category?: unknown;
  readonly earlyMonths?: unknown;
}

/**
 * The retirement month, which is the last one paid, as the date serial of its first day; the cell wants the format yyyy-mm.
 * Example: a man born in 1976-12 retires in 2039-12, serial 51105.
 */
export function retirementCell(given: RetirementArguments): Cell {
  const say = inBothLanguages;
  const birth = monthArgument(given.birth, 'birth', say);
  if (birth > thisMonth()) throw say(({ functions }) => functions.bornLater({ found: monthText(birth) }));
  const sex = wordArgument(given.sex, 'sex', SEX_CHOICE, say);
  const category = sex === 'male' ? 'cadre' : wordArgument(given.category, 'category', CATEGORY_CHOICE, say);
  const range = { least: 0, most: MOST_EARLY_MONTHS, whole: true };
  const early = isLeftOut(given.earlyMonths) ? 0 : numberWithin(given.earlyMonths, 'earlyMonths', range, say);
  const month = retirementMonth(birth, sex, category, early);
  return serialOf(Math.floor(month / 12), month % 12, 1);
}
