import type { Agencies } from '../../agencies/agencies';
import { POST_TYPES } from '../../agencies/measures';
import { POSTS_OF, STAFF_OF } from '../postColumns';
import { compareUnits } from './compareUnits';
import { WHOLE_SHARE, type Moves } from './moves';
import type { UnitNames } from './unitNames';

/** What each formed unit takes its kind, grade and field from where the plan does not say: index = node − agencies.count. */
export interface Principals {
  /** The largest source, or the unit that got a new name; -1 where there is none. */
  readonly source: Int32Array;
  /** Whether it is just that unit under a new name. */
  readonly renamed: Uint8Array;
  /** Nodes of formed units, each after those it is formed from. */
  readonly order: readonly number[];
}

/**
 * The largest source of each formed unit: most posts before the reform, then most people, then by name. A formed source
 * is as large as what it is formed from. Exactly one rename makes the renamed unit the principal.
 */
export function principalSources(
  agencies: Agencies,
  names: UnitNames,
  moves: Moves,
  isRename: (row: number) => boolean,
): Principals {
  const first = agencies.count;
  const count = names.count - first;
  const incoming = incomingMoves(moves, first, count);
  const { order, chained } = orderOfFormed(moves, incoming, first, count);
  const source = new Int32Array(count).fill(-1);
  const renamed = new Uint8Array(count);
  const posts = new Float64Array(count);
  const staff = new Float64Array(count);
  const postsBefore = sumOfColumns(POST_TYPES.map((type) => agencies.amounts[POSTS_OF[type]]));
  const staffColumns = POST_TYPES.map((type) => agencies.amounts[STAFF_OF[type]]);
  for (const formed of order) {
    let best = -1;
    let bestPosts = -1;
    let renames = 0;
    let renamedFrom = -1;
    for (let place = incoming.start[formed]; place < incoming.start[formed + 1]; place++) {
      const move = incoming.move[place];
      const from = moves.from[move];
      const portion = portionOf(moves, move);
      const ofPosts = portion * (from < first ? postsBefore[from] : posts[from - first]);
      posts[formed] += ofPosts;
      if (chained) staff[formed] += staffOf(move);
      if (isRename(moves.row[move])) {
        renames++;
        renamedFrom = from;
      }
      if (ofPosts < bestPosts || (ofPosts === bestPosts && !comesFirst(move, best))) continue;
      best = move;
      bestPosts = ofPosts;
    }
    source[formed] = renames === 1 ? renamedFrom : best < 0 ? -1 : moves.from[best];
    renamed[formed] = renames === 1 ? 1 : 0;
  }
  return { source, renamed, order: order.map((formed) => formed + first) };

  function staffOf(move: number): number {
    const from = moves.from[move];
    return portionOf(moves, move) * (from < first ? sumAt(staffColumns, from) : staff[from - first]);
  }

  /** Of two moves that bring the same posts: the one with more people, else by name. */
  function comesFirst(move: number, other: number): boolean {
    const more = staffOf(move) - staffOf(other);
    return more > 0 || (more === 0 && compareUnits(names, moves.from[move], moves.from[other]) < 0);
  }
}

/** The live moves into each formed unit: those of unit u are `move[start[u]] … move[start[u + 1] - 1]`. */
interface Incoming {
  readonly start: Int32Array;
  readonly move: Int32Array;
}

function incomingMoves(moves: Moves, first: number, count: number): Incoming {
  const start = new Int32Array(count + 1);
  const isIn = (move: number): boolean =>
    moves.live[move] === 1 && moves.to[move] >= first && moves.from[move] !== moves.to[move];
  for (let move = 0; move < moves.count; move++) if (isIn(move)) start[moves.to[move] - first + 1]++;
  for (let formed = 0; formed < count; formed++) start[formed + 1] += start[formed];
  const next = start.slice(0, count);
  const move = new Int32Array(start[count]);
  for (let one = 0; one < moves.count; one++) if (isIn(one)) move[next[moves.to[one] - first]++] = one;
  return { start, move };
}

/** Formed units after those they are formed from; units of a ring are left out. */
function orderOfFormed(
  moves: Moves,
  { start, move }: Incoming,
  first: number,
  count: number,
): { order: number[]; chained: boolean } {
  const waiting = new Int32Array(count);
  const dependants = new Map<number, number[]>();
  for (let formed = 0; formed < count; formed++) {
    for (let place = start[formed]; place < start[formed + 1]; place++) {
      const from = moves.from[move[place]] - first;
      if (from < 0) continue;
      waiting[formed]++;
      const list = dependants.get(from);
      if (list) list.push(formed);
      else dependants.set(from, [formed]);
    }
  }
  const order: number[] = [];
  for (let formed = 0; formed < count; formed++) if (waiting[formed] === 0) order.push(formed);
  if (dependants.size === 0) return { order, chained: false };
  for (let place = 0; place < order.length; place++) {
    for (const dependant of dependants.get(order[place]) ?? []) if (--waiting[dependant] === 0) order.push(dependant);
  }
  return { order, chained: true };
}

function sumOfColumns(columns: readonly Float64Array[]): Float64Array {
  const sums = columns[0].slice();
  for (const column of columns.slice(1)) for (let place = 0; place < sums.length; place++) sums[place] += column[place];
  return sums;
}

function sumAt(columns: readonly Float64Array[], place: number): number {
  return columns[0][place] + columns[1][place] + columns[2][place] + columns[3][place];
}

/** Posts stated count as nothing here, a share as its part. */
function portionOf(moves: Moves, move: number): number {
  const part = moves.part.get(move);
  return part === undefined ? 1 : part.share / WHOLE_SHARE;
}
