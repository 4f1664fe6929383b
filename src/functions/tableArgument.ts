import {
  findHeaderRow,
  mayBeApproved,
  type CellError,
  type CellValue,
  type Grid,
  type Issue,
  type RawTable,
  type TableKind,
} from '../core';
import { describeIssue } from '../locales/describeIssue';
import { en, type Locale } from '../locales/en';
import { zhCN } from '../locales/zh-CN';
import { cellError } from './cellError';
import { errorCode } from './errorCode';

export type TableArgument =
  | 'agencies'
  | 'plan'
  | 'approved'
  | 'staff'
  | 'pay'
  | 'rates'
  | 'facts'
  | 'duties'
  | 'procedures'
  | 'norms'
  | 'claims'
  | 'tasks';

/**
 * Reads the table that a range argument holds. A range without a header row, with the headers of another table or
 * without a required column fails with a sentence, in Chinese where the range holds Chinese.
 */
export function tableArgument<T>(
  argument: unknown,
  kind: TableArgument,
  read: (table: RawTable) => { readonly table: T | null; readonly issues: readonly Issue[] },
): { readonly table: T; readonly issues: readonly Issue[] } {
  const values = withPlainErrors(rangeOf(argument));
  const words = wordsFor(values);
  const name = words.functions.arguments[kind];
  const noTable = words.functions.noTable({ argument: name, table: words.words.tables[kind] });
  if (isLeftOut(argument)) throw cellError(noTable);
  const found = findHeaderRow(values);
  const { table, issues } = read({ values });
  if (found && isOtherTable(found.kind, kind, values[found.row], table !== null)) {
    throw cellError(words.functions.otherTable({ argument: name, found: words.words.tables[found.kind] }));
  }
  if (table !== null) return { table, issues };
  throw cellError(issues.length > 0 ? describeIssue(issues[0], words) : noTable);
}

/** Whether an argument that may be left out was: Excel then hands over null; a blank cell comes as 0, '' or null. */
export function isLeftOut(argument: unknown): boolean {
  if (!Array.isArray(argument)) return argument === 0 || isBlank(argument);
  return argument.length === 0 || (argument.length === 1 && argument[0].length === 1 && isLeftOut(argument[0][0]));
}

/**
 * Tables of units share headers, and so do those of people and of pay; one of them is taken for the other only where the
 * headers allow both.
 */
function isOtherTable(
  found: TableKind,
  wanted: TableArgument,
  headers: readonly CellValue[],
  isRead: boolean,
): boolean {
  if (found === wanted) return false;
  if (wanted === 'approved' && found === 'agencies') return !mayBeApproved(headers);
  // A table of units with post types and annual pay, and nothing else of persons, looks like one of pay.
  if (wanted === 'staff' && found === 'pay') return !isRead;
  return !(isRead && wanted === 'agencies' && found === 'approved');
}

/** Error cells come from Excel as objects of its own; core knows them as `{ error }`. Rows without any are kept as they are. */
function withPlainErrors(range: Grid): Grid {
  let copy: (readonly CellValue[])[] | null = null;
  for (let row = 0; row < range.length; row++) {
    const cells = range[row];
    if (!hasErrorCell(cells)) continue;
    copy ??= range.slice();
    copy[row] = cells.map((cell) => (isErrorCell(cell) ? { error: errorCode(cell) ?? '#VALUE!' } : cell));
  }
  return copy ?? range;
}

/** On the way of every cell of every table, so a plain loop. */
function hasErrorCell(cells: readonly CellValue[]): boolean {
  for (let column = 0; column < cells.length; column++) if (isErrorCell(cells[column])) return true;
  return false;
}

function isErrorCell(cell: CellValue): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

function wordsFor(values: Grid): Locale {
  const isChinese = (cell: CellValue) => typeof cell === 'string' && /\p{Script=Han}/u.test(cell);
  return values.slice(0, 3).some((row) => row.some(isChinese)) ? zhCN : en;
}

function rangeOf(argument: unknown): Grid {
  return Array.isArray(argument) ? (argument as Grid) : [[argument as CellValue]];
}

function isBlank(argument: unknown): boolean {
  return argument === null || argument === undefined || (typeof argument === 'string' && argument.trim() === '');
}
