import { appendTo } from './graph';
import type { Reading } from './reading';

/**
 * Which units there are once wrong rows are ruled out: those of before, those that an applied row forms from a unit that
 * there is, and those that a create row makes. Moves to or from any other name are ruled out, with an issue.
 */
export function dropUnformed(reading: Reading, order: ArrayLike<number>): Uint8Array {
  const { agencies, names, moves } = reading;
  const exists = new Uint8Array(names.count).fill(1, 0, agencies.count);
  if (names.count === agencies.count) return exists;
  const onward = new Map<number, number[]>();
  for (let move = 0; move < moves.count; move++) {
    if (!moves.live[move] || !moves.forms[move]) continue;
    if (moves.from[move] < agencies.count) exists[moves.to[move]] = 1;
    else appendTo(onward, moves.from[move], moves.to[move]);
  }
  handOn(exists, order, onward);
  for (const node of madeUnits(reading, (one) => exists[one] === 1)) exists[node] = 1;
  handOn(exists, order, onward);
  dropMoves(reading, exists);
  return exists;
}

/** What there is forms what it is merged into. */
function handOn(exists: Uint8Array, order: ArrayLike<number>, onward: ReadonlyMap<number, readonly number[]>): void {
  if (onward.size === 0) return;
  for (let place = 0; place < order.length; place++) {
    const node = order[place];
    if (exists[node] === 1) for (const to of onward.get(node) ?? []) exists[to] = 1;
  }
}

/** Units that a create row makes from nothing. Their kind must be stated, unless another row forms them from a unit that has one. */
function madeUnits({ said, names, issues, plan }: Reading, isFormed: (node: number) => boolean): Set<number> {
  const made = new Set<number>();
  if (said.creations.length === 0) return made;
  const withKind = new Set(said.kinds.map(({ node }) => node));
  said.speaksOf.forEach((node, row) => {
    if (node >= 0 && plan.kind[row] !== null) withKind.add(node);
  });
  for (const { node, row } of said.creations) {
    if (withKind.has(node)) made.add(node);
    else if (!isFormed(node)) issues.add('kindMissing', 'error', row, 'kind', { unit: names.nameOf(node) });
  }
  return made;
}

function dropMoves({ moves, names, issues }: Reading, exists: Uint8Array): void {
  for (let move = 0; move < moves.count; move++) {
    if (!moves.live[move]) continue;
    const from = moves.from[move];
    const to = moves.to[move];
    if (exists[from] === 0) {
      moves.live[move] = 0;
      issues.add('neverFormed', 'error', moves.row[move], 'from', { unit: names.nameOf(from) });
    } else if (to >= 0 && exists[to] === 0) {
      moves.live[move] = 0;
      issues.add('neverFormed', 'error', moves.row[move], 'to', { unit: names.nameOf(to) });
    }
  }
}
