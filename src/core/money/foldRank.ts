import { foldWord } from '../table/foldText';
import { isBlankMark } from '../table/parseNumber';

/** Longer texts are compared as they stand. */
const LONGEST_WORD = 200;

/** A rank in the form in which ranks are compared: as `foldWord` folds words; '' for blanks and marks such as `—` and `无`. */
export function foldRank(text: string): string {
  if (text === '' || isBlankMark(text)) return '';
  return text.length > LONGEST_WORD ? text : foldWord(text);
}
