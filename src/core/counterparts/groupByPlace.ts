/** Members by place: those of place p are `member[start[p]] … member[start[p + 1] - 1]`, in their order. */
export interface Grouped {
  readonly start: Int32Array;
  readonly member: Int32Array;
}

/**
 * The members 0 … n − 1 grouped by the place that each has, from 0 to `count` − 1; members without a place (below 0) are
 * in no group.
 * Example: the places 1, -1, 1, 0 of two groups are the members 3 of place 0 and 0, 2 of place 1.
 */
export function groupByPlace(places: ArrayLike<number>, count: number): Grouped {
  const start = new Int32Array(count + 1);
  for (let i = 0; i < places.length; i++) if (places[i] >= 0) start[places[i] + 1]++;
  for (let place = 0; place < count; place++) start[place + 1] += start[place];
  const next = start.slice();
  const member = new Int32Array(start[count]);
  for (let i = 0; i < places.length; i++) if (places[i] >= 0) member[next[places[i]]++] = i;
  return { start, member };
}
