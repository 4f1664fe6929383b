import type { Reading } from './reading';

/** The moves that make one unit wait for another, as a graph: targets of node u are `target[start[u]] … target[start[u + 1] - 1]`. */
export interface Graph {
  readonly nodeCount: number;
  readonly start: Int32Array;
  readonly target: Int32Array;
  /** The moves that are edges. */
  readonly edges: readonly number[];
}

/**
 * Edges are whole moves, shares, and posts or duties out of a formed unit. Posts and duties out of a unit of before are
 * taken from what it had itself, so they wait for nothing and two units may swap posts.
 */
export function graphOf({ moves, names, agencies }: Reading): Graph {
  const nodeCount = names.count;
  const start = new Int32Array(nodeCount + 1);
  const edges: number[] = [];
  for (let move = 0; move < moves.count; move++) {
    if (!moves.live[move] || moves.to[move] < 0) continue;
    const part = moves.part.get(move);
    if (part && part.share === 0 && moves.from[move] < agencies.count) continue;
    edges.push(move);
    start[moves.from[move] + 1]++;
  }
  for (let node = 0; node < nodeCount; node++) start[node + 1] += start[node];
  const next = start.slice(0, nodeCount);
  const target = new Int32Array(edges.length);
  for (const move of edges) target[next[moves.from[move]]++] = moves.to[move];
  return { nodeCount, start, target, edges };
}

/** Whether all moves lead from units of before to formed ones, as most do: there is no chain and no ring then. */
function isFlat({ moves, agencies }: Reading): boolean {
  for (let move = 0; move < moves.count; move++) {
    if (
      moves.live[move] &&
      (moves.from[move] >= agencies.count || (moves.to[move] >= 0 && moves.to[move] < agencies.count))
    )
      return false;
  }
  return true;
}

/** The nodes in their own order when nothing chains, else null. */
export function flatOrder(reading: Reading): Int32Array | null {
  return isFlat(reading) ? new Int32Array(reading.names.count).map((_, node) => node) : null;
}

/** The nodes in an order in which each follows all that lead to it; those in or behind a ring are left `waiting`. */
export function sortedNodes(graph: Graph): { order: number[]; complete: boolean; waiting: number[] } {
  const { nodeCount, start, target } = graph;
  const open = new Int32Array(nodeCount);
  for (let edge = 0; edge < target.length; edge++) open[target[edge]]++;
  const order: number[] = [];
  for (let node = 0; node < nodeCount; node++) if (open[node] === 0) order.push(node);
  for (let place = 0; place < order.length; place++) {
    const node = order[place];
    for (let edge = start[node]; edge < start[node + 1]; edge++)
      if (--open[target[edge]] === 0) order.push(target[edge]);
  }
  const waiting: number[] = [];
  if (order.length < nodeCount) for (let node = 0; node < nodeCount; node++) if (open[node] > 0) waiting.push(node);
  return { order, complete: waiting.length === 0, waiting };
}

export function appendTo(lists: Map<number, number[]>, key: number, entry: number): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
