import { compareUnits } from './compareUnits';
import type { Reading } from './reading';
import { portionOf, type Portion } from './splitAmounts';

/** A target of a unit that gives parts away. */
export interface Party {
  readonly to: number;
  /** Places in the plan. */
  readonly rows: readonly number[];
  readonly portion: Portion;
}

/** The parts that go to one target, together; in the order of the targets' names, so that the rows' order is of no matter. */
export function partiesOf(reading: Reading, parts: readonly number[], divided: boolean): Party[] {
  const { moves, names } = reading;
  const byTarget = new Map<number, number[]>();
  for (const move of parts) {
    const ofTarget = byTarget.get(moves.to[move]);
    if (ofTarget) ofTarget.push(move);
    else byTarget.set(moves.to[move], [move]);
  }
  const targets = [...byTarget.keys()].sort((a, b) => compareUnits(names, a, b));
  return targets.map((to) => {
    const ofTarget = byTarget.get(to)!;
    return {
      to,
      rows: ofTarget.map((move) => moves.row[move]),
      portion: portionOf(
        ofTarget.map((move) => moves.part.get(move)!),
        divided,
      ),
    };
  });
}
