import type { FoundParty } from '../../core/counterparts';
import type { PartyRowsBy } from './partyRows';

/** What the counterparts of a find are listed by: those of a unit by who stands opposite, those of the others by unit. */
export function partyRowsBy(type: FoundParty['type']): readonly PartyRowsBy[] {
  return type === 'unit' || type === 'formerUnit' ? ['superior', 'township'] : ['unit'];
}
