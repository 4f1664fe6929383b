/**
 * The rows (or the columns) of a sheet along one direction: most have the same size in pixels, some have their own (0 = hidden).
 * `ownSizes` and `ownStarts` hold the ones that differ, in ascending order, so that a sheet of a million rows costs nothing.
 */
export interface Axis {
  count: number;
  usualSize: number;
  ownIndexes: readonly number[];
  ownSizes: readonly number[];
  /** Where each of these begins, in pixels from the start of the axis. */
  ownStarts: readonly number[];
  /** Length of the whole axis in pixels. */
  total: number;
}

/** Builds an axis. Sizes of indexes outside 0…count-1 are left out. */
export function createAxis(count: number, usualSize: number, sizes: ReadonlyMap<number, number>): Axis {
  const ownIndexes: number[] = [];
  const ownSizes: number[] = [];
  const ownStarts: number[] = [];
  let extra = 0;
  for (const [index, size] of [...sizes].sort((a, b) => a[0] - b[0])) {
    if (index < 0 || index >= count || size === usualSize) continue;
    ownIndexes.push(index);
    ownSizes.push(size);
    ownStarts.push(index * usualSize + extra);
    extra += size - usualSize;
  }
  return { count, usualSize, ownIndexes, ownSizes, ownStarts, total: count * usualSize + extra };
}

/** Where an index begins, in pixels; `count` gives the end of the axis. */
export function startOf(axis: Axis, index: number): number {
  const before = lastAtMost(axis.ownIndexes, index - 1);
  if (before < 0) return index * axis.usualSize;
  const end = axis.ownStarts[before] + axis.ownSizes[before];
  return end + (index - axis.ownIndexes[before] - 1) * axis.usualSize;
}

/** The size of one row or column in pixels; 0 when hidden. */
export function sizeOf(axis: Axis, index: number): number {
  const place = lastAtMost(axis.ownIndexes, index);
  return place >= 0 && axis.ownIndexes[place] === index ? axis.ownSizes[place] : axis.usualSize;
}

/** The index that covers a place in pixels, kept within 0…count-1. Hidden ones are passed over. */
export function indexAt(axis: Axis, pixels: number): number {
  const before = lastAtMost(axis.ownStarts, pixels);
  const last = axis.count - 1;
  if (before < 0) return clamp(Math.floor(pixels / axis.usualSize), 0, last);
  const end = axis.ownStarts[before] + axis.ownSizes[before];
  if (pixels < end) return axis.ownIndexes[before];
  return clamp(axis.ownIndexes[before] + 1 + Math.floor((pixels - end) / axis.usualSize), 0, last);
}

/** The next index that is not hidden in a direction (1 or -1), or the same index at the end of the axis. */
export function nextVisible(axis: Axis, index: number, step: 1 | -1): number {
  for (let next = index + step; next >= 0 && next < axis.count; next += step) if (sizeOf(axis, next) > 0) return next;
  return index;
}

/** Place of the last element that is at most `limit` in an ascending list, or -1. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
