import type { Issue } from '../issue';
import type { TableKind } from './headers';
import { IssueList } from './issueList';
import { openTable } from './openTable';
import type { RawTable } from './rawTable';

interface Opened {
  readonly columns: ReadonlyMap<string, number>;
  readonly list: IssueList;
}

/**
 * Gathers issues about cells of a table that has been read, by the row in the table (header = 0) and the column's key.
 * The header row is looked for once the first issue is raised.
 */
export class CellIssues {
  private opened: Opened | null = null;

  constructor(
    private readonly table: RawTable,
    private readonly kind: TableKind,
  ) {}

  get list(): IssueList {
    return this.open().list;
  }

  /** A1 address of a cell when the sheet is known, else null. */
  address(row: number, key: string): string | null {
    return this.open().list.address(row, Math.max(0, this.column(key)));
  }

  /** Place of a column in the table; -1 when it is not there. */
  column(key: string): number {
    return this.open().columns.get(key) ?? -1;
  }

  finish(): Issue[] {
    return this.opened?.list.finish() ?? [];
  }

  private open(): Opened {
    if (this.opened) return this.opened;
    if (this.table.values.length === 0) {
      this.opened = { columns: new Map(), list: new IssueList(this.table, this.kind) };
    } else {
      const { match, headers } = openTable(this.table, this.kind);
      this.opened = { columns: match.columns, list: new IssueList(this.table, this.kind, headers) };
    }
    return this.opened;
  }
}
