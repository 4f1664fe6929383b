import type { FoundParty, PartyIndex } from '../../core/counterparts';

const LOOKED_AT = 500;

/** The same find in another reading; null when it is no longer there. Of several of one name that at the same place. */
export function findParty(index: PartyIndex, { type, name, county, place }: FoundParty): FoundParty | null {
  const same = index
    .find(name, LOOKED_AT)
    .filter((found) => found.type === type && found.name === name && found.county === county);
  return same.find((found) => found.place === place) ?? same[0] ?? null;
}
