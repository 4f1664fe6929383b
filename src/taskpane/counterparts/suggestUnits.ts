import { foldName } from '../../core';
import type { FollowedDuties, Orphan } from '../../core/counterparts';
import { namesOfRow, rowsOfDuty } from './rowsOfDuty';

/** Suggestions that face the same department; those from the former unit come after them. */
const MOST_FACING = 3;
const MOST = 4;

/** A unit after the reform that is at hand for a duty without one. */
export interface UnitSuggestion {
  /** Place in the units after. */
  readonly unit: number;
  readonly unitName: string;
  /** Duties of the unit that answer to the same superior departments; 0 = it took over from the former unit. */
  readonly sameSuperior: number;
}

/**
 * Units that could take a duty, at most four: first those that already face its superior departments, the one with most
 * such duties first, then the home of the former unit and those that other duties of it went to. Of the same county, where
 * the duty names one.
 */
export function suggestUnits(followed: FollowedDuties, orphan: Orphan): UnitSuggestion[] {
  const { reform, unitBefore, homeOfAgency } = followed;
  const { facing, fromFormer } = countTies(followed, orphan.duty);
  const home = unitBefore[orphan.duty] < 0 ? -1 : homeOfAgency[unitBefore[orphan.duty]];
  if (home >= 0) fromFormer[home] += followed.count;
  const county = foldName(orphan.county);
  const isNear = (unit: number): boolean => county === '' || foldName(reform.after.county?.[unit] ?? '') === county;
  const units = Array.from(facing.keys()).filter((unit) => (facing[unit] > 0 || fromFormer[unit] > 0) && isNear(unit));
  const byFacing = units
    .filter((unit) => facing[unit] > 0)
    .sort((a, b) => facing[b] - facing[a] || fromFormer[b] - fromFormer[a] || a - b)
    .slice(0, MOST_FACING);
  const byFormer = units
    .filter((unit) => fromFormer[unit] > 0 && !byFacing.includes(unit))
    .sort((a, b) => fromFormer[b] - fromFormer[a] || a - b);
  return [...byFacing, ...byFormer]
    .slice(0, MOST)
    .map((unit) => ({ unit, unitName: reform.after.unit[unit], sameSuperior: facing[unit] }));
}

/** By unit after: duties with a superior department of the duty, and duties of its former unit. */
function countTies(followed: FollowedDuties, wanted: number): { facing: Float64Array; fromFormer: Float64Array } {
  const { count, reform, superiors, unitBefore, unitAfter } = followed;
  const facing = new Float64Array(reform.after.count);
  const fromFormer = new Float64Array(reform.after.count);
  const departments = new Set<number>();
  for (const row of rowsOfDuty(followed, wanted))
    for (const place of namesOfRow(superiors, row)) departments.add(place);
  const facesThem = (duty: number): boolean =>
    rowsOfDuty(followed, duty).some((row) => namesOfRow(superiors, row).some((place) => departments.has(place)));
  const former = unitBefore[wanted];
  for (let duty = 0; duty < count; duty++) {
    const unit = unitAfter[duty];
    if (unit < 0) continue;
    if (departments.size > 0 && facesThem(duty)) facing[unit]++;
    if (former >= 0 && unitBefore[duty] === former) fromFormer[unit]++;
  }
  return { facing, fromFormer };
}
