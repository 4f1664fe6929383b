import { foldWord } from './foldText';
import type { CellValue } from './rawTable';

/** Whether one of the headers is one of the words, which are folded by `foldWord`. */
export function hasOneOf(headers: readonly CellValue[], words: ReadonlySet<string>): boolean {
  return headers.some((header) => typeof header === 'string' && header.length < 40 && words.has(foldWord(header)));
}
