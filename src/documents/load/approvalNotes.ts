import type { SheetLocale } from '../../locales/sheetLocales';
import type { ApprovalResults } from '../counterpartResults';
import { timeText } from '../documentChoice';
import type { DocumentChoice } from '../documentChoice';

/** The notes below the sheet of approval times: its source, time, version, what the procedures table raised, and rules. */
export function approvalNotes(
  { tables, times }: ApprovalResults,
  words: SheetLocale,
  choice: DocumentChoice,
  live: boolean,
): readonly string[] {
  const { sheets, loadSheets } = words;
  const { procedures } = tables;
  const sources = tables.found
    .filter(({ kind, used }) => used && kind === 'procedures')
    .map(({ kind, place, rowCount }) =>
      sheets.tableFound(words.words.tables[kind], sheets.placeOf(place.sheet, place.table ?? ''), rowCount),
    );
  const issues = tables.issues.filter(({ where }) => where.tableKind === 'procedures');
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
  const leftOut = procedures ? procedures.table.values.length - 1 - procedures.count : 0;
  const isOpen = times.some((time) => procedures !== null && (time.before === null || time.after === null));
  return [
    ...(sources.length > 0 ? [sheets.sourcesNote(sources)] : []),
    loadSheets.approvalMade(timeText(choice.createdAt), choice.productVersion),
    sheets.issuesNote(count('error'), count('warning'), count('note'), Math.max(0, leftOut)),
    live ? loadSheets.approvalLiveNote : sheets.valuesNote,
    ...loadSheets.approvalNotes,
    ...(isOpen ? [loadSheets.notWorkedOutNote] : []),
    ...choice.notes,
  ];
}
