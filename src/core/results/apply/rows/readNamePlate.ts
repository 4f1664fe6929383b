import { addMove, WHOLE } from '../moves';
import type { Reading } from '../reading';
import { findTo, fromUnits } from '../resolveUnits';
import { unusedPart } from './rowParts';
import { isBlankName } from '../../../table/foldText';
import { sayPlates } from './rowWords';

/**
 * namePlate: a unit of its own (From) becomes a plate on To and all it holds goes there; the plate is called as the
 * name plate cell says, else as the unit was. With one of From and To blank, or both the same, that unit just gains the
 * plate of the name plate cell.
 */
export function readNamePlate(reading: Reading, row: number): void {
  const { plan, moves, said, names } = reading;
  unusedPart(reading, row, ['share', 'posts', 'duty']);
  if (isBlankName(plan.from[row]) || isBlankName(plan.to[row])) {
    const carriers = isBlankName(plan.from[row]) ? [findTo(reading, row)] : fromUnits(reading, row, 'namePlate');
    for (const node of carriers) if (node >= 0) sayCarrier(reading, row, node);
    return;
  }
  const sources = fromUnits(reading, row, 'namePlate');
  const to = findTo(reading, row);
  if (to < 0) return;
  for (const from of sources) {
    if (from === to) sayCarrier(reading, row, to);
    else {
      addMove(moves, row, from, to, WHOLE, false, null);
      if (isBlankName(plan.namePlate[row])) said.plates.push({ node: to, row, word: names.nameOf(from) });
    }
  }
  if (sources.some((from) => from !== to)) sayPlates(reading, row, to);
}

function sayCarrier(reading: Reading, row: number, node: number): void {
  const { plan, said, issues, names } = reading;
  if (isBlankName(plan.namePlate[row])) {
    issues.add('plateMissing', 'error', row, 'namePlate', { unit: names.nameOf(node) });
    return;
  }
  said.rows.push({ node, row, word: null });
  sayPlates(reading, row, node);
}
