import type { Reading } from './reading';
import { settleStated } from './settleStated';

/** The kinds and grades that rows state of units. */
export function settleKinds({ plan, rows, said, names }: Reading, isApplied: (row: number) => boolean) {
  const { speaksOf } = said;
  const nodeCount = names.count;
  return {
    kinds: settleStated({ rows, speaksOf, words: plan.kind, others: said.kinds, nodeCount }, isApplied),
    grades: settleStated({ rows, speaksOf, words: plan.grade, others: said.grades, nodeCount }, isApplied),
  };
}
