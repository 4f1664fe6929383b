import { ABOLISH, SHARE_TOLERANCE, TO_ENTERPRISE, WHOLE, WHOLE_SHARE } from './moves';
import type { Reading } from './reading';

/** Where a part ends that leaves for enterprise. Withdrawn parts end at `withdrawnBy(unit)`, the abolished unit. */
export const ENTERPRISE = -1;

export function withdrawnBy(unit: number): number {
  return -2 - unit;
}

/** The abolished unit of an end that is neither a unit nor an enterprise. */
export function abolishedUnit(end: number): number {
  return -2 - end;
}

/** Where each unit's holdings go, for all units. */
export interface Endings {
  /** The move that ends each unit, or -1. */
  readonly ending: Int32Array;
  /** Live parts out of each unit. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
  /** Units that shares of 100 % divide among others. */
  readonly divided: ReadonlySet<number>;
  /** Units whose holdings go to several places. */
  readonly splits: Uint8Array;
  /** Where holdings that arrive whole at a unit end: a unit that stays, a unit that splits, `ENTERPRISE` or `withdrawnBy`. */
  readonly end: Int32Array;
}

export function endingsOf(reading: Reading, order: ArrayLike<number>): Endings {
  const { moves, names, agencies } = reading;
  const ending = new Int32Array(names.count).fill(-1);
  const parts = new Map<number, number[]>();
  const splits = new Uint8Array(names.count);
  for (let move = 0; move < moves.count; move++) {
    if (!moves.live[move]) continue;
    const from = moves.from[move];
    const part = moves.part.get(move);
    if (!part) {
      ending[from] = move;
      if (moves.kind[move] === ABOLISH && moves.to[move] >= 0) splits[from] = 1;
      continue;
    }
    const ofUnit = parts.get(from);
    if (ofUnit) ofUnit.push(move);
    else parts.set(from, [move]);
    if (part.share > 0 || from >= agencies.count) splits[from] = 1;
  }
  const divided = dividedUnits(reading, parts);
  const end = new Int32Array(names.count);
  for (let place = order.length - 1; place >= 0; place--) {
    const node = order[place];
    const move = ending[node];
    if (splits[node] === 1 || move < 0) end[node] = node;
    else if (moves.kind[move] === TO_ENTERPRISE) end[node] = ENTERPRISE;
    else if (moves.kind[move] === ABOLISH) end[node] = withdrawnBy(node);
    else end[node] = end[moves.to[move]];
  }
  return { ending, parts, divided, splits, end };
}

function dividedUnits({ moves }: Reading, parts: ReadonlyMap<number, readonly number[]>): Set<number> {
  const divided = new Set<number>();
  for (const [unit, ofUnit] of parts) {
    let share = 0;
    const ofWhole = ofUnit.map((move) => moves.part.get(move)!).filter((part) => part.ofUnit);
    for (const part of ofWhole) share += part.share;
    if (ofWhole.every((part) => part.posts === null) && Math.abs(share - WHOLE_SHARE) <= SHARE_TOLERANCE)
      divided.add(unit);
  }
  return divided;
}

/** A chain longer than this is shown by its first rows. */
export const LONGEST_CHAIN = 64;

/** The plan's rows along which holdings that arrive at a unit go on whole to `end`. */
export function rowsToEnd({ moves }: Reading, endings: Endings, node: number): number[] {
  const first = endings.ending[node];
  if (first < 0 || endings.splits[node] === 1) return [];
  const next = moves.to[first];
  if (moves.kind[first] !== WHOLE || endings.end[next] === next) return [moves.row[first]];
  const rows: number[] = [];
  for (let at = node; rows.length < LONGEST_CHAIN; at = moves.to[endings.ending[at]]) {
    const move = endings.ending[at];
    if (move < 0 || endings.splits[at] === 1) break;
    rows.push(moves.row[move]);
    if (moves.kind[move] !== WHOLE) break;
  }
  return rows;
}

/** The unit that goes on with a unit's name plates: along whole moves, also of a unit that gives parts away; -1 when it ends. */
export function successorOf({ moves }: Reading, endings: Endings, node: number): number {
  let at = node;
  for (let move = endings.ending[at]; move >= 0; move = endings.ending[at]) {
    if (moves.to[move] < 0) return -1;
    at = moves.to[move];
  }
  return endings.divided.has(at) ? -1 : at;
}
