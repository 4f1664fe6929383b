import { cellError, cellText, quoteCell } from '../table/cells';
import type { OpenTable } from '../table/openTable';
import { readTexts } from '../table/readTexts';
import { choiceReading } from './readChoices';
import { monthReading } from './readMonths';
import { readPosition } from './readPosition';
import { POSITIONS, type ConcurrentSeat, type Staff } from './staff';
import type { StaffPart } from './staffPart';

/** The columns about leader posts: who holds one, who left one, and who is in the pool. */
export type LeaderPosts = Pick<Staff, 'position' | 'leftPost' | 'newRank' | 'poolUntil' | 'concurrentSeats'>;

/** Reads them. `leaderRows`: the rows that say that a county leader holds a seat. */
export function readLeaderPosts(
  open: OpenTable,
  row: Int32Array,
  leaderRows: readonly number[],
): StaffPart<LeaderPosts> {
  const words = { key: 'position', choices: POSITIONS, read: readPosition, otherwise: 'none' } as const;
  const positions = choiceReading(open, row, words);
  const left = monthReading(open, row, 'leftPost');
  const pool = monthReading(open, row, 'poolUntil');
  return {
    readings: [positions, left, pool],
    finish: () => {
      const [newRank] = readTexts(open.values, row, [open.match.columns.get('newRank')], open.issues, 'blank');
      return {
        position: positions.column,
        leftPost: left.column.month,
        newRank,
        poolUntil: pool.column.month,
        concurrentSeats: leaderRows.map((leaderRow) => concurrentSeat(open, leaderRow)),
      };
    },
  };
}

/** A chief's seat, unless the row says that it is a deputy's. */
function concurrentSeat({ values, match, issues }: OpenTable, row: number): ConcurrentSeat {
  const textOf = (key: string): string => cellText(values[row][match.columns.get(key) ?? -1]);
  const column = match.columns.get('position');
  if (column !== undefined && cellError(values[row][column]) !== null) {
    const found = quoteCell(values[row][column]);
    issues.add('errorCell', 'error', row, column, { found, consequence: 'blank' });
  }
  const position = readPosition(textOf('position')) === 'deputy' ? 'deputy' : 'chief';
  return { county: textOf('county'), unit: textOf('unit'), position, row };
}
