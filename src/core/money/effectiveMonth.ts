import type { Issue } from '../issue';
import type { Plan } from '../plan/plan';
import type { Reform } from '../results/reform';
import { readMonth } from '../staffing/readMonth';
import type { Month } from '../staffing/staff';
import { quoteCell } from '../table/cells';
import { IssueList } from '../table/issueList';
import { openTable } from '../table/openTable';
import { isBlankMark } from '../table/parseNumber';

/** A year alone, such as `2025` or `2025年`. */
const YEAR_ALONE = /^\s*(\d{4})\s*年?\s*起?\s*$/;
/** `2025年10月1日起` */
const FROM = /\s*起\s*$/;

/** When a reform takes effect, and the cells of the plan that do not say it. */
export interface Effective {
  readonly month: Month | null;
  readonly issues: readonly Issue[];
}

/**
 * The month in which a reform takes effect: the latest Effective 生效日期 of the rows of its option; a year alone is its
 * January. null when no row states a month. A text that is no month is an issue at its cell: the first year hangs on it.
 * Example: rows of `2025-01-01` and `2025年7月起` take effect in 2025-07.
 */
export function effectiveMonth({ plan, option }: Reform): Effective {
  const known = new Map<string, Month | null>();
  const unclear: number[] = [];
  let latest: Month | null = null;
  for (let row = 0; row < plan.count; row++) {
    const text = plan.effective[row];
    if (text === '' || isBlankMark(text) || (plan.option[row] !== '' && plan.option[row] !== option)) continue;
    let month = known.get(text);
    if (month === undefined) known.set(text, (month = monthOfText(text)));
    if (month === null) unclear.push(row);
    else if (latest === null || month > latest) latest = month;
  }
  return { month: latest, issues: unclear.length === 0 ? [] : issuesOf(plan, unclear) };
}

function monthOfText(text: string): Month | null {
  const year = YEAR_ALONE.exec(text);
  return year ? Number(year[1]) * 12 : readMonth(text.replace(FROM, '')).month;
}

function issuesOf(plan: Plan, rows: readonly number[]): Issue[] {
  const { headers, match } = openTable(plan.table, 'plan');
  const issues = new IssueList(plan.table, 'plan', headers);
  const column = match.columns.get('effective') ?? -1;
  for (const row of rows) {
    const found = quoteCell(plan.effective[row]);
    const readings = readMonth(plan.effective[row]).ambiguous;
    if (readings)
      issues.add('ambiguousMonth', 'error', plan.row[row], column, { found, column: 'effective', readings });
    else issues.add('badMonth', 'error', plan.row[row], column, { found, column: 'effective', likely: null });
  }
  return issues.finish();
}
