import type { Agencies } from '../../agencies/agencies';
import { MEASURES, THOUSANDTHS, type Measure } from '../../agencies/measures';
import type { Issue } from '../../issue';
import { APPROVED_MEASURES, type Approved, type ApprovedMeasure } from '../../plan/approved';
import { foldName } from '../../table/foldText';
import type { BuiltUnits } from './buildUnits';
import { successorOf } from './endings';
import { likelyNames } from './likelyNames';
import { PlanIssueList } from './planIssueList';
import type { Settled } from './settled';

/** What the approved table makes of the sums. */
export interface Granted {
  readonly amounts: Record<Measure, Float64Array>;
  /** Units of which a measure is stated. */
  readonly units: Partial<Record<ApprovedMeasure, Set<number>>>;
  readonly sections: (number | null)[];
  readonly document: string[];
  readonly issues: Issue[];
}

/**
 * Lays the approved table over the sums, by unit and measure: what it states counts, a blank cell keeps the sum. The
 * rows of the chosen option come before those for every option. Rows of one unit that differ are an issue and none of
 * them counts; a row of no unit after the reform is an issue. Columns where nothing is granted are shared with the sums.
 */
export function layApproved(
  settled: Settled,
  units: BuiltUnits,
  summed: Record<Measure, Float64Array>,
  approved: Approved | null,
  option: string,
): Granted {
  const granted: Granted = {
    amounts: { ...summed },
    units: {},
    sections: new Array(units.unit.length).fill(null),
    document: new Array(units.unit.length).fill(''),
    issues: [],
  };
  if (!approved || approved.count === 0) return granted;
  const issues = new PlanIssueList('approved', approved);
  for (const ofOption of option === '' ? [''] : ['', option]) {
    const rows = rowsByUnit(settled, units, approved, ofOption, issues);
    for (const [unit, ofUnit] of rows) {
      if (differ(approved, ofUnit)) {
        issues.add('approvedTwice', 'error', ofUnit[0], 'unit', {
          unit: units.unit[unit],
          ...issues.spots(ofUnit, 'unit'),
        });
      } else grant(granted, summed, units, approved, ofUnit[0], unit, issues);
    }
  }
  return { ...granted, issues: issues.finish() };
}

function rowsByUnit(
  settled: Settled,
  units: BuiltUnits,
  approved: Approved,
  option: string,
  issues: PlanIssueList,
): Map<number, number[]> {
  const find = unitFinder(settled.reading.agencies, units);
  const rows = new Map<number, number[]>();
  for (let row = 0; row < approved.count; row++) {
    if (approved.option[row] !== option) continue;
    const found = find(approved.county?.[row] ?? '', approved.unit[row]);
    if (found.length !== 1) {
      reportUnit(settled, units, approved, row, found, issues);
      continue;
    }
    const ofUnit = rows.get(found[0]);
    if (ofUnit) ofUnit.push(row);
    else rows.set(found[0], [row]);
  }
  return rows;
}

/** The units after of a county (any, when it is blank) with a name. */
function unitFinder(agencies: Agencies, units: BuiltUnits): (county: string, name: string) => number[] {
  const byName = new Map<string, number[]>();
  units.unit.forEach((name, place) => {
    const folded = foldName(name);
    const places = byName.get(folded);
    if (places) places.push(place);
    else byName.set(folded, [place]);
  });
  return (county, name) => {
    const places = byName.get(foldName(name)) ?? [];
    const wanted = foldName(county);
    return wanted === '' || !agencies.county
      ? places
      : places.filter((place) => foldName(units.county![place]) === wanted);
  };
}

function reportUnit(
  settled: Settled,
  units: BuiltUnits,
  approved: Approved,
  row: number,
  found: readonly number[],
  issues: PlanIssueList,
): void {
  const { reading, endings } = settled;
  const unit = approved.unit[row];
  if (found.length > 1) {
    issues.add('ambiguousUnit', 'error', row, 'unit', {
      unit,
      counties: found.map((place) => units.county?.[place] ?? ''),
    });
    return;
  }
  const before = reading.names.find(approved.county?.[row] ?? '', unit);
  const successor = before >= 0 ? successorOf(reading, endings, before) : -1;
  const { budget } = reading;
  const affordable = budget.comparisons >= units.unit.length;
  if (affordable) budget.comparisons -= units.unit.length;
  issues.add('notAfterReform', 'error', row, 'unit', {
    unit,
    goesTo: successor >= 0 ? reading.names.nameOf(successor) : null,
    likely: successor < 0 && affordable ? likelyNames(unit, units.unit) : [],
  });
}

function differ(approved: Approved, rows: readonly number[]): boolean {
  const [first, ...others] = rows;
  return others.some(
    (row) =>
      APPROVED_MEASURES.some(
        (measure) => !Object.is(approved.amounts[measure][row], approved.amounts[measure][first]),
      ) || approved.sections[row] !== approved.sections[first],
  );
}

function grant(
  granted: Granted,
  summed: Record<Measure, Float64Array>,
  units: BuiltUnits,
  approved: Approved,
  row: number,
  unit: number,
  issues: PlanIssueList,
): void {
  let posts = 0;
  for (const measure of APPROVED_MEASURES) {
    const amount = approved.amounts[measure][row];
    if (Number.isNaN(amount)) continue;
    if (granted.amounts[measure] === summed[measure]) granted.amounts[measure] = summed[measure].slice();
    granted.amounts[measure][unit] = amount;
    (granted.units[measure] ??= new Set()).add(unit);
    if (MEASURES.indexOf(measure) < 4) posts += amount;
  }
  if (approved.sections[row] !== null) granted.sections[unit] = approved.sections[row];
  if (approved.document[row] !== '') granted.document[unit] = approved.document[row];
  if (posts > 0 && units.kind[unit] === 'deliberativeBody') {
    issues.add('bodyWithPosts', 'warning', row, 'unit', { unit: units.unit[unit], posts: posts / THOUSANDTHS });
  }
}
