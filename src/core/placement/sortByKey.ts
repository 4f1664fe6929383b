/**
 * Places in ascending order of their keys; those of the same key stay as they stand. `keys` are by place and lie from 0 to
 * `keyCount` - 1. One pass counts, one lays out.
 * Example: places 0, 1, 2 with the keys 5, 3, 5 come as 1, 0, 2.
 */
export function sortByKey(places: Int32Array, keys: Int32Array, keyCount: number): Int32Array {
  const next = new Int32Array(keyCount + 1);
  for (let i = 0; i < places.length; i++) next[keys[places[i]] + 1] += 1;
  for (let key = 0; key < keyCount; key++) next[key + 1] += next[key];
  const sorted = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) sorted[next[keys[places[i]]]++] = places[i];
  return sorted;
}
