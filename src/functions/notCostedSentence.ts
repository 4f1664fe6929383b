import { POST_TYPES, type Issue, type PostType, type TableKind } from '../core';
import { payRowOf, rulesFor, type NotCostedReason, type Pay, type Rates } from '../core/money';
import { describeIssue } from '../locales/describeIssue';
import type { Locale } from '../locales/en';

/** What cost was asked for. */
interface Asked {
  readonly postType: PostType;
  readonly rank: string;
}

/** The tables that it was asked of, and what reading them raised. */
interface Read {
  readonly pay: Pay;
  readonly rates: Rates | null;
  readonly issues: readonly Issue[];
}

/** Why a person or post has no cost: the issue at the row that cannot be used, else what the tables lack. */
export function notCostedSentence(reason: NotCostedReason, asked: Asked, read: Read, locale: Locale): string {
  const found = issuesBehind(reason, asked, read);
  const issue = found.find(({ severity }) => severity === 'error') ?? found.at(0);
  if (issue) return describeIssue(issue, locale);
  const { postType, rank } = asked;
  const isRank = reason === 'unknownRank';
  return locale.functions.notCosted({
    postType: locale.words.postTypes[postType],
    rank,
    reason: isRank && rank === '' ? null : locale.money.notCosted[reason],
    ranks: isRank ? ranksOf(read.pay, POST_TYPES.indexOf(postType)) : [],
  });
}

/** The issues at the rows that cannot be used; none where a row is missing. */
function issuesBehind(reason: NotCostedReason, { postType, rank }: Asked, { pay, rates, issues }: Read): Issue[] {
  const place = POST_TYPES.indexOf(postType);
  const at = (kind: TableKind, row: number) =>
    issues.filter(({ where, severity }) => where.tableKind === kind && where.row === row + 1 && severity !== 'note');
  if (reason === 'rateUnusable') {
    return rulesFor(rates, place).flatMap((rule) => (rule && Number.isNaN(rule.rate) ? at('rates', rule.row) : []));
  }
  const payRow = reason === 'payRowUnusable' ? payRowOf(pay, place, rank) : reason;
  return typeof payRow === 'number' ? at('pay', pay.row[payRow]) : [];
}

/** Some of the ranks that the pay table has for a post type. */
function ranksOf(pay: Pay, postType: number): string[] {
  return pay.rank.filter((rank, row) => pay.postType[row] === postType && rank !== '').slice(0, 8);
}
