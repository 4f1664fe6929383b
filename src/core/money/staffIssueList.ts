import type { Issue, IssueFacts, Severity } from '../issue';
import type { PeopleIssueFacts } from '../placement/peopleIssues';
import type { Staff } from '../staffing/staff';
import type { StaffIssueFacts } from '../staffing/staffIssues';
import { quoteCell } from '../table/cells';
import { IssueList } from '../table/issueList';
import { openTable } from '../table/openTable';
import type { CellValue } from '../table/rawTable';
import type { MoneyIssueFacts } from './moneyIssues';

type Code = keyof StaffIssueFacts | keyof MoneyIssueFacts | keyof PeopleIssueFacts;

interface Opened {
  readonly issues: IssueList;
  readonly headers: readonly CellValue[];
  readonly columns: ReadonlyMap<string, number>;
}

/** Gathers issues about people who have been read, each at a cell of the person's row. The table is opened at the first issue. */
export class StaffIssueList {
  private opened: Opened | null = null;
  private readonly more: Issue[] = [];

  constructor(private readonly staff: Staff) {}

  /** `keys`: the columns of the staff table, of which the first that it has is named; the whole row when it has none. */
  add<C extends Code>(
    code: C,
    severity: Severity,
    person: number,
    keys: readonly string[],
    facts: IssueFacts[C],
  ): void {
    this.addAtRow(code, severity, this.staff.row[person], keys, facts);
  }

  /** The same for a row that is no person of its unit: place in `table.values`. */
  addAtRow<C extends Code>(
    code: C,
    severity: Severity,
    row: number,
    keys: readonly string[],
    facts: IssueFacts[C],
  ): void {
    const { issues } = (this.opened ??= this.open());
    issues.add<Code>(code, severity, row, this.columnOf(keys), facts);
  }

  /** A1 address of the cell at which an issue of the person would stand when the sheet is known, else null. */
  address(person: number, keys: readonly string[]): string | null {
    const { issues } = (this.opened ??= this.open());
    return issues.address(this.staff.row[person], Math.max(0, this.columnOf(keys)));
  }

  /** So many more of a code in a column, beyond those listed. */
  addMore(code: Code, severity: Severity, key: string, count: number, listed: number): void {
    const { headers, columns } = (this.opened ??= this.open());
    const { place } = this.staff.table;
    const column = columns.get(key);
    const where = {
      tableKind: 'staff' as const,
      ...(place ? { sheet: place.sheet } : {}),
      ...(place?.table ? { table: place.table } : {}),
      ...(column === undefined ? {} : { column: quoteCell(headers[column]) }),
    };
    this.more.push({ code: 'moreOfTheSame', severity, where, facts: { of: code, count, listed } });
  }

  finish(): Issue[] {
    return [...(this.opened?.issues.finish() ?? []), ...this.more];
  }

  /** The first of the columns that the table has; -1 = none. */
  private columnOf(keys: readonly string[]): number {
    const { columns } = (this.opened ??= this.open());
    return keys.map((key) => columns.get(key)).find((column) => column !== undefined) ?? -1;
  }

  private open(): Opened {
    const { table } = this.staff;
    const { headers, match } = openTable(table, 'staff');
    return { issues: new IssueList(table, 'staff', headers), headers, columns: match.columns };
  }
}
