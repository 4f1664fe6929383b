import type { Issue, IssueCode } from '../issue';
import type { Consequence } from '../table/tableIssues';

/** Issues whose people every result lists: as not costed, or as staying on the payroll. */
const LISTED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(['badRate', 'floorAboveCeiling', 'payRowBlank', 'absurdStandard', 'bonusNotMonths'] as const),
  ...(['unknownRank', 'rankMissing', 'payRowMissing', 'postTypeMissing'] as const),
  ...(['hoursMissing', 'badHours', 'absurdPay'] as const),
  ...(['birthMissing', 'categoryMissing', 'sexMissing', 'badMonth', 'ambiguousMonth'] as const),
  ...(['birthInFuture', 'birthTooEarly', 'exitDateMissing', 'unknownWord'] as const),
]);
/** Columns whose words and months, where they cannot be read, leave the person not costed or staying. */
const LISTED_COLUMNS: ReadonlySet<string> = new Set(['birth', 'sex', 'category', 'postType']);
/** Cells that cannot be read are listed when what becomes of them says so. */
const LISTED_CONSEQUENCES: ReadonlySet<Consequence> = new Set<Consequence>(['notCosted', 'shownAsStaying']);
/** What reading a cell can raise, in the columns of pay, rates and months. */
const CELL_CODES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(['notANumber', 'negativeNumber', 'tooLarge', 'errorCell'] as const),
]);

/**
 * Whether the people or standards an issue is about are listed by the results themselves (not costed, or shown as staying),
 * so that the rest can be reckoned and shown.
 * Example: true of `birthMissing`, whose people are shown as staying; false of `payRowTwice`.
 */
export function isListedInResult(issue: Issue): boolean {
  if (issue.code === 'moreOfTheSame') {
    const of = issue.facts.of as IssueCode;
    return LISTED.has(of) || (CELL_CODES.has(of) && issue.severity === 'error' && isOfPeople(issue));
  }
  if (issue.code === 'unknownWord') return LISTED_COLUMNS.has(issue.facts.key);
  if (issue.code === 'badMonth' || issue.code === 'ambiguousMonth') return LISTED_COLUMNS.has(issue.facts.column);
  if (LISTED.has(issue.code)) return true;
  const { consequence } = issue.facts as { readonly consequence?: Consequence };
  return consequence !== undefined && LISTED_CONSEQUENCES.has(consequence);
}

/** Whether the issue stands in a table whose amounts are pay: there every cell that cannot be read leaves somebody not costed. */
function isOfPeople({ where: { tableKind } }: Issue): boolean {
  return tableKind === 'staff' || tableKind === 'pay' || tableKind === 'rates';
}
