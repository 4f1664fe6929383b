import type { FoundTable, Issue, Reform, WorkbookTables } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';
import { isLive, timeText } from './documentChoice';
import type { DocumentChoice } from './documentChoice';

/**
 * The notes below a summary sheet: sources, option, time, version, what was left out, what the figures follow. `own` are
 * remarks that only this sheet's figures raise, and what it says of live figures.
 */
export function noteLines(
  reform: Reform,
  tables: WorkbookTables,
  words: SheetLocale,
  choice: DocumentChoice,
  own: { readonly issues?: readonly Issue[]; readonly liveNote?: string } = {},
): readonly string[] {
  const { sheets } = words;
  const sources = tables.found.filter((found) => found.used).map((found) => sourceOf(found, words));
  const issues = [...new Set([...tables.issues, ...reform.issues, ...(own.issues ?? [])])];
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
  return [
    ...(sources.length > 0 ? [sheets.sourcesNote(sources)] : []),
    sheets.madeNote(timeText(choice.createdAt), choice.productVersion, optionText(reform, words, choice)),
    sheets.issuesNote(count('error'), count('warning'), count('note'), rowsLeftOut(tables)),
    isLive(choice) ? (own.liveNote ?? sheets.liveNote) : sheets.valuesNote,
    ...(choice.tableReferences.plan === null ? [sheets.noPlanNote] : []),
    ...choice.notes,
  ];
}

/** Which option of the plan a sheet shows. */
export function optionText(reform: Reform, words: SheetLocale, choice: DocumentChoice): string {
  if (choice.tableReferences.plan === null) return words.sheets.noPlan;
  return reform.option === '' ? words.sheets.noOption : words.sheets.option(reform.option);
}

function sourceOf(found: FoundTable, words: SheetLocale): string {
  const { sheets } = words;
  const place = sheets.placeOf(found.place.sheet, found.place.table ?? '');
  return sheets.tableFound(words.words.tables[found.kind], place, found.rowCount);
}

/** Rows of the used tables that hold no unit, operation, person, duty, step or standard that was taken. */
function rowsLeftOut(tables: WorkbookTables): number {
  const { agencies, plan, approved, staff, pay, duties, procedures } = tables;
  const read = [agencies, plan, approved, staff, pay, duties, procedures];
  const left = read.reduce((sum, part) => sum + (part ? part.table.values.length - 1 - part.count : 0), 0);
  // Seats that county leaders hold are taken, though they are nobody of the unit's staff.
  const concurrent = staff?.concurrentSeats.length ?? 0;
  const rates = tables.rates ? tables.rates.table.values.length - 1 - tables.rates.rules.length : 0;
  return Math.max(0, left - concurrent + rates);
}
