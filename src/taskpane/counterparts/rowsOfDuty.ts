import type { FollowedDuties, NamesOfRows } from '../../core/counterparts';

/** Rows of a duty (places in `Duties`), in the order of the table. */
export function rowsOfDuty({ rowStart, rows }: FollowedDuties, duty: number): Int32Array {
  return rows.subarray(rowStart[duty], rowStart[duty + 1]);
}

/** Names of a row: places in `names`. */
export function namesOfRow({ start, place }: NamesOfRows, row: number): Int32Array {
  return place.subarray(start[row], start[row + 1]);
}

/** The different names that the rows of a duty state, in order. */
export function namesOfDuty(followed: FollowedDuties, names: NamesOfRows, duty: number): string[] {
  const places = [...rowsOfDuty(followed, duty)].flatMap((row) => [...namesOfRow(names, row)]);
  return [...new Set(places)].map((place) => names.names[place]);
}
