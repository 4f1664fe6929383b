import type { Issue } from '../issue';
import { amountColumn } from '../table/amountColumns';
import { cellText, quoteCell } from '../table/cells';
import type { IssueList } from '../table/issueList';
import { openTable, type OpenTable } from '../table/openTable';
import type { Grid, RawTable } from '../table/rawTable';
import { Fractions, readAmounts } from '../table/readAmounts';
import { readTexts } from '../table/readTexts';
import { readYesNo } from '../table/readYesNo';
import { isBlank } from '../table/cells';
import type { Agencies } from './agencies';
import { MEASURES, type Measure } from './measures';
import { readUnits } from './readUnits';

/** Excel keeps 15 digits of a number; a longer code written as a number has lost its last digits. */
const EXACT_DIGITS_LIMIT = 1e15;
/** A long number as Excel shows it in a narrow way: `1.21409E+17`. */
const SHORTENED = /^\d(\.\d+)?E\+\d+$/;

/**
 * Reads the agencies table: a unit a row. Rows that cannot be used (totals, blanks, a unit twice, an unknown kind) are
 * left out with an issue each, cells that cannot be used count as 0 with an issue each; the rest is used. null when a
 * required column is missing.
 */
export function readAgencies(table: RawTable): { agencies: Agencies | null; issues: Issue[] } {
  const open = openTable(table, 'agencies');
  const { match, issues, values } = open;
  if (!open.isComplete) return { agencies: null, issues: issues.finish() };
  const units = readUnits(open);
  const { row } = units;
  const keys = ['code', 'grade', 'parent', 'domain'];
  const textColumns = keys.map((key) => match.columns.get(key));
  const [code, grade, parent, domain] = readTexts(values, row, textColumns, issues);
  reportLostDigits(values, row, match.columns.get('code'), code, issues);
  const { amounts, stated, fractional } = readMeasures(open, row);
  const agencies: Agencies = {
    language: match.language,
    table,
    count: row.length,
    unit: units.unit,
    county: units.county,
    code,
    kind: units.kind,
    grade,
    parent,
    domain,
    counted: readCounted(values, row, match.columns.get('counted'), issues),
    amounts,
    stated,
    fractional,
    row,
    index: units.index,
    extraColumns: match.extra,
  };
  if (row.length === 0) issues.add('noRows', 'warning', open.headerRow, -1, {});
  return { agencies, issues: issues.finish() };
}

function readMeasures(open: OpenTable, rows: Int32Array): Pick<Agencies, 'amounts' | 'stated' | 'fractional'> {
  const stated = MEASURES.filter((measure) => open.match.columns.has(measure));
  const columns = stated.map((measure) => amountColumn(open, measure, 0, 'countedAsZero')!);
  const fractions = new Fractions();
  const read = readAmounts(open.values, rows, columns, { issues: open.issues, fractions });
  fractions.report(open.issues);
  const amounts = {} as Record<Measure, Float64Array>;
  for (const measure of MEASURES) amounts[measure] = read[stated.indexOf(measure)] ?? new Float64Array(rows.length);
  return { amounts, stated: new Set(stated), fractional: fractions.posts > 0 };
}

function reportLostDigits(
  values: Grid,
  rows: Int32Array,
  column: number | undefined,
  codes: readonly string[],
  issues: IssueList,
): void {
  if (column === undefined) return;
  for (let i = 0; i < rows.length; i++) {
    const cell = values[rows[i]][column];
    const lost =
      typeof cell === 'number'
        ? Math.abs(cell) >= EXACT_DIGITS_LIMIT
        : codes[i].length < 16 && SHORTENED.test(codes[i]);
    if (lost) issues.add('codeLostDigits', 'warning', rows[i], column, { found: quoteCell(cell) });
  }
}

function readCounted(
  values: Grid,
  rows: Int32Array,
  column: number | undefined,
  issues: IssueList,
): (boolean | null)[] {
  const counted = new Array<boolean | null>(rows.length).fill(null);
  if (column === undefined) return counted;
  for (let i = 0; i < rows.length; i++) {
    const cell = values[rows[i]][column];
    if (isBlank(cell)) continue;
    counted[i] = readYesNo(cell);
    if (counted[i] === null && cellText(cell) !== '') {
      issues.add('notYesNo', 'error', rows[i], column, { found: quoteCell(cell) });
    } else if (counted[i] === null) {
      issues.add('errorCell', 'error', rows[i], column, { found: quoteCell(cell), consequence: 'blank' });
    }
  }
  return counted;
}
