import type { Locale } from '../locales/en';

/** Excel takes 32,767 characters in a cell; a list is cut before that. */
export const LONGEST_LIST = 32_000;
/** Room for saying how many more there are. */
const ROOM = 40;

/**
 * The texts of a list in one cell. A list of more than 32,000 characters is cut after a whole text, with how many more
 * there are.
 * Example: `A; B`, or `A; … and 3 more`.
 */
export function listCell(texts: readonly string[], separator: string, { counterparts }: Locale): string {
  const whole = texts.length === 1 ? texts[0] : texts.join(separator);
  if (whole.length <= LONGEST_LIST) return whole;
  let length = 0;
  let shown = 0;
  while (length + texts[shown].length + separator.length <= LONGEST_LIST - ROOM) {
    length += texts[shown].length + separator.length;
    shown++;
  }
  const more = counterparts.andMore({ count: texts.length - shown });
  return shown === 0 ? more : texts.slice(0, shown).join(separator) + separator + more;
}
