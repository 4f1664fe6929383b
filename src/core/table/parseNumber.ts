import { halfWidth } from './foldText';

const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const SPACED = /^[+-]?\d{1,3}( \d{3})+(\.\d+)?$/;
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const BLANK_MARKS = new Set([
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '―',
  '/',
  '\\',
  '无',
  '無',
  'none',
  'nil',
  'n/a',
  'na',
  '.',
  '…',
  '……',
]);

/** Characters of the longest mark of `isBlankMark`. */
export const LONGEST_MARK = 2;

/** Whether a text is one of the marks that stand for nothing in printed tables: `—`, `/`, `无`. */
export function isBlankMark(text: string): boolean {
  return text.length <= LONGEST_MARK && BLANK_MARKS.has(text);
}

/**
 * The number that a text means: `1,234` `１２` ` 12 ` `1 234.5` `－3`. Only plain numbers: `12人`, `1,23` and `1e5` are
 * not (null). `'blank'` for the marks that stand for nothing in printed tables: `-` `—` `/` `无`.
 */
export function parseNumber(text: string): number | 'blank' | null {
  if (text.length > 40) return null;
  const plain = halfWidth(text)
    .trim()
    .replace(/^[−﹣]/, '-');
  if (plain === '' || BLANK_MARKS.has(plain.toLowerCase())) return 'blank';
  if (PLAIN.test(plain)) return Number(plain);
  if (GROUPED.test(plain)) return Number(plain.replaceAll(',', ''));
  if (SPACED.test(plain)) return Number(plain.replaceAll(' ', ''));
  return null;
}
