import { foldName } from '../../../table/foldText';
import type { Reading } from '../reading';

/** Whether a cell's text is empty or only blanks. */
export function isBlank(text: string): boolean {
  return text === '' || foldName(text) === '';
}

/** The row's kind, grade and name plates are those of its target. */
export function sayOfTarget(reading: Reading, row: number, node: number): void {
  reading.said.speaksOf[row] = node;
  sayPlates(reading, row, node);
}

/** Each plate that the row's name plate cell names, parted by 、 ； ; or line breaks, hangs at a unit. */
export function sayPlates({ plan, said }: Reading, row: number, node: number): void {
  if (isBlank(plan.namePlate[row])) return;
  for (const plate of plan.namePlate[row].split(/[、；;\n]+/)) {
    if (!isBlank(plate)) said.plates.push({ node, row, word: plate.trim() });
  }
}
