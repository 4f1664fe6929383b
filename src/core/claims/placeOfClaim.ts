import type { Reform } from '../results/reform';
import { foldName } from '../table/foldText';
import type { Claim } from './claims';

/** Whose figure a claim is: of all units of the workbook, of one county of several (its folded name), or of another place. */
export type PlaceOfClaim = 'workbook' | 'elsewhere' | { readonly county: string };

/**
 * Makes the reader of the place that a claim is of. A claim without a county, or of the only county of the agencies
 * table, is the workbook's; one of a county that is not in the agencies table is another place's, of which the tables
 * know nothing.
 */
export function placeOfClaim({ agencies }: Reform): (claim: Claim) => PlaceOfClaim {
  const counties = new Set((agencies.county ?? []).map(foldName));
  return ({ county }) => {
    const folded = foldName(county);
    if (folded === '') return 'workbook';
    if (!counties.has(folded)) return 'elsewhere';
    return counties.size === 1 ? 'workbook' : { county: folded };
  };
}
