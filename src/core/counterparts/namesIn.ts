import { isCleanText } from '../table/cells';
import { LONGEST_MARK } from '../table/parseNumber';
import { splitNames } from '../table/splitNames';

const SEPARATORS = new Set(['、', '；', ';', '\n', '\r', '\u2028']);
const SEPARATOR = /[、；;\n\r\u2028]/;

/**
 * The names in a cell, parted by 、 ； ; or line breaks outside brackets, each as written and once. A mark such as `—` or
 * `无` is no name.
 * Example: `市财政局、市发展改革委（粮食局、能源局）` names two departments.
 */
export function namesIn(text: string): string[] {
  if (text.length > LONGEST_MARK && isCleanText(text) && !SEPARATOR.test(text)) return [text];
  return splitNames(text, SEPARATORS);
}
