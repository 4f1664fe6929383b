import { isBlankName } from '../../../table/foldText';
import type { Reading } from '../reading';

/** The row's kind, grade and name plates are those of its target. */
export function sayOfTarget(reading: Reading, row: number, node: number): void {
  reading.said.speaksOf[row] = node;
  sayPlates(reading, row, node);
}

/** Each plate that the row's name plate cell names, parted by 、 ； ; or line breaks, hangs at a unit. */
export function sayPlates({ plan, said }: Reading, row: number, node: number): void {
  if (isBlankName(plan.namePlate[row])) return;
  for (const plate of plan.namePlate[row].split(/[、；;\n]+/)) {
    if (!isBlankName(plate)) said.plates.push({ node, row, word: plate.trim() });
  }
}
