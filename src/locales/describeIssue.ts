import type { Issue } from '../core';
import type { Locale } from './en';

/**
 * The sentence that the user sees: where it is, what was found, the rule and what to do, such as
 * `Sheet “机构”, cell D7: …`, or `Row 7, column “Kind”: …` when the table came to a formula and its sheet is not known.
 */
export function describeIssue(issue: Issue, locale: Locale): string {
  const say = locale.issues[issue.code] as (facts: Issue['facts']) => string;
  const place = locale.places.place(issue.where);
  const sentence = say(issue.facts);
  if (place === '') return sentence;
  return `${place.charAt(0).toUpperCase()}${place.slice(1)}${locale.places.separator}${sentence}`;
}
