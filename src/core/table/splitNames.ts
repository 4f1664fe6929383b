import { cellText } from './cells';
import { foldName } from './foldText';
import { isBlankMark } from './parseNumber';

const OPENING = '(（[［【《〈「『';
const CLOSING = ')）]］】》〉」』';

/**
 * The names in a cell that names several, each as written and once, parted at separators (single characters) outside
 * brackets. Marks such as `—` and `无` are no names. A bracket that is never closed, or never opened, is a character like
 * any other.
 * Example: `发展改革局（粮食局、物价局）、财政局` parted at `、` names `发展改革局（粮食局、物价局）` and `财政局`.
 */
export function splitNames(text: string, separators: ReadonlySet<string>): string[] {
  const names = new Map<string, string>();
  for (const part of partsOf(text, separators)) {
    const name = cellText(part);
    const folded = foldName(name);
    if (folded !== '' && !isBlankMark(name) && !names.has(folded)) names.set(folded, name);
  }
  return [...names.values()];
}

function partsOf(text: string, separators: ReadonlySet<string>): string[] {
  const found: number[] = [];
  for (let i = 0; i < text.length; i++) if (separators.has(text[i])) found.push(i);
  if (found.length === 0) return [text];
  const inside = bracketed(text);
  const parts: string[] = [];
  let start = 0;
  for (const at of found) {
    if (inside.some(([from, to]) => from < at && at < to)) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  parts.push(text.slice(start));
  return parts;
}

/** The outermost pairs of brackets; any closing bracket closes the last one that is open. */
function bracketed(text: string): (readonly [from: number, to: number])[] {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < text.length; i++) {
    if (OPENING.includes(text[i])) open.push(i);
    else if (open.length > 0 && CLOSING.includes(text[i])) {
      const from = open.pop()!;
      while (pairs.length > 0 && pairs[pairs.length - 1][0] > from) pairs.pop();
      pairs.push([from, i]);
    }
  }
  return pairs;
}
