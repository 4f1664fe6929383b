import type { Counterpart } from '../../core/counterparts';
import { formerText } from './formerText';
import type { PairTable } from './pairTable';

/** Duties of a pair that have all of these in common: one row of a hand-out. */
export interface PairLine {
  readonly superiorSection: string;
  readonly section: string;
  readonly deputy: string;
  readonly former: string;
  /** In the order of the table. */
  readonly duties: readonly number[];
}

/** The duties of a pair by what they have in common, in order of first appearance; every duty stands in one line. */
export function pairLines({ followed, words, peopleOf }: PairTable, pair: Counterpart): PairLine[] {
  const rowsOf = new Map<number, number[]>();
  for (const row of pair.rows) {
    const duty = followed.dutyOfRow[row];
    const rows = rowsOf.get(duty);
    if (rows) rows.push(row);
    else rowsOf.set(duty, [row]);
  }
  const lines: (PairLine & { readonly duties: number[] })[] = [];
  for (const duty of pair.duties) {
    const people = peopleOf(pair.unit, rowsOf.get(duty) ?? []);
    const joined = (names: readonly string[]): string => names.join(words.words.listSeparator);
    const line = {
      superiorSection: joined(people.superiorSections),
      section: joined(people.sections),
      deputy: joined(people.deputies),
      former: formerText(followed, duty, words),
    };
    const found = lines.find((one) => isSame(one, line));
    if (found) found.duties.push(duty);
    else lines.push({ ...line, duties: [duty] });
  }
  return lines;
}

function isSame(a: Omit<PairLine, 'duties'>, b: Omit<PairLine, 'duties'>): boolean {
  return (
    a.superiorSection === b.superiorSection && a.section === b.section && a.deputy === b.deputy && a.former === b.former
  );
}
