import type { CounterpartIssueFacts } from '../../counterparts/counterpartIssues';
import type { Issue, Severity, Where } from '../../issue';
import type { PlanIssueFacts } from '../../plan/planIssues';
import { cellAddress } from '../../table/cellAddress';
import { TABLES, type ColumnSpec, type Language } from '../../table/headers';
import { LISTED_ISSUES } from '../../table/issueList';
import { openTable } from '../../table/openTable';
import { cellText } from '../../table/cells';
import type { RawTable } from '../../table/rawTable';

/** Facts of every issue that a row of the plan can raise, also when duties are followed through it. */
type Facts = PlanIssueFacts & CounterpartIssueFacts;

/** The plan or the approved table, as far as an issue's place needs it. */
interface ReadTable {
  readonly language: Language;
  readonly table: RawTable;
  readonly row: Int32Array;
}

/** Where several rows of a table stand: A1 addresses when the sheet is known, and the rows' numbers in the table (header = 1). */
export interface Spots {
  readonly cells: readonly string[];
  readonly rows: readonly number[];
}

/** So many cells at most are named in one issue. */
const NAMED_SPOTS = 20;

/** Gathers issues about rows of the plan or of the approved table. Rows are places in it; -1 is the table as a whole. */
export class PlanIssueList {
  readonly issues: Issue[] = [];
  private readonly counts = new Map<keyof Facts, { count: number; severity: Severity; where: Where }>();
  private headers: { readonly columns: ReadonlyMap<string, number>; readonly texts: readonly string[] } | null = null;

  constructor(
    private readonly kind: 'plan' | 'approved',
    private readonly read: ReadTable,
  ) {}

  add<C extends keyof Facts>(code: C, severity: Severity, row: number, key: string, facts: Facts[C]): void {
    const seen = this.counts.get(code);
    if (seen) seen.count++;
    if (seen && seen.count > LISTED_ISSUES) return;
    const where = this.where(row, key);
    if (!seen) this.counts.set(code, { count: 1, severity, where });
    this.issues.push({ code, severity, where, facts } as unknown as Issue);
  }

  /** All issues; those beyond the first of a kind that are listed are one more issue that says how many they are. */
  finish(): Issue[] {
    for (const [code, { count, severity, where }] of this.counts) {
      if (count <= LISTED_ISSUES) continue;
      const facts = { of: code, count: count - LISTED_ISSUES, listed: LISTED_ISSUES };
      const { cell: _cell, row: _row, ...whole } = where;
      this.issues.push({ code: 'moreOfTheSame', severity, where: whole, facts });
    }
    return this.issues;
  }

  spots(rows: readonly number[], key: string): Spots {
    const sorted = [...new Set(rows)].sort((a, b) => this.read.row[a] - this.read.row[b]).slice(0, NAMED_SPOTS);
    const cells = sorted.map((row) => this.where(row, key).cell).filter((cell) => cell !== undefined);
    return { cells, rows: sorted.map((row) => this.read.row[row] + 1) };
  }

  /** A column's header as the user wrote it, or as it would be written. */
  header(key: string): string {
    const column = this.columnOf(key);
    const written = column < 0 ? '' : this.headers!.texts[column];
    const specs: readonly ColumnSpec[] = TABLES[this.kind];
    return written !== '' ? written : (specs.find((spec) => spec.key === key)?.[this.read.language] ?? key);
  }

  private columnOf(key: string): number {
    this.headers ??= headersOf(this.read.table, this.kind);
    return this.headers.columns.get(key) ?? -1;
  }

  private where(row: number, key: string): Where {
    const { place } = this.read.table;
    const tableRow = row < 0 ? 0 : this.read.row[row];
    const column = Math.max(0, this.columnOf(key));
    return {
      tableKind: this.kind,
      ...(place ? { sheet: place.sheet } : {}),
      ...(place?.table ? { table: place.table } : {}),
      ...(place ? { cell: cellAddress(place.headerRow + tableRow, place.firstColumn + column) } : {}),
      ...(row < 0 ? {} : { row: tableRow + 1 }),
      ...(key === '' ? {} : { column: this.header(key) }),
    };
  }
}

function headersOf(
  table: RawTable,
  kind: 'plan' | 'approved',
): { columns: ReadonlyMap<string, number>; texts: string[] } {
  if (table.values.length === 0) return { columns: new Map(), texts: [] };
  const { match, headers } = openTable(table, kind);
  return { columns: match.columns, texts: headers.map(cellText) };
}
