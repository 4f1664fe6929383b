import type { Issue } from '../core';
import { describeIssue } from '../locales/describeIssue';
import type { Locale } from '../locales/en';
import { cellError } from './cellError';

/**
 * Fails with the first issue that leaves rows or figures out, and how many more there are: a formula has no other way to
 * say that its result is not whole. Warnings and notes do not stop it. `stops` says which errors do: all, when not given.
 */
export function failOnErrors(
  issues: readonly Issue[],
  words: Locale,
  stops: (error: Issue) => boolean = () => true,
): void {
  const errors = issues.filter((issue) => issue.severity === 'error' && stops(issue));
  if (errors.length === 0) return;
  const sentence = describeIssue(errors[0], words);
  const andMore = errors.length > 1 ? ` ${words.functions.andMore({ count: errors.length - 1 })}` : '';
  throw cellError(sentence + andMore);
}
