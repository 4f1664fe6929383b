import { foldSearch } from './foldSearch';
import type { FollowedDuties } from './followed';
import { listParties } from './listParties';
import type { FoundParty } from './workloadTypes';

/** Prepared once for a reading; `find` is called at every key. */
export interface PartyIndex {
  /**
   * At most `most` finds of all types, best first: the name itself, names that begin with the text, then those that hold it;
   * among these those with more duties first. Case, width and blanks do not count. A blank text finds nothing.
   */
  find(text: string, most: number): readonly FoundParty[];
  /**
   * Duties of a find, before or after: those of a superior department, of a unit after the reform, of a former unit, of a
   * township office, and of a township through its own offices, those that all townships have, and as a unit.
   */
  dutiesOf(party: FoundParty): readonly number[];
}

/**
 * Everything that a search in the duties can find: superior departments, units after, former units, townships, township
 * offices and duties. A former unit that goes on unchanged in name and duties is found as a unit; a township is found
 * once, as a township.
 * Example: `find('发改', 20)` finds 发改局 before 市发改委, and `find('ndrc', 20)` finds `ＮＤＲＣ Office`.
 */
export function partyIndex(followed: FollowedDuties): PartyIndex {
  const parties = listParties(followed);
  const folded = parties.found.map(({ name }) => foldSearch(name));
  return {
    find(text, most) {
      const wanted = foldSearch(text);
      if (wanted === '' || !(most >= 1)) return [];
      const same: FoundParty[] = [];
      const begins: FoundParty[] = [];
      const holds: FoundParty[] = [];
      for (let place = 0; place < folded.length; place++) {
        const at = folded[place].indexOf(wanted);
        if (at < 0) continue;
        const rank = at > 0 ? holds : folded[place].length === wanted.length ? same : begins;
        if (rank.length < most) rank.push(parties.found[place]);
      }
      return [...same, ...begins, ...holds].slice(0, most);
    },
    dutiesOf: parties.dutiesOf,
  };
}
