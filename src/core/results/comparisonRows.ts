import { THOUSANDTHS, type Measure } from '../agencies/measures';
import { changeOf } from './changeOf';
import { isCounted, type CountOf } from './countUnits';
import { COMPARISON_MEASURES, type ComparisonMeasure, type ComparisonRow, type Reform } from './reform';
import { POSTS_OF, STAFF_OF } from './postColumns';
import { comparablePostTypes } from './surplusRows';
import { categoriesOf, unitsOf, type When } from './unitsOf';

const COUNTS: Partial<Record<ComparisonMeasure, CountOf>> = {
  organs: 'organs',
  partyOrgans: 'partyOrgan',
  governmentDepartments: 'governmentDepartment',
  massOrganisations: 'massOrganisation',
  institutions: 'institutions',
  lawEnforcementTeams: 'lawEnforcementTeam',
  deliberativeBodies: 'deliberativeBody',
  units: 'units',
};

const SUMS: Partial<Record<ComparisonMeasure, readonly Measure[]>> = {
  leaderPosts: ['chiefs', 'deputies'],
  posts: ['adminPosts', 'politicalLegalPosts', 'institutionPosts', 'workerPosts'],
  staff: ['adminStaff', 'politicalLegalStaff', 'institutionStaff', 'workerStaff'],
};

/** A total and the places that made it. */
interface Total {
  readonly amount: number;
  readonly places: readonly number[];
}

/**
 * Units, leader seats, posts, people and money before and after the reform, with change and percent. A measure none of
 * whose columns the agencies table states is left out. Surplus is the sum of unit surpluses by post type, never the
 * net; after the reform it holds the people of abolished units for whom the plan names no unit.
 */
export function comparisonRows(reform: Reform): ComparisonRow[] {
  const categories = { before: categoriesOf(unitsOf(reform, 'before')), after: categoriesOf(unitsOf(reform, 'after')) };
  const rows: ComparisonRow[] = [];
  for (const measure of COMPARISON_MEASURES) {
    const totalOf = totalFor(reform, measure, categories);
    if (!totalOf) continue;
    const before = totalOf('before');
    const after = totalOf('after');
    rows.push({
      measure,
      before: before.amount,
      after: after.amount,
      ...changeOf(before.amount, after.amount),
      beforeAgencies: before.places,
      afterUnits: after.places,
    });
  }
  return rows;
}

type Categories = Readonly<Record<When, ReturnType<typeof categoriesOf>>>;

function totalFor(reform: Reform, measure: ComparisonMeasure, categories: Categories): ((when: When) => Total) | null {
  const asked = COUNTS[measure];
  if (asked) return (when) => countOf(reform, asked, when, categories);
  if (measure === 'surplus') {
    const types = comparablePostTypes(reform);
    return types.length > 0 ? (when) => surplusOf(reform, types, when) : null;
  }
  const columns = (SUMS[measure] ?? [measure as Measure]).filter((column) => reform.agencies.stated.has(column));
  return columns.length > 0 ? (when) => sumOf(reform, columns, when) : null;
}

function countOf(reform: Reform, asked: CountOf, when: When, categories: Categories): Total {
  const units = unitsOf(reform, when);
  const places: number[] = [];
  for (let place = 0; place < units.count; place++) {
    if (isCounted(asked, units.kind[place], units.counted[place], categories[when][place])) places.push(place);
  }
  return { amount: places.length, places };
}

function sumOf(reform: Reform, columns: readonly Measure[], when: When): Total {
  const { amounts, count } = when === 'before' ? reform.agencies : reform.after;
  const places: number[] = [];
  let sum = 0;
  for (let place = 0; place < count; place++) {
    let ofUnit = 0;
    for (const column of columns) ofUnit += amounts[column][place];
    if (ofUnit === 0) continue;
    sum += ofUnit;
    places.push(place);
  }
  return { amount: sum / THOUSANDTHS, places };
}

function surplusOf(reform: Reform, types: ReturnType<typeof comparablePostTypes>, when: When): Total {
  const { amounts, count } = when === 'before' ? reform.agencies : reform.after;
  const places: number[] = [];
  let sum = 0;
  for (let place = 0; place < count; place++) {
    let ofUnit = 0;
    for (const type of types) ofUnit += Math.max(0, amounts[STAFF_OF[type]][place] - amounts[POSTS_OF[type]][place]);
    if (ofUnit === 0) continue;
    sum += ofUnit;
    places.push(place);
  }
  if (when === 'after') {
    for (const people of reform.withoutUnit) for (const type of types) sum += people.inPost[type];
  }
  return { amount: sum / THOUSANDTHS, places };
}
