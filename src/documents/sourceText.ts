import { rowsAddress } from '../core';
import type { Agencies, Reform } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';

/** Excel shows at most this many characters when a cell is selected. */
export const LONGEST_SOURCE = 255;

/** Where the rows of these agencies stand: `机构!A5:A9, A12`. */
export function agencyRows(agencies: Agencies, places: readonly number[], maxLength: number): string {
  return rowsAddress(
    agencies.table,
    places.map((place) => agencies.row[place]),
    maxLength,
  );
}

/** Where the rows of these places in the plan stand. */
export function planRowsText(reform: Reform, places: readonly number[], maxLength = 100): string {
  return rowsAddress(
    reform.plan.table,
    places.map((place) => reform.plan.row[place]),
    maxLength,
  );
}

/** Names joined by the language's separator, cut with the number of those left out when they get longer than `maxLength`. */
export function namesWithin(names: readonly string[], words: SheetLocale, maxLength: number): string {
  const separator = words.words.listSeparator;
  const all = names.join(separator);
  if (all.length <= maxLength) return all;
  let text = '';
  for (let count = 0; count < names.length; count++) {
    const next = count === 0 ? names[count] : `${text}${separator}${names[count]}`;
    if (next.length + 20 > maxLength) return `${text}${words.sheets.more(names.length - count)}`;
    text = next;
  }
  return text;
}

/** Cut to what Excel shows. */
export function sourceWithin(text: string): string {
  return text.length <= LONGEST_SOURCE ? text : `${text.slice(0, LONGEST_SOURCE - 1)}…`;
}
