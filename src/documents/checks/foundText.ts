import type { NormRule } from '../../core/checks';
import { SURPLUS_YEARS_AHEAD } from '../../core/checks/surplusCases';
import type { CheckLocale } from './checkLocale';

/**
 * What was found, where it is no number: of a surplus that is not gone within the years that are looked at; null otherwise.
 * Example: `not within 60 years`.
 */
export function foundText(rule: NormRule, found: number, { checkSheets }: CheckLocale): string | null {
  return rule === 'surplusYears' && found > SURPLUS_YEARS_AHEAD ? checkSheets.notWithin(SURPLUS_YEARS_AHEAD) : null;
}
