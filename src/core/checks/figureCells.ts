import type { Measure } from '../agencies/measures';
import type { Where } from '../issue';
import { APPROVED_MEASURES, type ApprovedMeasure } from '../plan/approved';
import type { Reform } from '../results/reform';
import { flowsByUnit } from '../results/sourcesOfUnit';
import { cellFinder } from '../table/cellFinder';
import { foldName } from '../table/foldText';

/**
 * Finds the cell that a figure of a unit after the reform comes from: of the measures in turn, those with something in them
 * first, the approved table's where it states the figure; else the agencies table's row of the first source that has any;
 * else the plan row that forms the unit.
 */
export function figureCells(reform: Reform): (unit: number, measures: readonly (Measure | 'counted')[]) => Where {
  const { agencies, approved, plan, after } = reform;
  const inAgencies = cellFinder(agencies.table, 'agencies');
  const inPlan = cellFinder(plan.table, 'plan');
  const inApproved = approved && cellFinder(approved.table, 'approved');
  const grants = grantsByUnit(reform);
  let flows: ReturnType<typeof flowsByUnit> | null = null;
  const sourcesOf = (unit: number): number[] => {
    flows ??= flowsByUnit(reform);
    const sources = [...flows.flow.subarray(flows.start[unit], flows.start[unit + 1])];
    return sources.map((flow) => reform.flows.source[flow]).sort((a, b) => a - b);
  };
  const isFilled = (measure: Measure | 'counted', unit: number): boolean =>
    measure !== 'counted' && after.amounts[measure][unit] !== 0;
  return (unit, ofFigure) => {
    const filled = ofFigure.filter((measure) => isFilled(measure, unit));
    const measures = [...filled, ...ofFigure.filter((measure) => !isFilled(measure, unit))];
    for (const measure of measures) {
      const grant = isApproved(measure) ? grantOf(reform, grants(unit), unit, measure) : -1;
      if (grant >= 0) return inApproved!(approved!.row[grant], [measure]);
    }
    const sources = sourcesOf(unit);
    for (const measure of measures) {
      if (measure === 'counted') continue;
      const source = sources.find((agency) => agencies.amounts[measure][agency] !== 0);
      if (source !== undefined) return inAgencies(agencies.row[source], [measure]);
    }
    const first = after.origin[unit] >= 0 ? after.origin[unit] : sources[0];
    if (first !== undefined) return inAgencies(agencies.row[first], [...measures, 'unit']);
    const row = after.planRows[unit][0];
    return row === undefined ? {} : inPlan(plan.row[row], [...measures, 'to']);
  };
}

const isApproved = (measure: string): measure is ApprovedMeasure =>
  (APPROVED_MEASURES as readonly string[]).includes(measure);

/** Rows of the approved table that speak of a unit, those of the option first. */
function grantsByUnit({ approved, option, after }: Reform): (unit: number) => readonly number[] {
  if (!approved) return () => [];
  const byName = new Map<string, number[]>();
  for (let row = 0; row < approved.count; row++) {
    if (approved.option[row] !== '' && approved.option[row] !== option) continue;
    const name = foldName(approved.unit[row]);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const isOfCounty = (row: number, unit: number): boolean => {
    const county = foldName(approved.county?.[row] ?? '');
    return county === '' || after.county === null || county === foldName(after.county[unit]);
  };
  return (unit) =>
    (byName.get(foldName(after.unit[unit])) ?? [])
      .filter((row) => isOfCounty(row, unit))
      .sort((a, b) => Number(approved.option[b] !== '') - Number(approved.option[a] !== '') || a - b);
}

/** The grant that states the figure; -1 when none does. */
function grantOf(
  { approved, after }: Reform,
  grants: readonly number[],
  unit: number,
  measure: ApprovedMeasure,
): number {
  return grants.find((row) => approved!.amounts[measure][row] === after.amounts[measure][unit]) ?? -1;
}
