import type { Routes } from '../reform';
import type { Settled } from './settled';

/** The rows that move one duty, in the order of the plan: out of a unit, or with From blank to a duty that has none. */
export function dutyRoutes({ reading, endings, exists }: Settled): Routes['duties'] {
  const { moves, plan, said } = reading;
  const duties: Routes['duties'][number][] = [];
  const add = (row: number, from: number, to: number): void => {
    duties.push({ duty: plan.duty[row], from, to, county: plan.county?.[row] ?? '', row });
  };
  for (const [from, parts] of endings.parts) {
    for (const move of parts)
      if (moves.live[move] === 1 && moves.part.get(move)!.duty) add(moves.row[move], from, moves.to[move]);
  }
  for (const { node, row } of said.assignments) if (exists[node] === 1) add(row, -1, node);
  return duties.sort((a, b) => a.row - b.row);
}
