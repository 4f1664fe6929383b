import type { Reform } from './reform';

/** The row of the plan that changes a unit, and the column that names the unit. */
export interface PlanTouch {
  /** Place in `Plan`. */
  readonly row: number;
  readonly key: 'from' | 'to';
}

/** What the plan changes: agencies by their place, and units that it forms by theirs among the units after. */
export interface Touched {
  readonly agencies: ReadonlyMap<number, PlanTouch>;
  readonly formed: ReadonlyMap<number, PlanTouch>;
}

/**
 * The units that any row of the plan other than keep touches: parts of them move, they get parts or duties of others, or a row
 * speaks of them (rename, regrade, name plate …). The first such row of each stands for all.
 */
export function changedByPlan({ plan, flows, after, routes, agencies: before }: Reform): Touched {
  const agencies = new Map<number, PlanTouch>();
  const formed = new Map<number, PlanTouch>();
  const mark = (touched: Map<number, PlanTouch>, place: number, touch: PlanTouch): void => {
    if (plan.operation[touch.row] === 'keep') return;
    const known = touched.get(place);
    if (known === undefined || plan.row[touch.row] < plan.row[known.row]) touched.set(place, touch);
  };
  const markUnit = (unit: number, touch: PlanTouch): void => {
    const origin = after.origin[unit];
    if (origin >= 0) mark(agencies, origin, touch);
    else mark(formed, unit, touch);
  };
  for (let flow = 0; flow < flows.count; flow++) {
    for (const row of flows.planRows[flow]) {
      mark(agencies, flows.source[flow], { row, key: 'from' });
      if (flows.target[flow] >= 0) markUnit(flows.target[flow], { row, key: 'to' });
    }
  }
  for (let unit = 0; unit < after.count; unit++) {
    const key = after.origin[unit] >= 0 ? 'from' : 'to';
    for (const row of after.planRows[unit]) markUnit(unit, { row, key });
  }
  const markNode = (node: number, touch: PlanTouch): void => {
    if (node >= 0 && node < before.count) mark(agencies, node, touch);
    else if (node >= 0 && routes.unitAfter[node] >= 0) markUnit(routes.unitAfter[node], touch);
  };
  for (const { from, to, row } of routes.duties) {
    markNode(from, { row, key: 'from' });
    markNode(to, { row, key: 'to' });
  }
  return { agencies, formed };
}

/** Whether the plan changes a unit after the reform: one that it forms, or one that goes on from an agency that it touches. */
export function isChangedUnit({ after }: Reform, { agencies, formed }: Touched, unit: number): boolean {
  return formed.has(unit) || agencies.has(after.origin[unit]);
}
