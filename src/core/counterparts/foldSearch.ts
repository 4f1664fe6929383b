import { halfWidth } from '../table/foldText';

/**
 * A text in the form in which a search compares it: without case, width and blanks.
 * Example: `市发展 改革委（ＮＤＲＣ）` becomes `市发展改革委(ndrc)`.
 */
export function foldSearch(text: string): string {
  return halfWidth(text).normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
