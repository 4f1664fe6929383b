import type { Routes } from '../reform';
import { compareUnits } from './compareUnits';
import { dutyRoutes } from './dutyRoutes';
import { ABOLISH, SHARE_TOLERANCE, TO_ENTERPRISE, WHOLE_SHARE } from './moves';
import type { Reading } from './reading';
import type { Settled } from './settled';

/** `Routes.next` of a unit whose holdings are withdrawn, and of one that leaves for enterprise. */
const NEXT_WITHDRAWN = -1;
const NEXT_ENTERPRISE = -2;

/**
 * Where what a unit holds goes by itself: by the move that ends it, else it stays. A unit whose shares come to 100 %
 * goes with the largest part; parts of one target count together, equal ones go by the target's name.
 * `placeOf`: place in the units after by node.
 *
 * Example: A is merged into X, so `next` of A is X. B gives 60 % to C and 40 % to D, so `next` of B is C, and B is
 * `divided`.
 */
export function routesOf(settled: Settled, placeOf: Int32Array): Routes {
  const { reading, endings } = settled;
  const { moves, names, agencies } = reading;
  const next = new Int32Array(names.count);
  const row = new Int32Array(names.count).fill(-1);
  for (let node = 0; node < next.length; node++) {
    const move = endings.ending[node];
    next[node] = move < 0 ? node : nextBy(moves.kind[move], moves.to[move]);
    if (move >= 0) row[node] = moves.row[move];
  }
  const divided = new Set<number>();
  for (const [node, parts] of endings.parts) {
    const largest = largestPart(reading, parts);
    if (!largest) continue;
    next[node] = largest.to;
    row[node] = largest.row;
    if (largest.targets > 1) divided.add(node);
  }
  const formed: Routes['formed'][number][] = [];
  for (let node = agencies.count; node < names.count; node++)
    formed.push({ name: names.nameOf(node), county: names.countyOf(node) });
  return { next, row, unitAfter: placeOf, formed, divided, duties: dutyRoutes(settled) };
}

function nextBy(kind: number, to: number): number {
  if (kind === TO_ENTERPRISE) return NEXT_ENTERPRISE;
  return kind === ABOLISH && to < 0 ? NEXT_WITHDRAWN : to;
}

/** The target that gets most of a unit whose shares come to 100 %; null when they do not. A row that names a duty shares no others. */
function largestPart(
  { moves, names }: Reading,
  parts: readonly number[],
): { readonly to: number; readonly row: number; readonly targets: number } | null {
  const shares = new Map<number, { share: number; row: number }>();
  let whole = 0;
  for (const move of parts) {
    const { share, duty } = moves.part.get(move)!;
    if (moves.live[move] === 0 || duty || share === 0) continue;
    whole += share;
    const ofTarget = shares.get(moves.to[move]);
    if (ofTarget) ofTarget.share += share;
    else shares.set(moves.to[move], { share, row: moves.row[move] });
  }
  if (whole < WHOLE_SHARE - SHARE_TOLERANCE) return null;
  const [[to, { row }]] = [...shares].sort(([a, x], [b, y]) => y.share - x.share || compareUnits(names, a, b));
  return { to, row, targets: shares.size };
}
