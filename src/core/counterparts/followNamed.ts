import type { PlanIssueList } from '../results/apply/planIssueList';
import { foldName } from '../table/foldText';
import { dutyMoves, leadApart, reportDispute, type DutyMove, type MovesOfName } from './dutyMoves';
import { shortened } from './endsOfUnits';
import type { Following } from './following';
import type { NumberedDuties } from './numberDuties';
import { reasonOf } from './placedDuties';
import { reportRing, settleWalks } from './settleWalks';
import type { UnitsOfRows } from './unitsOfRows';
import type { WalkStart } from './walkDuty';

/** What following the rows that name a duty has shown. */
export interface NamedFollowed {
  /** Rows that name a duty which is not where they look for it. */
  readonly notFound: readonly DutyMove[];
  /** By divided node: duties that a row names and that went on with its largest part. */
  readonly leftDivided: ReadonlyMap<number, number>;
}

interface NamedDuty {
  readonly duty: number;
  readonly start: WalkStart;
  /** The rows that gave it a unit; none for a duty that has one of its own. */
  readonly assigned: readonly DutyMove[];
}

/** Moves the duties that plan rows name, and those that arrive where a row names them; writes where they are into `placed`. */
export function followNamed({ reform, units, numbered, placed, planIssues }: Following): NamedFollowed {
  const { routes, agencies } = reform;
  const leftDivided = new Map<number, number>();
  if (routes.duties.length === 0) return { notFound: [], leftDivided };
  const byName = dutyMoves(routes, units.names, planIssues);
  const used = new Set<DutyMove>();
  for (const [moves, named] of namedDuties(units, numbered, byName, planIssues)) {
    const name = numbered.foldedName[named[0].duty];
    const hasOwn = (node: number): boolean => node < agencies.count && numbered.ofHome[node]?.has(name) === true;
    const starts = named.map(({ start }) => start);
    const walks = settleWalks(routes, moves, starts, hasOwn, (ring) => reportRing(ring, units.names, planIssues));
    walks.forEach(({ end, planRows, moves: taken, left }, place) => {
      const { duty, assigned } = named[place];
      for (const move of [...assigned, ...taken.flat()]) used.add(move);
      for (const node of left) if (routes.divided.has(node)) leftDivided.set(node, (leftDivided.get(node) ?? 0) + 1);
      placed.isNamed[duty] = 1;
      placed.unitAfter[duty] = end >= 0 ? routes.unitAfter[end] : -1;
      placed.reason[duty] = reasonOf(end);
      placed.planRows[duty] = shortened([...assigned.slice(0, 1).map(({ row }) => row), ...planRows]);
      placed.movedAlone[duty] = assigned.length + taken.length > 0 ? 1 : 0;
    });
  }
  return { notFound: unusedMoves(byName, used), leftDivided };
}

/** The duties that have a name which rows name, by those rows. */
function namedDuties(
  units: UnitsOfRows,
  { count, home, foldedName }: NumberedDuties,
  byName: ReadonlyMap<string, MovesOfName>,
  issues: PlanIssueList,
): Map<MovesOfName, NamedDuty[]> {
  const named = new Map<MovesOfName, NamedDuty[]>();
  const disputed = new Set<DutyMove>();
  for (let duty = 0; duty < count; duty++) {
    const moves = byName.get(foldedName[duty]);
    if (!moves) continue;
    const isStray = home[duty] >= units.nodeCount;
    const assigned = isStray ? assignmentsOf(units, home[duty], moves) : [];
    if (leadApart(assigned)) {
      if (!disputed.has(assigned[0])) reportDispute(assigned, units.names, issues);
      for (const move of assigned) disputed.add(move);
      moves.isDisputed = true;
    } else if (!isStray || assigned.length > 0) {
      const start = { node: isStray ? assigned[0].to : home[duty], isOwn: !isStray };
      const list = named.get(moves);
      if (list) list.push({ duty, start, assigned });
      else named.set(moves, [{ duty, start, assigned }]);
    }
  }
  return named;
}

/** The rows that give a duty without a unit to one, of its county: the row's, else that of the unit it leads to. */
function assignmentsOf(
  { names, strays, nodeCount }: UnitsOfRows,
  home: number,
  { assignments }: MovesOfName,
): DutyMove[] {
  const county = foldName(strays[home - nodeCount].county);
  return assignments.filter((move) => {
    const scope = foldName(move.county === '' ? names.countyOf(move.to) : move.county);
    return scope === '' || county === '' || scope === county;
  });
}

/** Rows that moved nothing although no other row is in their way. */
function unusedMoves(byName: ReadonlyMap<string, MovesOfName>, used: ReadonlySet<DutyMove>): DutyMove[] {
  const unused: DutyMove[] = [];
  for (const { from, assignments, isDisputed } of byName.values()) {
    if (isDisputed) continue;
    for (const move of [...from.values(), assignments].flat()) if (!used.has(move)) unused.push(move);
  }
  return unused.sort((a, b) => a.row - b.row || a.from - b.from);
}
