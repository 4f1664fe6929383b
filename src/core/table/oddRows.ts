import { cellError, cellText, isBlank, quoteCell } from './cells';
import { foldWord } from './foldText';
import type { IssueList } from './issueList';
import { rowsAddress } from './cellAddress';
import type { CellValue, RawTable } from './rawTable';
import { isTotalWord } from './totals';

/** What a row is whose naming cell is not plain; `null` when the row is to be read. */
export type OddRow = 'blank' | 'totals' | 'repeatedHeader' | 'heading' | null;

const HEADING = /^([一二三四五六七八九十]+[、.．:]|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[类部])/;
const REMARK = /^(注|备注|说明|填表|制表|审核|填报|单位[:：]|数据来源|note|source|remark)/;

/** Rows without anything in them, gathered for one note. */
export class BlankRows {
  private readonly rows: number[] = [];

  add(row: number): void {
    this.rows.push(row);
  }

  /** Reports the blank rows between the rows of the table; those below its last row are nothing to report. */
  report(table: RawTable, lastRow: number, issues: IssueList): void {
    const between = this.rows.filter((row) => row < lastRow);
    if (between.length === 0) return;
    const facts = { rows: rowsAddress(table, between, 120), count: between.length };
    issues.add('blankRows', 'note', between[0], -1, facts);
  }
}

export function isBlankRow(row: readonly CellValue[]): boolean {
  for (let i = 0; i < row.length; i++) if (!isBlank(row[i])) return false;
  return true;
}

/**
 * Sorts out a row whose naming cell (the unit's) stands in `nameColumn`: blank, totals, the header row once more, or a
 * heading or remark that stands alone in its row. Totals are told by the naming cell, or by any text when that is blank.
 */
export function sortOddRow(row: readonly CellValue[], headers: readonly CellValue[], nameColumn: number): OddRow {
  if (isBlankRow(row)) return 'blank';
  const name = cellText(row[nameColumn]);
  if (isTotalWord(name)) return 'totals';
  if (name === '' && cellError(row[nameColumn]) === null && row.some(isTotalCell)) return 'totals';
  if (isHeaderAgain(row, headers)) return 'repeatedHeader';
  return isAloneText(row) ? 'heading' : null;
}

/**
 * The column of the word, such as `合计`, that makes a row one of totals; of several such words the one whose header comes
 * first by its text, so that the order of the columns does not matter.
 */
export function totalsColumn(row: readonly CellValue[], headers: readonly CellValue[], nameColumn: number): number {
  if (cellText(row[nameColumn]) !== '') return nameColumn;
  let found = -1;
  for (let column = 0; column < row.length; column++) {
    if (!isTotalCell(row[column])) continue;
    if (found < 0 || cellText(headers[column]) < cellText(headers[found])) found = column;
  }
  return found;
}

function isTotalCell(cell: CellValue): boolean {
  return typeof cell === 'string' && isTotalWord(cellText(cell));
}

/** Whether a row repeats the header row, as printed tables do on each page. */
export function isHeaderAgain(row: readonly CellValue[], headers: readonly CellValue[]): boolean {
  let same = 0;
  let filled = 0;
  for (let i = 0; i < headers.length; i++) {
    if (isBlank(row[i]) || isBlank(headers[i])) continue;
    filled += 1;
    if (cellText(row[i]) === cellText(headers[i])) same += 1;
  }
  return same >= 2 && same * 2 > filled;
}

/**
 * How a heading or remark in a list of people is quoted, where remarks may name some of them: a section's title whole, of
 * a remark the word that it begins with. Example: `注…` of `注：张某已退休`, but `一、财政局`.
 */
export function beginningOfRemark(text: string): string {
  if (HEADING.test(text)) return quoteCell(text);
  return `${REMARK.exec(foldWord(text.slice(0, 20)))?.[0] ?? ''}…`;
}

/** A section's title `一、党委机构` or a remark `注：…` that is the only thing in its row. */
function isAloneText(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length !== 1 || typeof filled[0] !== 'string') return false;
  const text = cellText(filled[0]);
  return HEADING.test(text) || REMARK.test(foldWord(text.slice(0, 20))) || text.length > 60;
}
