import type { Issue } from '../../../src/core';
import { describeIssue } from '../../../src/locales/describeIssue';
import { en } from '../../../src/locales/en';

/** Issues in short: code, severity and place, for literal expected tables. */
export const inShort = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, severity, where }) => `${code} ${severity} ${where.cell ?? `row ${where.row ?? '-'}`}`);

export const inEnglish = (issues: readonly Issue[]): string[] => issues.map((issue) => describeIssue(issue, en));

/** The same with every array and object frozen, so that who changes its input throws; typed arrays cannot be. */
export function frozen<T>(thing: T): T {
  if (typeof thing !== 'object' || thing === null || Object.isFrozen(thing) || ArrayBuffer.isView(thing)) return thing;
  Object.freeze(thing);
  for (const part of Object.values(thing)) frozen(part);
  return thing;
}
