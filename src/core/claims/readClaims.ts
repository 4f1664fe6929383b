import type { Issue } from '../issue';
import { statesPercent } from '../money/readRate';
import { cellText, isBlank } from '../table/cells';
import { leaveOutRow } from '../table/leaveOutRow';
import { BlankRows } from '../table/oddRows';
import { openTable, type OpenTable } from '../table/openTable';
import type { CellValue, RawTable } from '../table/rawTable';
import { readTexts } from '../table/readTexts';
import type { Claim, ClaimFigure, Claims } from './claims';
import { readClaimFigure } from './readClaimFigure';

const PRINTED = ['before', 'after', 'change', 'percent'] as const;

/**
 * Reads the table of published figures 公布数据: a figure a row, its texts as printed. A number in the column Percent is a
 * fraction, as Excel stores percentages, and becomes such a text: −0.082 is `-8.2%`. Excel takes a ratio that is typed as
 * 32:1 for a time; it is turned back. Under a header such as 增减幅度（%） with a number above 1, numbers are percentages. Figures that the product does not know are carried. null without a figure column.
 */
export function readClaims(table: RawTable): { claims: Claims | null; issues: Issue[] } {
  const open = openTable(table, 'claims');
  const { match, issues, values } = open;
  if (!open.isComplete) return { claims: null, issues: issues.finish() };
  const row = readClaimRows(open);
  const keys = ['figure', ...PRINTED, 'source', 'note', 'county'];
  const texts = readTexts(values, row, keys.map((key) => match.columns.get(key)), issues); // prettier-ignore
  const percentColumn = match.columns.get('percent');
  const inPercent = percentColumn !== undefined && holdsPercentages(open, row, percentColumn);
  const rows = Array.from(row, (at, place): Claim => {
    const [text, before, after, change, percent, source, note, county] = texts.map((column) => column[place]);
    const figure = readClaimFigure(text);
    const written = { before, after, change, percent };
    for (const key of PRINTED) {
      const column = match.columns.get(key);
      if (column === undefined) continue;
      const cell = values[at][column];
      const isPercentage = key === 'percent' && inPercent && typeof cell === 'number';
      written[key] = isPercentage ? `${cell}%` : asPrinted(cell, written[key], key === 'percent', figure);
    }
    return { figure, text, ...written, source, note, county, row: at };
  });
  if (rows.length === 0) issues.add('noRows', 'note', open.headerRow, -1, {});
  return { claims: { language: match.language, table, rows }, issues: issues.finish() };
}

function holdsPercentages({ headers, values }: OpenTable, rows: Int32Array, column: number): boolean {
  const sizes = Array.from(rows, (row) => values[row][column]).map((cell) =>
    typeof cell === 'number' ? Math.abs(cell) : cell,
  );
  return statesPercent(cellText(headers[column]), sizes);
}

/** The rows with a figure; blank rows, headings and the header row once more are left out. */
function readClaimRows(open: OpenTable): Int32Array {
  const { values, match, headerRow, table, issues } = open;
  const column = match.columns.get('figure')!;
  const blanks = new BlankRows();
  const rows: number[] = [];
  for (let row = headerRow + 1; row < values.length; row++) {
    if (leaveOutRow(open, row, column, blanks, ['totalsRow', 'errorCell'])) continue;
    if (!isBlank(values[row][column])) rows.push(row);
  }
  blanks.report(table, rows.at(-1) ?? 0, issues);
  return Int32Array.from(rows);
}

/** What Excel made of a printed figure, turned back into what was printed. */
function asPrinted(cell: CellValue, text: string, isPercent: boolean, figure: ClaimFigure | null): string {
  if (typeof cell !== 'number') return text;
  const isShare = figure === 'shareOfRevenue' && Math.abs(cell) <= 1;
  if (isPercent || isShare) return `${Number((cell * 100).toPrecision(12))}%`;
  const minutes = Math.round(cell * 24 * 60);
  const isTime = figure === 'supportRatio' && !Number.isInteger(cell) && Math.abs(minutes - cell * 24 * 60) < 1e-6;
  return isTime && minutes % 60 === 1 ? `${(minutes - 1) / 60}:1` : text;
}
