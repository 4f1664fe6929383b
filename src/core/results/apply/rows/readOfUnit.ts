import type { Reading } from '../reading';
import { fromUnits } from '../resolveUnits';
import { unusedPart } from './rowParts';
import { isBlankName } from '../../../table/foldText';
import { sayPlates } from './rowWords';

/** keep, regrade, reSubordinate: something is said of From and nothing moves. */
export function readOfUnit(reading: Reading, row: number): void {
  const { plan, said, issues, names } = reading;
  const operation = plan.operation[row];
  const units = fromUnits(reading, row, operation);
  unusedPart(reading, row, operation === 'keep' ? ['share', 'posts'] : ['share', 'posts', 'duty']);
  for (const node of units) {
    if (operation === 'keep') said.keeps.push({ node, row, word: null });
    else if (operation === 'regrade') {
      const { grade, kind } = plan;
      if (isBlankName(grade[row]) && kind[row] === null) {
        issues.add('gradeMissing', 'error', row, 'grade', { unit: names.nameOf(node) });
        continue;
      }
      if (kind[row] !== null) said.kinds.push({ node, row, word: kind[row] });
      if (!isBlankName(grade[row])) said.grades.push({ node, row, word: grade[row] });
    } else if (isBlankName(plan.to[row])) {
      issues.add('cellMissing', 'error', row, 'to', { operation, column: issues.header('to') });
      continue;
    } else said.parents.push({ node, row, word: plan.to[row] });
    said.rows.push({ node, row, word: null });
    sayPlates(reading, row, node);
  }
}
