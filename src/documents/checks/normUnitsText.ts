import { isCapRule, isPeopleRule } from '../../core/checks/norms';
import type { Norm } from '../../core/checks';
import { countText } from './amountText';
import type { CheckLocale } from './checkLocale';
import type { NormLine } from './normLines';

/** Which units a norm is for, in words. Example: `Public institution, 11 to 50 posts`. */
export function normUnitsText(
  { rule, kinds }: NormLine,
  { fromPosts, toPosts }: Norm,
  { words, checkSheets }: CheckLocale,
): string {
  if (isPeopleRule(rule) || (isCapRule(rule) && kinds.length === 0)) return checkSheets.county;
  const names = kinds.map((kind) => words.kinds[kind]).join(words.listSeparator);
  const end = (posts: number | null): string => (posts === null ? '' : countText(posts));
  return checkSheets.forUnits(names === '' ? checkSheets.everyKind : names, end(fromPosts), end(toPosts));
}
