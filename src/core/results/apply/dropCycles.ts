import { appendTo, flatOrder, type Graph, graphOf, sortedNodes } from './graph';
import type { Reading } from './reading';

/**
 * Rules out the moves of a ring, such as A→B, B→C, C→A: the units stay as they are. Gives the nodes in an order in which
 * each comes after all that hand something on to it.
 */
export function dropCycles(reading: Reading): ArrayLike<number> {
  const flat = flatOrder(reading);
  if (flat) return flat;
  const graph = graphOf(reading);
  const sorted = sortedNodes(graph);
  if (sorted.complete) return sorted.order;
  for (const ring of ringsIn(graph, sorted.waiting)) dropRing(reading, graph, ring);
  return sortedNodes(graphOf(reading)).order;
}

function dropRing(reading: Reading, graph: Graph, ring: ReadonlySet<number>): void {
  const { moves, names, issues } = reading;
  const inside = graph.edges.filter((move) => ring.has(moves.from[move]) && ring.has(moves.to[move]));
  const path = shortestRing(reading, inside, ring);
  for (const move of inside) moves.live[move] = 0;
  const rows = inside.map((move) => moves.row[move]);
  rows.sort((a, b) => reading.plan.row[a] - reading.plan.row[b]);
  issues.add('cycle', 'error', rows[0], 'to', {
    units: path.map((node) => names.nameOf(node)),
    ...issues.spots(rows, 'to'),
  });
}

/** A shortest way round from the first unit of the ring (in the order of the agencies) back to it. */
function shortestRing({ moves }: Reading, inside: readonly number[], ring: ReadonlySet<number>): number[] {
  const next = new Map<number, number[]>();
  for (const move of inside) appendTo(next, moves.from[move], moves.to[move]);
  const start = Math.min(...firstOf(ring));
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (let place = 0; place < queue.length && !cameFrom.has(start); place++) {
    for (const to of next.get(queue[place]) ?? []) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, queue[place]);
      queue.push(to);
    }
  }
  const path: number[] = [start];
  for (let node = cameFrom.get(start)!; node !== start; node = cameFrom.get(node)!) path.push(node);
  return [path[0], ...path.slice(1).reverse()];
}

function firstOf(nodes: ReadonlySet<number>): [number] {
  let first = Infinity;
  for (const node of nodes) if (node < first) first = node;
  return [first];
}

/** The strongly connected parts of more than one node among those that wait for each other (Tarjan, without recursion). */
function ringsIn(graph: Graph, waiting: readonly number[]): Set<number>[] {
  const found = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const rings: Set<number>[] = [];
  const among = new Set(waiting);
  for (const root of waiting) {
    if (found.has(root)) continue;
    const path: { node: number; edge: number }[] = [];
    enter(root);
    path.push({ node: root, edge: graph.start[root] });
    while (path.length > 0) {
      const top = path[path.length - 1];
      if (top.edge < graph.start[top.node + 1]) {
        const to = graph.target[top.edge++];
        if (!among.has(to)) continue;
        if (!found.has(to)) {
          enter(to);
          path.push({ node: to, edge: graph.start[to] });
        } else if (isOpen.has(to)) low.set(top.node, Math.min(low.get(top.node)!, found.get(to)!));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) low.set(above.node, Math.min(low.get(above.node)!, low.get(top.node)!));
      if (low.get(top.node) === found.get(top.node)) close(top.node);
    }
  }
  return rings;

  function enter(node: number): void {
    low.set(node, found.size);
    found.set(node, found.size);
    open.push(node);
    isOpen.add(node);
  }

  function close(node: number): void {
    const ring = new Set<number>();
    for (let member = -1; member !== node;) {
      member = open.pop()!;
      isOpen.delete(member);
      ring.add(member);
    }
    if (ring.size > 1) rings.push(ring);
  }
}
