import type { Routes } from '../results/reform';
import type { DutyMove, MovesOfName } from './dutyMoves';

/** Where a duty starts: in its own unit, or where a row that names it has put it. */
export interface WalkStart {
  readonly node: number;
  readonly isOwn: boolean;
}

/** The way of one duty. */
export interface Walk {
  /** The node where it stays; -1 withdrawn, -2 left for enterprise. */
  readonly end: number;
  readonly planRows: readonly number[];
  /** The rows that named it and moved it. */
  readonly moves: readonly (readonly DutyMove[])[];
  /** Nodes that it left because its unit did. */
  readonly left: readonly number[];
  /** Where it came round to a unit a second time: the rows that name it in the ring, and the ring's nodes. */
  readonly ring: { readonly moves: readonly DutyMove[]; readonly nodes: readonly number[] } | null;
}

/**
 * Walks a duty along the rows that name it, else the way of its unit. A row out of a unit of before takes what the unit
 * had itself; what has arrived there goes on by it only where the unit has no duty of this name. A row out of a unit
 * that the plan forms takes all of this name.
 */
export function walkDuty(
  { next, row }: Routes,
  { from }: MovesOfName,
  start: WalkStart,
  hasOwn: (node: number) => boolean,
): Walk {
  const planRows: number[] = [];
  const taken: (readonly DutyMove[])[] = [];
  const left: number[] = [];
  const path: { readonly node: number; readonly moves: readonly DutyMove[] | undefined }[] = [];
  const visited = new Map<number, number>();
  let at = start.node;
  for (let isOwn = start.isOwn; at >= 0; isOwn = false) {
    const before = visited.get(at);
    if (before !== undefined) {
      const ring = path.slice(before);
      return {
        end: start.node,
        planRows: [],
        moves: [],
        left: [],
        ring: { moves: ring.flatMap(({ moves }) => moves ?? []), nodes: ring.map(({ node }) => node) },
      };
    }
    const moves = isOwn || !hasOwn(at) ? from.get(at) : undefined;
    if (!moves && next[at] === at) break;
    visited.set(at, path.length);
    path.push({ node: at, moves });
    if (moves) taken.push(moves);
    else left.push(at);
    planRows.push(moves ? moves[0].row : row[at]);
    at = moves ? moves[0].to : next[at];
  }
  return { end: at, planRows, moves: taken, left, ring: null };
}
