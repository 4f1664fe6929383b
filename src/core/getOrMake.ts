/**
 * What a map holds under a key; made and kept there when there is nothing yet.
 * Example: of an empty map the first call gives what `make` makes, the second call the same without making it.
 */
export function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = make()));
  return found;
}
