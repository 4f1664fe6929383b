import type { Issue, IssueCode, Severity, Where } from '../issue';
import { cellAddress } from './cellAddress';
import { quoteCell } from './cells';
import type { TableKind } from './headers';
import type { CellValue, RawTable } from './rawTable';
import type { ApprovalIssueFacts } from '../approvals/approvalIssues';
import type { CounterpartIssueFacts } from '../counterparts/counterpartIssues';
import type { MoneyIssueFacts } from '../money/moneyIssues';
import type { ClaimIssueFacts } from '../claims/claimIssues';
import type { PeopleIssueFacts } from '../placement/peopleIssues';
import type { TaskIssueFacts } from '../tasks/taskIssues';
import { maskLongNumbers } from '../staffing/maskLongNumbers';
import type { StaffIssueFacts } from '../staffing/staffIssues';
import type { TableIssueFacts } from './tableIssues';

/** Facts of every issue that a table can raise. */
type Facts = TableIssueFacts &
  StaffIssueFacts &
  MoneyIssueFacts &
  CounterpartIssueFacts &
  ApprovalIssueFacts &
  PeopleIssueFacts &
  ClaimIssueFacts &
  TaskIssueFacts;

/** So many issues of one code in one column are listed one by one; the rest are one issue that says how many they are. */
export const LISTED_ISSUES = 200;

/**
 * Gathers the issues of one table, with the place of each. Rows and columns count from 0 within the table's values. What is
 * quoted from the staff table holds no whole ID, whichever column it stands in.
 */
export class IssueList {
  private readonly issues: Issue[] = [];
  private readonly counts = new Map<IssueCode, Map<number, { count: number; severity: Severity }>>();

  constructor(
    private readonly table: RawTable,
    private readonly kind: TableKind,
    private readonly headers: readonly CellValue[] = table.values[0] ?? [],
  ) {}

  add<C extends keyof Facts>(code: C, severity: Severity, row: number, column: number, facts: Facts[C]): void {
    if (!this.isListed(code, column, severity)) return;
    const told = this.kind === 'staff' ? withoutIds(facts) : facts;
    this.issues.push({ code, severity, where: this.where(row, column), facts: told } as unknown as Issue);
  }

  /** A1 address of a cell when the sheet is known, else null. */
  address(row: number, column: number): string | null {
    const place = this.table.place;
    return place ? cellAddress(place.headerRow + row, place.firstColumn + column) : null;
  }

  finish(): Issue[] {
    const more: Issue[] = [];
    for (const [code, columns] of this.counts) {
      for (const [column, { count, severity }] of columns) {
        if (count <= LISTED_ISSUES) continue;
        const facts = { of: code, count: count - LISTED_ISSUES, listed: LISTED_ISSUES };
        more.push({ code: 'moreOfTheSame', severity, where: this.where(-1, column), facts });
      }
    }
    return this.issues.concat(more);
  }

  private isListed(code: IssueCode, column: number, severity: Severity): boolean {
    let columns = this.counts.get(code);
    if (!columns) this.counts.set(code, (columns = new Map()));
    const seen = columns.get(column);
    if (!seen) columns.set(column, { count: 1, severity });
    else seen.count += 1;
    return !seen || seen.count <= LISTED_ISSUES;
  }

  /** Row -1: the whole column or table; column -1: the whole row. */
  private where(row: number, column: number): Where {
    const place = this.table.place;
    const header = column < 0 ? '' : quoteCell(this.headers[column]);
    return {
      tableKind: this.kind,
      ...(place ? { sheet: place.sheet } : {}),
      ...(place?.table ? { table: place.table } : {}),
      ...(place && row >= 0
        ? { cell: cellAddress(place.headerRow + row, place.firstColumn + Math.max(column, 0)) }
        : {}),
      ...(row >= 0 ? { row: row + 1 } : {}),
      ...(header !== '' ? { column: header } : {}),
    };
  }
}

function withoutIds(facts: object): object {
  const told = (fact: unknown): unknown =>
    typeof fact === 'string' ? maskLongNumbers(fact) : Array.isArray(fact) ? fact.map(told) : fact;
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, told(fact)]));
}
