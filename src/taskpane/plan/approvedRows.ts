import { foldName, type Reform } from '../../core';

/** Rows of the approved table (indexes into its values) that state something for a unit after the reform. */
export function approvedRows({ approved, after, option }: Reform, unitAfter: number): number[] {
  if (!approved) return [];
  const name = foldName(after.unit[unitAfter]);
  const county = foldName(after.county?.[unitAfter] ?? '');
  const rows: number[] = [];
  for (let place = 0; place < approved.count; place++) {
    const sameCounty = !approved.county || !after.county || foldName(approved.county[place]) === county;
    const sameOption = approved.option[place] === '' || approved.option[place] === option;
    if (sameCounty && sameOption && foldName(approved.unit[place]) === name) rows.push(approved.row[place]);
  }
  return rows;
}
