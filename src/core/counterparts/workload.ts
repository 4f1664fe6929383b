import { POST_TYPES, THOUSANDTHS, type Measure } from '../agencies/measures';
import { distinctNames, type NameGatherer } from './distinctNames';
import type { FollowedDuties } from './followed';
import { groupByPlace, type Grouped } from './groupByPlace';
import type { Load, UnitLoad } from './workloadTypes';

/**
 * The load of each unit after that has duties before or after, in the order of the units: before, that of its former units
 * together and whole, those whose duties come here of themselves; after, its own. Superior departments that several have
 * count once; a duty without one counts as a duty alone. Posts and people are those of all post types.
 * Example: a bureau formed from two with 市发展改革委 and 市统计局, 市发展改革委 has 2 superiors before, at most 2 of one unit.
 */
export function workload(followed: FollowedDuties): UnitLoad[] {
  const { reform, homeOfAgency, unitBefore, unitAfter, superiors } = followed;
  const { agencies, after } = reform;
  const gatherer = distinctNames(followed, superiors);
  const before: Side = { gatherer, ...sideOf(unitBefore, agencies) };
  const now: Side = { gatherer, ...sideOf(unitAfter, after) };
  const former = groupByPlace(homeOfAgency, after.count);
  const loads: UnitLoad[] = [];
  for (let unit = 0; unit < after.count; unit++) {
    const formerUnits: number[] = [];
    for (let at = former.start[unit]; at < former.start[unit + 1]; at++) formerUnits.push(former.member[at]);
    if (!hasDuties(now, unit) && !formerUnits.some((agency) => hasDuties(before, agency))) continue;
    loads.push({
      unit,
      unitName: after.unit[unit],
      county: after.county?.[unit] ?? '',
      formerUnits,
      before: loadOf(before, formerUnits),
      mostSuperiorsBefore: mostSuperiors(before, formerUnits),
      after: loadOf(now, [unit]),
    });
  }
  return loads;
}

/** The units before, or those after, with what their load is made of. */
interface Side {
  readonly gatherer: NameGatherer;
  readonly duties: Grouped;
  /** Columns of thousandths, a post type each. */
  readonly posts: readonly Float64Array[];
  readonly people: readonly Float64Array[];
}

function sideOf(
  unitOfDuty: Int32Array,
  { count, amounts }: { readonly count: number; readonly amounts: Readonly<Record<Measure, Float64Array>> },
): Omit<Side, 'gatherer'> {
  return {
    duties: groupByPlace(unitOfDuty, count),
    posts: POST_TYPES.map((type) => amounts[`${type}Posts`]),
    people: POST_TYPES.map((type) => amounts[`${type}Staff`]),
  };
}

function hasDuties({ duties: { start } }: Side, unit: number): boolean {
  return start[unit + 1] > start[unit];
}

/** The load of some units together. */
function loadOf(side: Side, units: readonly number[]): Load {
  const { gatherer, duties } = side;
  gatherer.clear();
  let count = 0;
  let posts = 0;
  let people = 0;
  for (const unit of units) {
    count += duties.start[unit + 1] - duties.start[unit];
    addSuperiors(side, unit);
    for (const column of side.posts) posts += column[unit];
    for (const column of side.people) people += column[unit];
  }
  const superiors = gatherer.count;
  return {
    superiors,
    duties: count,
    posts: posts / THOUSANDTHS,
    people: people / THOUSANDTHS,
    dutiesPerPerson: people === 0 ? null : (count * THOUSANDTHS) / people,
    superiorsPerPerson: people === 0 ? null : (superiors * THOUSANDTHS) / people,
  };
}

function mostSuperiors(side: Side, units: readonly number[]): number {
  let most = 0;
  for (const unit of units) {
    side.gatherer.clear();
    addSuperiors(side, unit);
    most = Math.max(most, side.gatherer.count);
  }
  return most;
}

function addSuperiors({ gatherer, duties: { start, member } }: Side, unit: number): void {
  for (let at = start[unit]; at < start[unit + 1]; at++) gatherer.add(member[at]);
}
