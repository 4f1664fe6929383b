import { ABOLISH, addMove, TO_ENTERPRISE } from '../moves';
import type { Reading } from '../reading';
import { findTo, fromUnits } from '../resolveUnits';
import { unusedPart } from './rowParts';
import { isBlankName } from '../../../table/foldText';
import { sayPlates } from './rowWords';

/** abolish: posts, seats, money and space are withdrawn; people and duties go to To, or are left without a unit. */
export function readAbolition(reading: Reading, row: number): void {
  const { plan, moves, issues, names } = reading;
  const sources = fromUnits(reading, row, 'abolish');
  const to = isBlankName(plan.to[row]) ? -1 : findTo(reading, row);
  if (to < 0 && !isBlankName(plan.to[row])) return;
  unusedPart(reading, row, ['share', 'posts', 'duty']);
  for (const from of sources) {
    if (from === to) issues.add('sameUnit', 'error', row, 'to', { unit: names.nameOf(to), operation: 'abolish' });
    else addMove(moves, row, from, to, ABOLISH, false, null);
  }
  if (to >= 0) sayPlates(reading, row, to);
}

/** convertToEnterprise: the unit leaves with its posts and people; To may name the enterprise. */
export function readConversion(reading: Reading, row: number): void {
  unusedPart(reading, row, ['share', 'posts', 'duty']);
  for (const from of fromUnits(reading, row, 'convertToEnterprise')) {
    addMove(reading.moves, row, from, -1, TO_ENTERPRISE, false, null);
  }
}
