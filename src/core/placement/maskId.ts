/**
 * A person ID as lists and messages show it: its last four signs behind `…`; of shorter ones all but the first.
 * Example: `S0417` is `…0417`.
 */
export function maskId(personId: string): string {
  const signs = [...personId];
  return signs.length === 0 ? '' : `…${signs.slice(Math.max(1, signs.length - 4)).join('')}`;
}
