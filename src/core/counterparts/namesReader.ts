import type { NamesOfRows } from './followed';

/**
 * A reader of the distinct names that some rows hold, in order of first appearance. Made once for many sets of rows, it
 * keeps no sets of texts.
 * Example: rows with `市财政局` and `市财政局、市统计局` hold 市财政局 and 市统计局.
 */
export function namesReader({ names, start, place }: NamesOfRows): (rows: ArrayLike<number>) => string[] {
  const lastRead = new Int32Array(names.length);
  let reading = 0;
  return (rows) => {
    const met: string[] = [];
    reading += 1;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at];
      for (let one = start[row]; one < start[row + 1]; one++) {
        const name = place[one];
        if (lastRead[name] === reading) continue;
        lastRead[name] = reading;
        met.push(names[name]);
      }
    }
    return met;
  };
}
