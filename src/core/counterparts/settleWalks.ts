import type { PlanIssueList } from '../results/apply/planIssueList';
import type { UnitNames } from '../results/apply/unitNames';
import type { Routes } from '../results/reform';
import type { DutyMove, MovesOfName } from './dutyMoves';
import { walkDuty, type Walk, type WalkStart } from './walkDuty';

type Ring = NonNullable<Walk['ring']>;

/**
 * The ways of the duties of one name. Rows that hand one round in a ring are an issue and are left out, all of them
 * together, so that no order is of matter; then the duties are walked again.
 */
export function settleWalks(
  routes: Routes,
  moves: MovesOfName,
  starts: readonly WalkStart[],
  hasOwn: (node: number) => boolean,
  report: (ring: Ring) => void,
): readonly Walk[] {
  for (;;) {
    const walks = starts.map((start) => walkDuty(routes, moves, start, hasOwn));
    const left = new Set<DutyMove>();
    for (const { ring } of walks) {
      if (!ring || ring.moves.every((move) => left.has(move))) continue;
      for (const move of ring.moves) left.add(move);
      report(ring);
    }
    if (left.size === 0) return walks;
    for (const { from } of left) moves.from.delete(from);
    moves.isDisputed = true;
  }
}

/** Raises the issue about a ring; its first unit is the first of the agencies. */
export function reportRing({ moves, nodes }: Ring, names: UnitNames, issues: PlanIssueList): void {
  const first = nodes.indexOf(nodes.reduce((a, b) => Math.min(a, b)));
  const rows = moves.map(({ row }) => row).sort((a, b) => a - b);
  issues.add('dutyCycle', 'error', rows[0], 'to', {
    duty: moves[0].duty,
    units: [...nodes.slice(first), ...nodes.slice(0, first)].map((node) => names.nameOf(node)),
    ...issues.spots(rows, 'to'),
  });
}
