import type { Kind } from '../agencies/kinds';
import type { Issue, Severity } from '../issue';
import { cellError, cellText, isBlank, quoteCell } from '../table/cells';
import { namedRows } from '../table/namedRows';
import { openTable, type OpenTable } from '../table/openTable';
import { isBlankMark } from '../table/parseNumber';
import type { RawTable } from '../table/rawTable';
import { Fractions, type AmountReading } from '../table/readAmounts';
import type { Norm, Norms } from './norms';
import { readNormAmount } from './readNormAmount';
import { readNormKinds, type NormKinds } from './readNormKinds';
import { readNormWords } from './readNormWords';
import { readSeverity } from './readSeverity';

/**
 * Reads the norms table 标准: a norm a row, of one rule, for the units of a kind (blank: every kind) and with so many posts
 * (From 起 to To 止, both included; blank: no end). A row for several kinds is a norm for each; where the kind is blank the
 * rule may name it: `事业单位最少编制`. A severity that is not understood is the usual one of the rule. A row whose rule or kind
 * is not known, whose limit is blank, or of which a number cannot be read is not used and is an issue: no norm may be
 * held against units that it is not for. null without the columns of rules and limits.
 * Example: below `规则 | 机构性质 | 起 | 止 | 限额` the row `每个单位对口部门数 | 政府工作部门 | 20 | | 15` is broken by a
 * government department of 20 posts or more that answers to 16 departments.
 */
export function readNorms(table: RawTable): { norms: Norms | null; issues: Issue[] } {
  const open = openTable(table, 'norms');
  const { match, issues } = open;
  if (!open.isComplete) return { norms: null, issues: issues.finish() };
  const reading: AmountReading = { issues, fractions: new Fractions(), badRows: new Set() };
  const norms = namedRows(open, match.columns.get('rule')!).flatMap((row) => readNorm(open, row, reading));
  reading.fractions.report(issues);
  reportTwice(open, norms);
  if (norms.length === 0) issues.add('noRows', 'note', open.headerRow, -1, {});
  return { norms: { language: match.language, table, norms }, issues: issues.finish() };
}

/** The norms of a row: one for each kind that it names, none when the row cannot be used. */
function readNorm(open: OpenTable, row: number, reading: AmountReading): Norm[] {
  const { values, match, issues } = open;
  const ruleColumn = match.columns.get('rule')!;
  const found = quoteCell(values[row][ruleColumn]);
  const said = readNormWords(cellText(values[row][ruleColumn]));
  if (said === null) {
    issues.add('unknownNorm', 'warning', row, ruleColumn, { found });
    return [];
  }
  const { rule } = said;
  const kinds = kindsAt(open, row, said.kinds);
  const [fromPosts, toPosts, limit] = (['from', 'to', 'limit'] as const).map((key) =>
    readNormAmount(open, { key, row, isLeast: rule === 'leastPosts' }, reading),
  );
  if (kinds === null || reading.badRows!.has(row)) return [];
  if (limit === null) {
    issues.add('normWithoutLimit', 'note', row, match.columns.get('limit')!, { rule: found });
    return [];
  }
  if (fromPosts !== null && toPosts !== null && fromPosts > toPosts) {
    const facts = { from: fromPosts, to: toPosts };
    issues.add('normRangeReversed', 'error', row, match.columns.get('from')!, facts);
    return [];
  }
  const source = cellText(values[row][match.columns.get('source') ?? -1]);
  const severity = severityAt(open, row);
  return kinds.kinds.map((kind) => ({ rule, kind, fromPosts, toPosts, limit, severity, source, row }));
}

/** The severity of a row; null where the cell is blank, or names none: then it is an issue and the usual one holds. */
function severityAt({ values, match, issues }: OpenTable, row: number): Severity | null {
  const column = match.columns.get('severity');
  const cell = column === undefined ? '' : values[row][column];
  const text = cellText(cell);
  if (column === undefined || (cellError(cell) === null && (isBlank(cell) || isBlankMark(text)))) return null;
  const severity = cellError(cell) === null ? readSeverity(text) : null;
  if (severity === null) issues.add('unknownSeverity', 'warning', row, column, { found: quoteCell(cell) });
  return severity;
}

/** The kinds of a row, of a blank cell those that its rule names; null, and an issue, when its cell names none or shows an error. */
function kindsAt({ values, match, issues }: OpenTable, row: number, ofRule: readonly Kind[] | null): NormKinds | null {
  const column = match.columns.get('kind');
  const cell = column === undefined ? '' : values[row][column];
  const found = quoteCell(cell);
  if (column === undefined || (isBlank(cell) && cellError(cell) === null)) {
    return ofRule ? { kinds: ofRule, exact: true } : readNormKinds('');
  }
  if (cellError(cell) !== null) {
    issues.add('errorCell', 'error', row, column, { found, consequence: 'rowLeftOut' });
    return null;
  }
  const read = readNormKinds(cellText(cell));
  if (read === null) issues.add('unknownNormKind', 'error', row, column, { found });
  else if (!read.exact && read.kinds[0] !== null) {
    issues.add('kindTakenAs', 'warning', row, column, { found, kind: read.kinds[0], rows: 1 });
  }
  return read;
}

/** Norms of one rule, kind and range with different limits: the later rows say so. */
function reportTwice({ match, issues, values }: OpenTable, norms: readonly Norm[]): void {
  const column = match.columns.get('rule')!;
  const firstOfRow = new Map<number, Norm>();
  let first: Norm | undefined;
  for (const norm of [...norms].sort(compareUse)) {
    if (!first || compareUse(first, norm) !== 0) first = norm;
    else if (first.limit !== norm.limit) firstOfRow.set(norm.row, first);
  }
  for (const [row, { row: firstRow }] of [...firstOfRow].sort(([a], [b]) => a - b)) {
    const facts = { firstRow: firstRow + 1, firstCell: issues.address(firstRow, column) };
    issues.add('normTwice', 'warning', row, column, { rule: quoteCell(values[row][column]), ...facts });
  }
}

/** Puts norms of one rule, kind and range together; 0 when they are for the same. */
function compareUse(a: Norm, b: Norm): number {
  const order = (one: string | number | null, other: string | number | null): number =>
    one === other ? 0 : one === null ? -1 : other === null ? 1 : one < other ? -1 : 1;
  return (
    order(a.rule, b.rule) || order(a.kind, b.kind) || order(a.fromPosts, b.fromPosts) || order(a.toPosts, b.toPosts)
  );
}
