/** A last page with fewer rows than this takes some of the page before. */
const LEAST_ROWS = 6;

/**
 * Rows to pages of so many points: the first row of each page and its number of rows. The first page has less room, the last
 * one at least so many rows.
 * Example: 20 rows of 18 points on pages of 270 points are 14 and 6 rows, not 15 and 5.
 */
export function rowPages(
  heights: readonly number[],
  room: number,
  firstRoom = room,
  leastRows = LEAST_ROWS,
): { readonly first: number; readonly count: number }[] {
  const starts: number[] = [];
  let used = Infinity;
  heights.forEach((height, row) => {
    if (used + height > (starts.length === 1 ? firstRoom : room)) {
      starts.push(row);
      used = 0;
    }
    used += height;
  });
  const last = starts.length - 1;
  if (last > 0) {
    const wanted = heights.length - leastRows;
    starts[last] = Math.max(starts[last - 1] + 1, Math.min(starts[last], wanted));
  }
  return starts.map((first, i) => ({ first, count: (starts[i + 1] ?? heights.length) - first }));
}
