import type { FollowedDuties, NamesOfRows } from './followed';

/** Gathers the distinct names of one set of duties after another. */
export interface NameGatherer {
  /** Begins a new set. */
  clear(): void;
  /** Adds the names of a duty's rows. */
  add(duty: number): void;
  /** How many names were met since `clear`. */
  readonly count: number;
  /** Places in `NamesOfRows.names` of the names met, in the order in which they were met: the first `count`. */
  readonly met: Int32Array;
}

/**
 * A gatherer of the superior departments (or township offices) of duties; it looks at every row once and keeps no sets.
 * Example: of duties that answer to 市财政局 and 市财政局、市统计局 two names are met.
 */
export function distinctNames({ rowStart, rows }: FollowedDuties, { names, start, place }: NamesOfRows): NameGatherer {
  const met = new Int32Array(names.length);
  const lastSet = new Int32Array(names.length);
  let set = 1;
  const gatherer = {
    met,
    count: 0,
    clear() {
      set += 1;
      gatherer.count = 0;
    },
    add(duty: number) {
      const end = rowStart[duty + 1];
      for (let at = rowStart[duty]; at < end; at++) {
        const row = rows[at];
        for (let one = start[row]; one < start[row + 1]; one++) {
          const name = place[one];
          if (lastSet[name] === set) continue;
          lastSet[name] = set;
          met[gatherer.count++] = name;
        }
      }
    },
  };
  return gatherer;
}
