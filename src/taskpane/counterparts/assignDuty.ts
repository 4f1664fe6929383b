import { foldName, type Issue, type Plan } from '../../core';
import { followDuties, formerUnit, type Orphan } from '../../core/counterparts';
import { matchHeaders } from '../../core/table/matchHeaders';
import type { PlanRows } from '../plan/buildPlanRows';
import { EMPTY_FORM, type UnitChoice } from '../plan/planForm';
import { planRowsOf } from '../plan/planRowsOf';
import { newIssues, tryPlanRows } from '../plan/tryPlanRows';
import type { DutiesShown } from './prepareCounterparts';

/** What giving a duty to a unit comes to. */
export type Assignment =
  | {
      readonly kind: 'ready';
      /** One row, in the plan table's own order of columns. */
      readonly rows: PlanRows['rows'];
      /** Duties that have a unit with it and have none now; more than 1 where several share the name. */
      readonly assigned: number;
    }
  /** Columns that the plan table lacks, by their keys. */
  | { readonly kind: 'missing'; readonly columns: readonly string[] }
  /** What the plan would be wrong with, or why the duty would still have no unit. */
  | { readonly kind: 'problems'; readonly issues: readonly Issue[] };

export interface AssignmentChoice {
  readonly orphan: Orphan;
  readonly unit: UnitChoice;
  /** '' = every option. */
  readonly option: string;
}

/**
 * The plan row that gives a duty without a unit to a unit: a transfer of this duty alone, From its former unit or blank
 * where it had none. The row is tried out with the whole plan first; nothing is written.
 */
export function assignDuty(shown: DutiesShown, plan: Plan, choice: AssignmentChoice): Assignment {
  let outcome: Assignment = { kind: 'problems', issues: [] };
  for (const from of formerUnits(shown, plan, choice.orphan)) {
    outcome = tryFrom(shown, plan, choice, from);
    if (outcome.kind !== 'problems') return outcome;
  }
  return outcome;
}

/** What From can say, the likeliest first: the unit that had the duty, then the one at which it ended. */
function formerUnits({ followed }: DutiesShown, plan: Plan, { duty, reason, planRow }: Orphan): string[] {
  if (reason === 'noUnit' || reason === 'unknownUnit') return [''];
  const first = formerUnit(followed, duty).unitName;
  const ended = planRow >= 0 ? (plan.from[planRow] ?? '') : '';
  return ended === '' || foldName(ended) === foldName(first) ? [first] : [first, ended];
}

function tryFrom(shown: DutiesShown, plan: Plan, { orphan, unit, option }: AssignmentChoice, from: string): Assignment {
  const { reform, followed } = shown;
  const hasCounty = matchHeaders(plan.table.values[0], 'plan').columns.has('county');
  const county = hasCounty ? orphan.county || unit.county : '';
  const row = { operation: 'transfer', units: [{ county, unit: from }], target: unit.unit } as const;
  const { rows, missing } = planRowsOf({ ...EMPTY_FORM, ...row, duty: orphan.name, option }, plan);
  if (missing.length > 0) return { kind: 'missing', columns: missing };
  const trial = tryPlanRows(reform, plan, rows);
  if (!trial) return { kind: 'problems', issues: [] };
  const after = followDuties(trial.reform, followed.duties);
  const issues = [...trial.issues, ...newIssues(after.issues, followed.issues)];
  if (after.unitAfter[orphan.duty] < 0 || issues.some(({ severity }) => severity === 'error'))
    return { kind: 'problems', issues };
  return { kind: 'ready', rows, assigned: countOrphans(followed.unitAfter) - countOrphans(after.unitAfter) };
}

function countOrphans(unitAfter: Int32Array): number {
  return unitAfter.reduce((count, unit) => (unit < 0 ? count + 1 : count), 0);
}
