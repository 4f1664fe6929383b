import type { Counterpart } from '../../core/counterparts';
import type { HandoutCell } from './handoutRow';
import { otherNames } from './otherNames';
import { dutyCount, partnerCount } from './pairTable';
import type { PairTable } from './pairTable';

/** A unit after the reform: its name, name plates and co-located names below it, and with how many it has how much to do. */
export function unitCell(
  { followed, words, own }: PairTable,
  unit: number,
  pairs: readonly Counterpart[],
): HandoutCell {
  const { handoutSheets } = words;
  const name = followed.reform.after.unit[unit];
  const counts = [own.partners(partnerCount(pairs)), handoutSheets.duties(dutyCount(pairs))];
  return {
    content: [name, ...otherNames(followed.reform, unit, words), handoutSheets.summary(counts)].join('\n'),
    style: 'group',
    again: handoutSheets.continued(name),
  };
}
