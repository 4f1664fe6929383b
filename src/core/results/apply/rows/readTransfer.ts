import { addMove, PART } from '../moves';
import type { Reading } from '../reading';
import { findTo, fromUnits } from '../resolveUnits';
import { severalPosts, statedPart, unusedPart } from './rowParts';
import { isBlankName } from '../../../table/foldText';
import { sayPlates } from './rowWords';

/**
 * transfer: the share, the posts or the one duty stated; with none of them nothing is known to move. A duty without a
 * From had no unit: To gets it, and no post moves.
 */
export function readTransfer(reading: Reading, row: number): void {
  const { plan, moves, issues, names } = reading;
  if (isBlankName(plan.from[row]) && !isBlankName(plan.duty[row])) return readAssignment(reading, row);
  const sources = fromUnits(reading, row, 'transfer');
  const to = findTo(reading, row);
  if (to < 0 || sources.length === 0) return;
  const part = statedPart(reading, row, false);
  if (part === null) {
    issues.add('nothingStated', 'error', row, 'share', { from: names.nameOf(sources[0]), to: names.nameOf(to) });
    return;
  }
  if (severalPosts(reading, row, sources, part)) return;
  for (const from of sources) {
    if (from === to) issues.add('sameUnit', 'error', row, 'to', { unit: names.nameOf(to), operation: 'transfer' });
    else addMove(moves, row, from, to, PART, false, part);
  }
  sayPlates(reading, row, to);
}

function readAssignment(reading: Reading, row: number): void {
  const to = findTo(reading, row);
  if (to < 0) return;
  unusedPart(reading, row, ['share', 'posts']);
  reading.said.assignments.push({ node: to, row, word: null });
  sayPlates(reading, row, to);
}
