import type { Reading } from '../reading';
import { findTo, fromUnits } from '../resolveUnits';
import { severalPosts, statedPart } from './rowParts';
import { sayPlates } from './rowWords';

/** coLocate: the two names are joined; `coLocate` finds the host once all rows are known. */
export function readCoLocation(reading: Reading, row: number): void {
  const { said, issues, names } = reading;
  const sources = fromUnits(reading, row, 'coLocate');
  const to = findTo(reading, row);
  if (to < 0) return;
  const part = statedPart(reading, row, false);
  if (severalPosts(reading, row, sources, part)) return;
  for (const from of sources) {
    if (from === to) issues.add('sameUnit', 'error', row, 'to', { unit: names.nameOf(to), operation: 'coLocate' });
    else said.pairs.push({ row, from, to, part });
  }
  sayPlates(reading, row, to);
}
