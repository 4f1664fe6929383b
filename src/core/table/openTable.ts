import { cellText } from './cells';
import { fillMerged } from './fillMerged';
import { TABLES, type CellType, type ColumnSpec, type TableKind } from './headers';
import { IssueList } from './issueList';
import { joinHeaderRows } from './joinHeaderRows';
import { headerOf, matchHeaders, type HeaderMatch } from './matchHeaders';
import type { CellValue, Grid, RawTable } from './rawTable';
import { recogniseHeaders } from './recogniseHeaders';
import { unitScale } from './unitScale';

/** A table whose header row has been found and matched. */
export interface OpenTable {
  readonly table: RawTable;
  /** The last header row: the rows of the table stand below it. */
  readonly headerRow: number;
  readonly headers: readonly CellValue[];
  readonly match: HeaderMatch;
  /** The cells, with merged cells resolved; same rows and columns as `table.values`. */
  readonly values: Grid;
  readonly issues: IssueList;
  /** Whether every required column is there. */
  readonly isComplete: boolean;
}

const ROWS_SEARCHED = 40;
const HEADERS_NAMED = 30;

/** Finds the header row (the first, else the one below a title), matches its headers and raises the issues about them. */
export function openTable(table: RawTable, kind: TableKind): OpenTable {
  const top = headerRowOf(table.values, kind);
  const { headers, rows } = joinHeaderRows(table.values, top, kind);
  const headerRow = top + rows - 1;
  const match = matchHeaders(headers, kind);
  const issues = new IssueList(table, kind, headers);
  const isComplete = reportMissing(headers, headerRow, match, issues);
  if (match.columns.size > 0) reportUnclear(headers, headerRow, match, issues);
  const texts = new Set(textColumns(match));
  const isText = (column: number): boolean => texts.has(column);
  const values = isComplete ? fillMerged(table, headerRow, isText, issues) : table.values;
  return { table, headerRow, headers, match, values, issues, isComplete };
}

function headerRowOf(values: Grid, kind: TableKind): number {
  if (values.length === 0 || matchHeaders(values[0], kind).columns.size > 1) return 0;
  for (let row = 1; row < Math.min(values.length, ROWS_SEARCHED); row++) {
    if (recogniseHeaders(values[row])?.kind === kind) return row;
  }
  return 0;
}

function reportMissing(
  headers: readonly CellValue[],
  headerRow: number,
  { kind, columns, language }: HeaderMatch,
  issues: IssueList,
): boolean {
  const specs: readonly ColumnSpec[] = TABLES[kind];
  const required = specs.filter((spec) => spec.required);
  if (columns.size === 0) {
    issues.add('noHeaderRow', 'error', headerRow, -1, { columns: required.flatMap(({ en, zh }) => [en, zh]) });
    return false;
  }
  const missing = required.filter((spec) => !columns.has(spec.key));
  const headersFound = headers.map(cellText).filter((text) => text !== '');
  for (const spec of missing) {
    const facts = { column: spec[language], headersFound: headersFound.slice(0, HEADERS_NAMED).map(cutHeader) };
    issues.add('missingColumn', 'error', headerRow, -1, facts);
  }
  return missing.length === 0;
}

const cutHeader = (header: string): string => (header.length > 24 ? `${header.slice(0, 23)}…` : header);

function reportUnclear(headers: readonly CellValue[], row: number, match: HeaderMatch, issues: IssueList): void {
  const { kind, language } = match;
  const specs: readonly ColumnSpec[] = TABLES[kind];
  for (const { key, column, used } of match.twice) {
    const spec = specs.find((one) => one.key === key)!;
    const figures = spec.required === true || spec.type !== 'text' || spec.key === 'rank';
    issues.add('headerTwice', figures ? 'error' : 'note', row, column, {
      header: cutHeader(cellText(headers[column])),
      column: headerOf(kind, key, language),
      usedHeader: cutHeader(cellText(headers[used])),
      usedCell: issues.address(row, used),
    });
  }
  for (const { column, fits } of match.ambiguous) {
    const facts = {
      header: cutHeader(cellText(headers[column])),
      fits: fits.map((key) => headerOf(kind, key, language)),
    };
    issues.add('ambiguousHeader', 'error', row, column, facts);
  }
  for (const spec of specs) {
    const column = spec.type === 'amount' ? match.columns.get(spec.key) : undefined;
    const factor = column === undefined ? 1 : unitScale(cellText(headers[column]));
    if (factor !== 1) issues.add('unitScaled', 'note', row, column!, { header: cellText(headers[column!]), factor });
  }
}

/** What a merged cell fills down for; figures count in its first row alone. */
const TEXT_TYPES: ReadonlySet<CellType> = new Set<CellType>([
  ...(['text', 'kind', 'operation', 'date', 'month'] as const),
  ...(['postType', 'sex', 'category', 'position', 'channel', 'stage', 'normRule', 'severity'] as const),
]);

function textColumns(match: HeaderMatch): number[] {
  const specs: readonly ColumnSpec[] = TABLES[match.kind];
  return specs.filter(({ type }) => TEXT_TYPES.has(type)).flatMap(({ key }) => match.columns.get(key) ?? []);
}
