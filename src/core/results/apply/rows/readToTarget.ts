import { addMove, PART, WHOLE } from '../moves';
import type { Reading } from '../reading';
import { findTo, fromUnits } from '../resolveUnits';
import { severalPosts, statedPart, unusedPart } from './rowParts';
import { isBlankName } from '../../../table/foldText';
import { sayOfTarget } from './rowWords';

/**
 * merge, transferWhole, rename, create with a From: all of From goes to To and From ends. With a share or posts stated
 * only that part goes and From stays, unless the shares of its rows of these operations come to 100 %: then it is
 * divided and ends. A target among its own sources goes on.
 */
export function readToTarget(reading: Reading, row: number): void {
  const { plan, moves, said, issues, names } = reading;
  const operation = plan.operation[row];
  const sources = fromUnits(reading, row, operation);
  const to = findTo(reading, row);
  if (to < 0) return;
  const whole = operation === 'rename';
  const part = whole ? unusedPart(reading, row, ['share', 'posts', 'duty']) : statedPart(reading, row, true);
  if (!whole && !isBlankName(plan.duty[row])) issues.add('cellNotUsed', 'warning', row, 'duty', { operation });
  if (severalPosts(reading, row, sources, part)) return;
  let moved = false;
  for (const from of sources) {
    if (from === to) said.keeps.push({ node: from, row, word: null });
    else if (operation === 'rename' && to < reading.agencies.count) {
      issues.add('nameTaken', 'error', row, 'to', { unit: names.nameOf(from), name: names.nameOf(to) });
      continue;
    } else addMove(moves, row, from, to, part ? PART : WHOLE, operation !== 'transferWhole', part);
    moved = true;
  }
  if (moved) sayOfTarget(reading, row, to);
}
