import type { HandoutCell } from './handoutRow';
import { textHeight } from './rowHeights';

/** Points that a row of a list takes at most, so that pages can end between rows of a long list. */
const HIGHEST_LIST = 300;
/** Characters of a line of Latin script in a column, by its width; a Chinese character takes two. */
const FILLED = 0.8;
/** Points of a line. */
const LINE = 14;

/**
 * Names as a list with a line each, `1. …` from `first` on, as cells for one row or, where it is long, several rows below
 * each other. No name is cut: one that is longer than a row goes on in the next.
 * Example: two short duties from 3 on are one cell with `3. Plans` and `4. Prices` below each other.
 */
export function numberedLists(names: readonly string[], first: number, width: number): HandoutCell[] {
  const lists: string[] = [];
  for (const piece of names.flatMap((name, i) => pieces(`${first + i}. ${name}`, width))) {
    const longer = lists.length === 0 ? piece : `${lists[lists.length - 1]}\n${piece}`;
    if (lists.length > 0 && textHeight(longer, 'text', width) <= HIGHEST_LIST) lists[lists.length - 1] = longer;
    else lists.push(piece);
  }
  return lists.map((content) => ({ content, style: 'text' }));
}

/** A text in pieces that a row can hold, parted at a blank where there is one. */
function pieces(text: string, width: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (textHeight(rest, 'text', width) > HIGHEST_LIST) {
    let most = Math.floor((width * FILLED * HIGHEST_LIST) / LINE);
    while (textHeight(rest.slice(0, most), 'text', width) > HIGHEST_LIST) most = Math.floor(most * 0.9);
    const blank = rest.lastIndexOf(' ', most);
    const end = blank > most / 2 ? blank + 1 : most;
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end);
  }
  return [...parts, rest];
}
