import { foldName } from '../../core';
import type { Counterpart, FollowedDuties } from '../../core/counterparts';
import { countyOfDuty } from '../../core/counterparts/countyOfDuty';

/** Numbers of duties of one county: superior departments down, units after the reform across. */
export interface MatrixShown {
  /** '' = none stated, last. */
  readonly partners: readonly string[];
  /** Names of the units; '' = without a unit, last. */
  readonly units: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly partnerTotals: readonly number[];
  /** Different duties of the unit: those with two departments count once. */
  readonly unitTotals: readonly number[];
  /** Duties behind a number, in the order of the table. */
  readonly dutiesAt: (row: number, column: number) => readonly number[];
}

/** Counties that have counterparts, in the order of their units; '' alone in a workbook without counties. */
export function countiesOf(followed: FollowedDuties, pairs: readonly Counterpart[]): string[] {
  if (!followed.reform.after.county) return [''];
  const places = new Map<string, { readonly county: string; unit: number }>();
  for (const { county, unit, duties } of pairs) {
    const named = unit >= 0 ? [county] : duties.map((duty) => countyOfDuty(followed, duty));
    for (const each of named) {
      const before = places.get(foldName(each));
      const at = unit >= 0 ? unit : Infinity;
      if (!before) places.set(foldName(each), { county: each, unit: at });
      else if (at < before.unit) before.unit = at;
    }
  }
  return [...places.values()].sort((a, b) => (a.unit === b.unit ? 0 : a.unit - b.unit)).map(({ county }) => county);
}

/** The pairs of superior department and unit after the reform that are of one county, as a matrix. */
export function matrixOfCounty(followed: FollowedDuties, pairs: readonly Counterpart[], county: string): MatrixShown {
  const wanted = foldName(county);
  const isHere = (duty: number): boolean =>
    !followed.reform.after.county || foldName(countyOfDuty(followed, duty)) === wanted;
  const cells = new Map<string, Map<number, readonly number[]>>();
  const ofUnit = new Map<number, Set<number>>();
  for (const { partner, unit, county: ofPair, duties } of pairs) {
    const here = unit < 0 ? duties.filter(isHere) : foldName(ofPair) === wanted ? duties : [];
    if (here.length === 0) continue;
    cells.set(partner, (cells.get(partner) ?? new Map<number, readonly number[]>()).set(unit, here));
    const all = ofUnit.get(unit) ?? new Set<number>();
    for (const duty of here) all.add(duty);
    ofUnit.set(unit, all);
  }
  const partners = [...cells.keys()].sort((a, b) => Number(a === '') - Number(b === ''));
  const units = [...ofUnit.keys()].sort((a, b) => (a < 0 ? 1 : b < 0 ? -1 : a - b));
  const dutiesAt = (row: number, column: number): readonly number[] =>
    cells.get(partners[row])?.get(units[column]) ?? [];
  const counts = partners.map((_, row) => units.map((__, column) => dutiesAt(row, column).length));
  return {
    partners,
    units: units.map((unit) => (unit < 0 ? '' : followed.reform.after.unit[unit])),
    counts,
    partnerTotals: counts.map((row) => row.reduce((sum, count) => sum + count, 0)),
    unitTotals: units.map((unit) => ofUnit.get(unit)!.size),
    dutiesAt,
  };
}
