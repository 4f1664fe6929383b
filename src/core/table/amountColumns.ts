import type { Measure } from '../agencies/measures';
import { cellText } from './cells';
import type { OpenTable } from './openTable';
import { parseNumber } from './parseNumber';
import type { AmountColumn } from './readAmounts';
import type { AtStake, Consequence } from './tableIssues';
import { unitScale } from './unitScale';

const POSTS: readonly string[] = ['adminPosts', 'politicalLegalPosts', 'institutionPosts', 'workerPosts'];
const STAFF: readonly string[] = ['adminStaff', 'politicalLegalStaff', 'institutionStaff', 'workerStaff'];
const AMOUNTS: readonly string[] = ['runningCost', 'office'];

/** How the column of a measure is to be read; null when the table has none. */
export function amountColumn(
  open: OpenTable,
  measure: Measure | 'sections',
  blank: number,
  consequence: Consequence,
): AmountColumn | null {
  const column = open.match.columns.get(measure);
  if (column === undefined) return null;
  const isAmount = AMOUNTS.includes(measure);
  const type = isAmount ? 'amount' : POSTS.includes(measure) || STAFF.includes(measure) ? 'posts' : 'count';
  const scale = isAmount ? unitScale(cellText(open.headers[column])) : 1;
  return { column, type, scale, blank, consequence };
}

/** Posts and people that stand in a row, as far as they can be read. */
export function atStake(open: OpenTable, row: number): AtStake {
  return { posts: sumOf(open, row, POSTS), staff: sumOf(open, row, STAFF) };
}

function sumOf({ match, values }: OpenTable, row: number, keys: readonly string[]): number {
  let thousandths = 0;
  for (const key of keys) {
    const column = match.columns.get(key);
    const cell = column === undefined ? '' : values[row][column];
    const parsed = typeof cell === 'number' ? cell : typeof cell === 'string' ? parseNumber(cell) : 0;
    if (typeof parsed === 'number' && parsed > 0 && Number.isFinite(parsed)) thousandths += Math.round(parsed * 1000);
  }
  return thousandths / 1000;
}
