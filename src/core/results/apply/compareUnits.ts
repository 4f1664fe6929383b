import type { UnitNames } from './unitNames';

/** Order of two units by name, then county: one that does not depend on the rows of a table. */
export function compareUnits(names: UnitNames, a: number, b: number): number {
  return compareTexts(names.nameOf(a), names.nameOf(b)) || compareTexts(names.countyOf(a), names.countyOf(b));
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
