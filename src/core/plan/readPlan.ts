import type { Kind } from '../agencies/kinds';
import { POST_TYPES, type PostType } from '../agencies/measures';
import { readKind } from '../agencies/readKind';
import type { Issue } from '../issue';
import { amountColumn } from '../table/amountColumns';
import { cellError, cellText, isBlank, quoteCell } from '../table/cells';
import { openTable, type OpenTable } from '../table/openTable';
import { isBlankMark, parseNumber } from '../table/parseNumber';
import type { CellValue, RawTable } from '../table/rawTable';
import { Fractions, readAmounts, type AmountReading } from '../table/readAmounts';
import { readDate } from '../table/readDate';
import { readTexts } from '../table/readTexts';
import { foldOptions } from './foldOption';
import type { Plan } from './plan';
import { readPlanRows } from './readPlanRows';
import { readShares } from './readShares';

const TEXTS = ['county', 'option', 'grade', 'document', 'note'] as const;
/** Columns in which marks such as `—` and `无` stand for none. */
const NAMES = ['from', 'to', 'duty', 'namePlate'] as const;

/**
 * Reads the plan table: an operation a row, of all options. A row whose operation, share or posts cannot be read is left
 * out with an issue, for half of an operation would move the wrong posts. Whether units exist is for `applyPlan` to say.
 * null when a required column is missing.
 */
export function readPlan(table: RawTable): { plan: Plan | null; issues: Issue[] } {
  const open = openTable(table, 'plan');
  const { match, issues, values } = open;
  if (!open.isComplete) return { plan: null, issues: issues.finish() };
  const candidates = readPlanRows(open);
  const reading: AmountReading = { issues, fractions: new Fractions(), badRows: new Set() };
  const shares = readShares(values, candidates.row, match.columns.get('share'), reading);
  const posts = readPosts(open, candidates.row, reading);
  const isGood = goodPlaces(candidates.row, reading.badRows!);
  const pick = <T>(list: readonly T[]): readonly T[] => (isGood ? list.filter((_, place) => isGood[place]) : list);
  const row = isGood ? candidates.row.filter((_, place) => isGood[place]) : candidates.row;
  const columnsOf = (keys: readonly string[]) => keys.map((key) => match.columns.get(key));
  const [county, option, grade, document, note] = readTexts(values, row, columnsOf(TEXTS), issues);
  const [from, to, duty, namePlate] = readTexts(values, row, columnsOf(NAMES), issues, 'blank');
  const plan: Plan = {
    language: match.language,
    table,
    count: row.length,
    county: match.columns.has('county') ? county : null,
    option: foldOptions(option),
    operation: pick(candidates.operation),
    from,
    to,
    kind: readKinds(open, row),
    grade,
    duty,
    share: pick(shares),
    posts: pick(posts),
    namePlate,
    effective: readDates(open, row),
    document,
    note,
    step: readSteps(open, row),
    row,
  };
  if (row.length === 0) issues.add('noRows', 'note', open.headerRow, -1, {});
  return { plan, issues: issues.finish() };
}

/** Which places have no bad cell; null when all are good. */
function goodPlaces(rows: Int32Array, badRows: ReadonlySet<number>): readonly boolean[] | null {
  return badRows.size === 0 ? null : Array.from(rows, (row) => !badRows.has(row));
}

function readPosts(open: OpenTable, rows: Int32Array, reading: AmountReading): Plan['posts'] {
  const posts = new Array<Partial<Record<PostType, number>> | null>(rows.length).fill(null);
  const types = POST_TYPES.filter((type) => open.match.columns.has(`${type}Posts`));
  const columns = types.map((type) => amountColumn(open, `${type}Posts`, NaN, 'rowLeftOut')!);
  const amounts = readAmounts(open.values, rows, columns, reading);
  reading.fractions.report(reading.issues);
  for (let t = 0; t < types.length; t++) {
    const column = amounts[t];
    for (let i = 0; i < column.length; i++) {
      if (column[i] === column[i]) (posts[i] ??= {})[types[t]] = column[i];
    }
  }
  return posts;
}

function readKinds({ match, values, issues }: OpenTable, rows: Int32Array): (Kind | null)[] {
  const kinds = new Array<Kind | null>(rows.length).fill(null);
  const column = match.columns.get('kind');
  if (column === undefined) return kinds;
  const known = new Map<CellValue, Kind | null>([['', null]]);
  let last: CellValue = '';
  let kind: Kind | null | undefined = null;
  for (let i = 0; i < rows.length; i++) {
    const cell = values[rows[i]][column];
    if (cell !== last) kind = known.get(cell);
    last = cell;
    if (kind === undefined) known.set(cell, (kind = readKind(cellText(cell))?.kind ?? null));
    kinds[i] = kind;
    if (kind !== null || cell === '' || cell === null || cell === undefined) continue;
    const found = quoteCell(cell);
    if (cellError(cell) !== null) issues.add('errorCell', 'error', rows[i], column, { found, consequence: 'blank' });
    else if (!isBlank(cell) && !isBlankMark(cellText(cell)))
      issues.add('unknownPlanKind', 'error', rows[i], column, { found });
  }
  return kinds;
}

function readDates({ match, values, issues }: OpenTable, rows: Int32Array): string[] {
  const dates = new Array<string>(rows.length).fill('');
  const column = match.columns.get('effective');
  if (column === undefined) return dates;
  const known = new Map<CellValue, string>([['', '']]);
  for (let i = 0; i < rows.length; i++) {
    const cell = values[rows[i]][column];
    let date = known.get(cell);
    if (date === undefined) known.set(cell, (date = readDate(cell)));
    dates[i] = date;
    if (date === '' && cellError(cell) !== null) {
      issues.add('errorCell', 'error', rows[i], column, { found: quoteCell(cell), consequence: 'blank' });
    }
  }
  return dates;
}

/** Step numbers order the rows for the reader alone; what is not a number is no trouble. */
function readSteps({ match, values }: OpenTable, rows: Int32Array): (number | null)[] {
  const steps = new Array<number | null>(rows.length).fill(null);
  const column = match.columns.get('step');
  if (column === undefined) return steps;
  for (let i = 0; i < rows.length; i++) {
    const cell = values[rows[i]][column];
    const step = typeof cell === 'string' ? parseNumber(cell) : cell;
    if (typeof step === 'number' && Number.isFinite(step)) steps[i] = step;
  }
  return steps;
}
