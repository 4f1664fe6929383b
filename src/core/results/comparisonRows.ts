import { THOUSANDTHS, type Measure, type PostType } from '../agencies/measures';
import { foldName } from '../table/foldText';
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
 * net; after the reform it holds the people of abolished units for whom the plan names no unit. `county`: of the units of
 * that county alone, by its folded name; of all units when it is left out.
 */
export function comparisonRows(reform: Reform, county?: string): ComparisonRow[] {
  const scope = scopeOf(reform, county);
  const rows: ComparisonRow[] = [];
  for (const measure of COMPARISON_MEASURES) {
    const totalOf = totalFor(reform, measure, scope);
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

/** The units that are compared, with what counting needs of them. */
interface Scope {
  readonly categories: Readonly<Record<When, ReturnType<typeof categoriesOf>>>;
  /** Whether units of a county are compared. */
  readonly isMeant: (county: string) => boolean;
}

function scopeOf(reform: Reform, county: string | undefined): Scope {
  const categories = { before: categoriesOf(unitsOf(reform, 'before')), after: categoriesOf(unitsOf(reform, 'after')) };
  return { categories, isMeant: (one) => county === undefined || foldName(one) === county };
}

function totalFor(reform: Reform, measure: ComparisonMeasure, scope: Scope): ((when: When) => Total) | null {
  const asked = COUNTS[measure];
  if (asked) return (when) => countOf(reform, asked, when, scope);
  if (measure === 'surplus') {
    const types = comparablePostTypes(reform);
    return types.length > 0 ? (when) => surplusOf(reform, types, when, scope) : null;
  }
  const columns = (SUMS[measure] ?? [measure as Measure]).filter((column) => reform.agencies.stated.has(column));
  return columns.length > 0 ? (when) => sumOf(reform, columns, when, scope) : null;
}

function countOf(reform: Reform, asked: CountOf, when: When, { categories, isMeant }: Scope): Total {
  const units = unitsOf(reform, when);
  const places: number[] = [];
  for (let place = 0; place < units.count; place++) {
    const counts = isCounted(asked, units.kind[place], units.counted[place], categories[when][place]);
    if (counts && isMeant(units.county?.[place] ?? '')) places.push(place);
  }
  return { amount: places.length, places };
}

function sumOf(reform: Reform, columns: readonly Measure[], when: When, { isMeant }: Scope): Total {
  const { amounts, count, county } = when === 'before' ? reform.agencies : reform.after;
  const places: number[] = [];
  let sum = 0;
  for (let place = 0; place < count; place++) {
    let ofUnit = 0;
    for (const column of columns) ofUnit += amounts[column][place];
    if (ofUnit === 0 || !isMeant(county?.[place] ?? '')) continue;
    sum += ofUnit;
    places.push(place);
  }
  return { amount: sum / THOUSANDTHS, places };
}

function surplusOf(reform: Reform, types: readonly PostType[], when: When, { isMeant }: Scope): Total {
  const { amounts, count, county } = when === 'before' ? reform.agencies : reform.after;
  const places: number[] = [];
  let sum = 0;
  for (let place = 0; place < count; place++) {
    let ofUnit = 0;
    for (const type of types) ofUnit += Math.max(0, amounts[STAFF_OF[type]][place] - amounts[POSTS_OF[type]][place]);
    if (ofUnit === 0 || !isMeant(county?.[place] ?? '')) continue;
    sum += ofUnit;
    places.push(place);
  }
  if (when === 'after') {
    for (const people of reform.withoutUnit) {
      if (isMeant(people.county)) for (const type of types) sum += people.inPost[type];
    }
  }
  return { amount: sum / THOUSANDTHS, places };
}
