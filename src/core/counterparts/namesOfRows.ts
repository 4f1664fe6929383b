import type { NamesOfRows } from './followed';
import { namesIn } from './namesIn';

const NO_NAMES: readonly number[] = [];

/**
 * The names in the cells of a column, each distinct one once. Few different texts stand in such a column, and the same
 * one often in rows that follow each other: each is taken apart once. `partsOf`: the names of one cell.
 * Example: the cells `市财政局`, blank and `市财政局、市统计局` hold the names 市财政局 and 市统计局.
 */
export function namesOfRows(
  texts: readonly string[],
  partsOf: (text: string) => readonly string[] = namesIn,
): NamesOfRows {
  const names: string[] = [];
  const placeOf = new Map<string, number>();
  const placesOfText = new Map<string, readonly number[]>([['', NO_NAMES]]);
  const start = new Int32Array(texts.length + 1);
  let place = new Int32Array(texts.length + 16);
  let last = '';
  let places = NO_NAMES;
  let end = 0;
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row];
    if (text !== last) {
      last = text;
      const known = placesOfText.get(text);
      places = known ?? placesIn(text);
      if (known === undefined) placesOfText.set(text, places);
    }
    if (end + places.length > place.length) place = widened(place, end + places.length);
    for (let name = 0; name < places.length; name++) place[end++] = places[name];
    start[row + 1] = end;
  }
  return { names, start, place: place.subarray(0, end) };

  function placesIn(text: string): number[] {
    return partsOf(text).map((name) => {
      const known = placeOf.get(name);
      if (known !== undefined) return known;
      placeOf.set(name, names.length);
      return names.push(name) - 1;
    });
  }
}

function widened(array: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * needed);
  wider.set(array);
  return wider;
}
