import type { CounterpartMatrix, FollowedDuties, When } from './followed';
import { pairsOf, unitCount, type Pairs } from './pairsOf';

/**
 * Numbers of duties by superior department (none stated last) or township office, and unit (without a unit last). Each
 * duty counts once in a cell; partners and units that share nothing are left out.
 * Example: 发展改革和统计局 with 2 duties for 市统计局 and 4 for 市发展改革委 is a column with 2 and 4.
 */
export function counterpartMatrix(
  followed: FollowedDuties,
  partners: 'superior' | 'township',
  when: When,
): CounterpartMatrix {
  const ofRows = partners === 'superior' ? followed.superiors : followed.townshipOffices;
  const { names } = ofRows;
  const pairs = pairsOf(followed, ofRows, { when, by: 'partner', withoutPartner: partners === 'superior' });
  const { unit, county } = when === 'before' ? followed.reform.agencies : followed.reform.after;
  const unitsUsed = usedPlaces(pairs.unit, pairs.count, unitCount(followed, when) + 1);
  const partnersUsed = usedPlaces(pairs.partner, pairs.count, names.length + 1);
  const counts = partnersUsed.used.map(() => new Int32Array(unitsUsed.used.length));
  for (let pair = 0; pair < pairs.count; pair++) {
    const row = partnersUsed.position[pairs.partner[pair]];
    counts[row][unitsUsed.position[pairs.unit[pair]]] = distinctDuties(pairs, pair);
  }
  return {
    partners: partnersUsed.used.map((partner) => names[partner] ?? ''),
    units: unitsUsed.used.map((at) =>
      at < unit.length
        ? { unit: at, unitName: unit[at], county: county?.[at] ?? '' }
        : { unit: -1, unitName: '', county: '' },
    ),
    counts,
    unitTotals: unitTotals(pairs, unitsUsed),
  };
}

/** Different duties of each unit that is used: each has one unit, so it counts where it is first met. */
function unitTotals(pairs: Pairs, { used, position }: UsedPlaces): Int32Array {
  const totals = new Int32Array(used.length);
  const isMet = new Set<number>();
  for (let pair = 0; pair < pairs.count; pair++) {
    for (let place = pairs.start[pair]; place < pairs.start[pair + 1]; place++) {
      const before = isMet.size;
      if (isMet.add(pairs.duty[place]).size > before) totals[position[pairs.unit[pair]]]++;
    }
  }
  return totals;
}

/** Places that occur, in order, and the position of each among them. */
interface UsedPlaces {
  readonly used: readonly number[];
  readonly position: Int32Array;
}

function usedPlaces(places: Int32Array, length: number, placeCount: number): UsedPlaces {
  const position = new Int32Array(placeCount);
  for (let one = 0; one < length; one++) position[places[one]] = 1;
  const used: number[] = [];
  for (let place = 0; place < placeCount; place++) if (position[place] === 1) position[place] = used.push(place) - 1;
  return { used, position };
}

function distinctDuties({ start, duty }: Pairs, pair: number): number {
  let distinct = 0;
  for (let place = start[pair]; place < start[pair + 1]; place++)
    if (place === start[pair] || duty[place] !== duty[place - 1]) distinct++;
  return distinct;
}
