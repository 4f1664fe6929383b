import { getOrMake } from '../../core/getOrMake';

/**
 * By row of a county, a unit and whatever follows, whether a formula that compares cells finds it without fail: cells are
 * compared without their case, so rows that differ by it alone are known only where they stood when the sheet was made.
 * Example: of the rows `North, Bureau`, `North, BUREAU` and `South, Bureau` the last alone is clear.
 */
export function clearRows(rows: readonly (readonly string[])[]): boolean[] {
  const folded = rows.map((names) => names.map((name) => name.toLowerCase()));
  const ofUnit = new Map<string, (readonly string[])[]>();
  for (const names of folded) getOrMake(ofUnit, names[1], () => []).push(names);
  return folded.map((names) => {
    const alike = ofUnit.get(names[1])!.filter((other) => other.every((name, at) => name === names[at]));
    return alike.length === 1;
  });
}
