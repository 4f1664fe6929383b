import type { Reform } from '../core';
import { checkNorms, readNorms, type Finding, type Norms } from '../core/checks';
import { followDuties, type FollowedDuties } from '../core/counterparts';
import { describeWhere } from '../locales/describeWhere';
import type { Locale } from '../locales/en';
import type { Cell, Cells } from './cells';
import { dutiesArgument } from './dutiesArgument';
import { failOnErrors } from './failOnErrors';
import { readReform, type ReformArguments } from './readReform';
import { isLeftOut, tableArgument } from './tableArgument';

/** The function's arguments as Excel hands them over. */
export interface CheckArguments extends ReformArguments {
  readonly norms: unknown;
  readonly duties?: unknown;
}

/**
 * What breaks the norms after the reform, the gravest first, as a table with headers: each with the cell to look at, what
 * would mend it, and the basis of the norm. Without duties the norms of duties and superior departments are not held.
 */
export function checkTable(given: CheckArguments): Cells {
  const { reform, words } = readReform(given);
  const norms = normsOf(given.norms, words);
  const followed = isLeftOut(given.duties) ? null : followedOf(given.duties, reform, words);
  const { checkHeaders } = words.checks;
  const { county: countyHeader } = words.words.headers;
  const hasCounties = reform.agencies.county !== null;
  const { rule, ...others } = checkHeaders;
  return [
    [rule, ...(hasCounties ? [countyHeader] : []), ...Object.values(others)],
    ...checkNorms(reform, norms, followed).map((finding) => rowOf(finding, norms, words, hasCounties)),
  ];
}

function rowOf(finding: Finding, { norms }: Norms, words: Locale, hasCounties: boolean): Cell[] {
  const { rule, county, unitName, found, limit, severity, norm, where } = finding;
  const { normRules, severities, remedies } = words.checks;
  return [
    normRules[rule],
    ...(hasCounties ? [county] : []),
    ...[unitName, found, limit, severities[severity], describeWhere(where, words)],
    ...[remedies[rule](finding), norms[norm].source],
  ];
}

function normsOf(argument: unknown, words: Locale): Norms {
  const norms = tableArgument(argument, 'norms', (table) => {
    const read = readNorms(table);
    return { table: read.norms, issues: read.issues };
  });
  failOnErrors(norms.issues, words);
  return norms.table;
}

function followedOf(argument: unknown, reform: Reform, words: Locale): FollowedDuties {
  const duties = dutiesArgument(argument);
  failOnErrors(duties.issues, words);
  const followed = followDuties(reform, duties.table);
  failOnErrors(followed.issues, words);
  return followed;
}
