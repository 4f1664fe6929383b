import type { PlanIssueList } from '../results/apply/planIssueList';
import type { UnitNames } from '../results/apply/unitNames';
import type { Routes } from '../results/reform';
import { foldName } from '../table/foldText';

/** A plan row that moves one duty out of one unit, or to a duty without a unit. */
export type DutyMove = Routes['duties'][number];

/** The rows that move the duties of one name. */
export interface MovesOfName {
  /** By the node they lead out of; several rows say the same. */
  readonly from: Map<number, DutyMove[]>;
  /** To duties that have no unit. */
  readonly assignments: DutyMove[];
  /** Some rows are not followed: they lead to different units or round in a ring. */
  isDisputed: boolean;
}

/** The rows that move one duty, by its folded name. Those that send one duty of one unit to different units are an issue and are left out. */
export function dutyMoves(routes: Routes, names: UnitNames, issues: PlanIssueList): ReadonlyMap<string, MovesOfName> {
  const byName = new Map<string, MovesOfName>();
  for (const move of routes.duties) {
    const name = foldName(move.duty);
    let moves = byName.get(name);
    if (!moves) byName.set(name, (moves = { from: new Map(), assignments: [], isDisputed: false }));
    const alike = moves.from.get(move.from);
    if (move.from < 0) moves.assignments.push(move);
    else if (alike) alike.push(move);
    else moves.from.set(move.from, [move]);
  }
  for (const moves of byName.values()) {
    for (const [from, alike] of moves.from) {
      if (!leadApart(alike)) continue;
      moves.from.delete(from);
      moves.isDisputed = true;
      reportDispute(alike, names, issues);
    }
  }
  return byName;
}

/** Whether rows lead to different units. */
export function leadApart(moves: readonly DutyMove[]): boolean {
  return moves.some(({ to }) => to !== moves[0].to);
}

/** Raises the issue about rows that send one duty to different units. */
export function reportDispute(moves: readonly DutyMove[], names: UnitNames, issues: PlanIssueList): void {
  const rows = moves.map(({ row }) => row);
  issues.add('dutyMovedTwice', 'error', rows[0], 'to', {
    duty: moves[0].duty,
    units: [...new Set(moves.map(({ to }) => names.nameOf(to)))].sort(),
    ...issues.spots(rows, 'to'),
  });
}
