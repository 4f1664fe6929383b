import type { Reform } from '../../core';
import type { SheetLocale } from '../../locales/sheetLocales';

/** What else a unit after the reform is called, a line each: its name plates, and the names of those co-located with it. */
export function otherNames({ after }: Reform, unit: number, words: SheetLocale): string[] {
  const separator = words.words.listSeparator;
  const plates = after.namePlates[unit];
  const coLocated = after.coLocated[unit];
  return [
    ...(plates.length > 0 ? [words.sheets.plates(plates.join(separator))] : []),
    ...(coLocated.length > 0 ? [words.sheets.coLocated(coLocated.join(separator))] : []),
  ];
}
