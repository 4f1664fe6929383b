import { halfWidth } from '../table/foldText';

const EVERY = new Set(['', 'ALL', '*', '全部', '所有', '通用', '-', '—', '/']);

/**
 * An option of the plan in the form in which options are compared: half-width, upper case, without the word 方案 or
 * Option: `a`, `方案A`, `Ａ` and `Option A` are `A`. `''` for blank and for words that mean every option.
 */
export function foldOption(text: string): string {
  const option = halfWidth(text).trim().toUpperCase();
  if (EVERY.has(option)) return '';
  const short = option.replace(/^(方案|OPTION\b)\s*|\s*方案$/g, '').trim();
  return short === '' ? option : short;
}

/** Options of a column; few different texts repeat many times. */
export function foldOptions(texts: readonly string[]): string[] {
  const known = new Map<string, string>();
  let last = '';
  let folded = '';
  return texts.map((text) => {
    if (text === last) return folded;
    last = text;
    folded = known.get(text) ?? foldOption(text);
    known.set(text, folded);
    return folded;
  });
}
