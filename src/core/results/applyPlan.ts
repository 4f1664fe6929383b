import type { Agencies } from '../agencies/agencies';
import { POST_TYPES, THOUSANDTHS, type PostType } from '../agencies/measures';
import type { Approved } from '../plan/approved';
import { emptyPlan } from '../plan/emptyPlan';
import type { Plan } from '../plan/plan';
import { buildFlows, sumFlows } from './apply/buildFlows';
import { buildUnits } from './apply/buildUnits';
import { layApproved } from './apply/layApproved';
import { optionRows } from './apply/optionRows';
import { peopleWithoutUnit } from './apply/peopleWithoutUnit';
import { routesOf } from './apply/routesOf';
import { PlanIssueList } from './apply/planIssueList';
import { settlePlan } from './apply/settlePlan';
import { traceParts } from './apply/traceParts';
import { addCreatedPosts, coLocatedNames, createdPosts, platesOf, rowsOfUnits } from './apply/unitExtras';
import type { Reform } from './reform';

export interface ApplySettings {
  /** Option 方案 to apply; not given or blank: the plan's first. */
  readonly option?: string;
  readonly approved?: Approved | null;
}

/**
 * Applies one option of a reform plan to the agencies: the units after the reform, and the lineage of every post,
 * person and yuan. Rows may stand in any order: they chain, and a unit hands on all it holds with what it has received.
 * A unit without a row is kept. Wrong rows are issues with their cell and are not applied; the rest is. What the
 * approved table states takes the place of the sums.
 *
 * For every post type: before = summed after + withdrawn + left for enterprise − newly created. Inputs are not changed.
 */
export function applyPlan(agencies: Agencies, givenPlan: Plan | null, settings: ApplySettings = {}): Reform {
  const plan = givenPlan ?? emptyPlan(agencies.language);
  const issues = new PlanIssueList('plan', plan);
  const { option, rows } = optionRows(plan, settings.option, issues);
  const { settled, order } = settlePlan(agencies, plan, rows, issues);
  const traced = traceParts(settled.reading, settled.endings, order);
  const units = buildUnits(settled, traced);
  const withoutUnit = peopleWithoutUnit(settled, traced);
  const flows = buildFlows(traced, units.placeOf);
  const summed = sumFlows(agencies, flows, units.node.length);
  const created = createdPosts(settled, units);
  addCreatedPosts(summed, created);
  const approved = settings.approved ?? null;
  const granted = layApproved(settled, units, summed, approved, option);
  const { names, counted } = coLocatedNames(settled, units);
  for (const people of withoutUnit) {
    const count = POST_TYPES.reduce((sum: number, type: PostType) => sum + people.inPost[type], 0);
    issues.add('peopleWithoutUnit', 'warning', people.planRow, 'to', {
      unit: people.unit,
      people: count / THOUSANDTHS,
    });
  }
  const { node: _node, placeOf, ...words } = units;
  return {
    agencies,
    plan,
    option,
    approved,
    after: {
      ...words,
      count: units.node.length,
      counted,
      namePlates: platesOf(settled, units),
      coLocated: names,
      amounts: granted.amounts,
      summed,
      granted: granted.units,
      sections: granted.sections,
      document: granted.document,
      planRows: rowsOfUnits(settled, units),
    },
    flows,
    routes: routesOf(settled, placeOf),
    created,
    withoutUnit,
    issues: [...issues.finish(), ...granted.issues],
  };
}
