import { foldName } from '../../table/foldText';

const MOST = 3;

/**
 * Up to three names that may have been meant: those that hold the name or are held by it, then those a few letters
 * away (a third of its length at most), nearest first.
 */
export function likelyNames(name: string, names: Iterable<string>): string[] {
  const wanted = foldName(name).toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const found: { name: string; distance: number }[] = [];
  for (const candidate of names) {
    const folded = foldName(candidate).toLowerCase();
    const distance = distanceOf(wanted, folded, limit);
    if (distance <= limit) found.push({ name: candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return [...new Set(found.map((one) => one.name))].slice(0, MOST);
}

function distanceOf(wanted: string, candidate: string, limit: number): number {
  const shorter = Math.min(wanted.length, candidate.length);
  if (shorter >= 2 && (candidate.includes(wanted) || wanted.includes(candidate))) return 0.5;
  return Math.abs(wanted.length - candidate.length) > limit ? Infinity : editDistance(wanted, candidate);
}

/** Least number of letters put in, taken out or replaced that turns one text into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
