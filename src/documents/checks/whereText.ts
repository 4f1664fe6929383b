import { quoteSheet } from '../../core';
import type { Where } from '../../core';
import type { SheetLocale } from '../../locales/sheetLocales';

/** A place as a formula writes it: `机构!C5`; in words where the sheet is not known. */
export function whereText(where: Where, words: SheetLocale): string {
  const { sheet, cell } = where;
  return sheet !== undefined && cell !== undefined ? `${quoteSheet(sheet)}!${cell}` : words.places.place(where);
}
