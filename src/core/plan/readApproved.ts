import type { Issue } from '../issue';
import { amountColumn, atStake } from '../table/amountColumns';
import { cellError, cellText, quoteCell } from '../table/cells';
import { foldName } from '../table/foldText';
import { BlankRows, sortOddRow, totalsColumn } from '../table/oddRows';
import { openTable, type OpenTable } from '../table/openTable';
import type { RawTable } from '../table/rawTable';
import { Fractions, readAmounts } from '../table/readAmounts';
import { readTexts } from '../table/readTexts';
import { APPROVED_MEASURES, type Approved, type ApprovedMeasure } from './approved';
import { foldOption, foldOptions } from './foldOption';

/**
 * Reads the approved table 核定表: a grant a row. A blank cell and a cell that cannot be read keep the sum of the parts;
 * the latter is an issue. A unit granted twice in the same option is left out the second time. null without a unit column.
 */
export function readApproved(table: RawTable): { approved: Approved | null; issues: Issue[] } {
  const open = openTable(table, 'approved');
  const { match, issues, values } = open;
  if (!open.isComplete) return { approved: null, issues: issues.finish() };
  const row = readGrantRows(open);
  const textColumns = ['county', 'option', 'unit', 'document'].map((key) => match.columns.get(key));
  const [county, option, unit, document] = readTexts(values, row, textColumns, issues);
  const { amounts, sections } = readGrants(open, row);
  const approved: Approved = {
    language: match.language,
    table,
    count: row.length,
    county: match.columns.has('county') ? county : null,
    option: foldOptions(option),
    unit,
    amounts,
    sections,
    document,
    row,
  };
  if (row.length === 0) issues.add('noRows', 'note', open.headerRow, -1, {});
  return { approved, issues: issues.finish() };
}

function readGrants(open: OpenTable, rows: Int32Array): Pick<Approved, 'amounts' | 'sections'> {
  const stated = [...APPROVED_MEASURES, 'sections' as const].filter((measure) => open.match.columns.has(measure));
  const columns = stated.map((measure) => amountColumn(open, measure, NaN, 'sumKept')!);
  const fractions = new Fractions();
  const read = readAmounts(open.values, rows, columns, { issues: open.issues, fractions });
  fractions.report(open.issues);
  const of = (measure: ApprovedMeasure | 'sections'): Float64Array =>
    read[stated.indexOf(measure)] ?? new Float64Array(rows.length).fill(NaN);
  const amounts = {} as Record<ApprovedMeasure, Float64Array>;
  for (const measure of APPROVED_MEASURES) amounts[measure] = of(measure);
  const sections = Array.from(of('sections'), (thousandths) => (Number.isNaN(thousandths) ? null : thousandths / 1000));
  return { amounts, sections };
}

/** The rows that grant something to a named unit. */
function readGrantRows(open: OpenTable): Int32Array {
  const { values, match, headerRow, table, issues } = open;
  const unitColumn = match.columns.get('unit')!;
  const seen = new Map<string, Map<string, Map<string, number>>>();
  const blanks = new BlankRows();
  const rows: number[] = [];
  for (let row = headerRow + 1; row < values.length; row++) {
    if (isLeftOut(open, row, unitColumn, blanks)) continue;
    const textAt = (key: string): string => cellText(values[row][match.columns.get(key) ?? -1]);
    const [county, unit, option] = [foldName(textAt('county')), foldName(textAt('unit')), foldOption(textAt('option'))];
    const units = seen.get(county) ?? new Map<string, Map<string, number>>();
    const options = units.get(unit) ?? new Map<string, number>();
    seen.set(county, units.set(unit, options));
    const first = options.get(option);
    if (first !== undefined) {
      const facts = { unit: quoteCell(textAt('unit')), county: textAt('county'), ...atStake(open, row) };
      const firstCell = issues.address(first, unitColumn);
      issues.add('unitTwice', 'error', row, unitColumn, { ...facts, firstRow: first + 1, firstCell });
      continue;
    }
    options.set(option, row);
    rows.push(row);
  }
  blanks.report(table, rows.at(-1) ?? 0, issues);
  return Int32Array.from(rows);
}

function isLeftOut(
  { values, headers, issues, ...open }: OpenTable,
  row: number,
  column: number,
  blanks: BlankRows,
): boolean {
  const cell = values[row][column];
  const found = quoteCell(cell);
  const odd = sortOddRow(values[row], headers, column);
  if (odd === 'blank') blanks.add(row);
  else if (odd === 'totals') {
    const totals = totalsColumn(values[row], headers, column);
    issues.add('totalsRow', 'note', row, totals, { found: quoteCell(cellText(values[row][totals])) });
  } else if (odd === 'repeatedHeader') issues.add('repeatedHeader', 'note', row, column, {});
  else if (odd === 'heading') issues.add('headingRow', 'note', row, column, { found });
  else if (cellError(cell) !== null)
    issues.add('errorCell', 'error', row, column, { found, consequence: 'rowLeftOut' });
  else if (cellText(cell) === '') {
    issues.add('noUnitName', 'error', row, column, atStake({ values, headers, issues, ...open }, row));
  } else return false;
  return true;
}
