import { THOUSANDTHS, type PostType } from '../agencies/measures';
import type { Issue } from '../issue';
import { POSTS_OF, STAFF_OF } from '../results/postColumns';
import type { Reform } from '../results/reform';
import { isBlank, quoteCell } from '../table/cells';
import { IssueList } from '../table/issueList';
import { openTable } from '../table/openTable';
import { readYesNo } from '../table/readYesNo';

/** Which agencies have their vacant posts in the budget 空编列入预算. */
export interface BudgetedAgencies {
  /** 1 = yes, a place an agency; null when none says so. */
  readonly budgeted: Uint8Array | null;
  readonly issues: readonly Issue[];
}

/** Reads the column Vacancies budgeted of the agencies table. Blank means no; a cell that is neither yes nor no is an issue and means no. */
export function budgetedAgencies({ agencies }: Reform): BudgetedAgencies {
  const { match, values, headers } = openTable(agencies.table, 'agencies');
  const column = match.columns.get('vacanciesBudgeted');
  if (column === undefined) return { budgeted: null, issues: [] };
  const issues = new IssueList(agencies.table, 'agencies', headers);
  const budgeted = new Uint8Array(agencies.count);
  let some = false;
  for (let agency = 0; agency < agencies.count; agency++) {
    const row = agencies.row[agency];
    const cell = values[row][column];
    if (isBlank(cell)) continue;
    const answer = readYesNo(cell);
    if (answer === null) issues.add('notYesNo', 'error', row, column, { found: quoteCell(cell) });
    if (answer) {
      budgeted[agency] = 1;
      some = true;
    }
  }
  return { budgeted: some ? budgeted : null, issues: issues.finish() };
}

/**
 * Budgeted vacant posts of one post type that are there no more, in whole thousandths: for each unit after the budgeted
 * vacancies that came with its posts less the vacancies it has, never below 0; those of posts that were withdrawn or left
 * for enterprise in full. Vacancies of a divided unit follow its posts.
 */
export function budgetedVacanciesGone(reform: Reform, budgeted: Uint8Array, type: PostType): number {
  const { agencies, after, flows } = reform;
  const postsBefore = agencies.amounts[POSTS_OF[type]];
  const staffBefore = agencies.amounts[STAFF_OF[type]];
  const brought = new Float64Array(after.count);
  const handedOn = new Map<number, number>();
  const step = agencies.fractional ? 1 : THOUSANDTHS;
  let gone = 0;
  for (let flow = 0; flow < flows.count; flow++) {
    const agency = flows.source[flow];
    const vacancies = Math.max(0, postsBefore[agency] - staffBefore[agency]);
    if (budgeted[agency] === 0 || vacancies === 0) continue;
    const before = handedOn.get(agency) ?? 0;
    const upTo = before + (flows.part[flow]?.[POSTS_OF[type]] ?? postsBefore[agency]);
    handedOn.set(agency, upTo);
    const vacanciesUpTo = (posts: number): number =>
      Math.round((vacancies * posts) / postsBefore[agency] / step) * step;
    const moved = vacanciesUpTo(upTo) - vacanciesUpTo(before);
    if (flows.target[flow] < 0) gone += moved;
    else brought[flows.target[flow]] += moved;
  }
  const postsAfter = after.amounts[POSTS_OF[type]];
  const staffAfter = after.amounts[STAFF_OF[type]];
  for (let unit = 0; unit < after.count; unit++) {
    gone += Math.max(0, brought[unit] - Math.max(0, postsAfter[unit] - staffAfter[unit]));
  }
  return gone;
}
