import type { Agencies } from '../../agencies/agencies';
import type { Plan } from '../../plan/plan';
import { coLocate } from './coLocations';
import { dropCycles } from './dropCycles';
import { dropUnformed } from './dropUnformed';
import { endingsOf } from './endings';
import type { PlanIssueList } from './planIssueList';
import { principalSources } from './principalSources';
import { readMoves } from './readMoves';
import { reportIdleWords, settleWords, type Settled } from './settled';
import { settleMoves } from './settleMoves';
import { UnitNames } from './unitNames';

/** Reads the rows of one option and rules out the wrong ones; `order` puts each unit after all that hand something on to it. */
export function settlePlan(
  agencies: Agencies,
  plan: Plan,
  rows: Int32Array,
  issues: PlanIssueList,
): { readonly settled: Settled; readonly order: ArrayLike<number> } {
  const names = new UnitNames(agencies);
  const reading = readMoves(agencies, plan, rows, names, issues);
  const coLocations = coLocate(reading);
  settleMoves(reading);
  const order = dropCycles(reading);
  const exists = dropUnformed(reading, order);
  const endings = endingsOf(reading, order);
  const principals = principalSources(agencies, names, reading.moves, (row) => plan.operation[row] === 'rename');
  const words = settleWords(reading);
  reportIdleWords({ reading, exists, endings });
  return { settled: { reading, endings, exists, principals, coLocations, ...words }, order };
}
