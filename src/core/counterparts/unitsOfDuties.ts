import type { Agencies } from '../agencies/agencies';
import { MEASURES, type Measure } from '../agencies/measures';
import type { Plan } from '../plan/plan';
import type { Duties } from './duties';
import { unitsNamed } from './unitsNamed';

/**
 * Agencies for functions that are given none: the units that the duties and the plan name, with all amounts 0, in the
 * order of the duties table and then of the plan. All are of one kind, so the host of a co-location is the one that rows
 * name as To.
 * Example: duties of A and B, and a row that merges A and C into X: the units are A, B and C; X is formed by the plan.
 */
export function unitsOfDuties(duties: Duties, plan: Plan | null): Agencies {
  const { unit, county, index } = unitsNamed(duties, plan);
  const count = unit.length;
  const blank = new Array<string>(count).fill('');
  const nothing = new Float64Array(count);
  return {
    language: duties.language,
    table: { values: [] },
    count,
    unit,
    county,
    code: blank,
    kind: new Array<'governmentDepartment'>(count).fill('governmentDepartment'),
    grade: blank,
    parent: blank,
    domain: blank,
    counted: new Array<null>(count).fill(null),
    amounts: Object.fromEntries(MEASURES.map((measure) => [measure, nothing])) as Record<Measure, Float64Array>,
    stated: new Set(),
    fractional: false,
    row: new Int32Array(count),
    index,
    extraColumns: [],
  };
}
