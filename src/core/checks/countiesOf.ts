import { foldName } from '../table/foldText';

/** A county and its units, as places. */
export interface CountyUnits {
  readonly county: string;
  readonly units: readonly number[];
}

/**
 * The units by county, as counties are compared; all in one where the table has no counties. A county that is written in
 * several ways goes under the spelling that sorts first, whatever the order of the rows.
 */
export function countiesOf(county: readonly string[] | null, count: number): CountyUnits[] {
  const byName = new Map<string, { county: string; units: number[] }>();
  for (let unit = 0; unit < count; unit++) {
    const written = county?.[unit] ?? '';
    const folded = foldName(written);
    const known = byName.get(folded);
    if (known === undefined) byName.set(folded, { county: written, units: [unit] });
    else {
      known.units.push(unit);
      if (written < known.county) known.county = written;
    }
  }
  return [...byName.values()];
}
