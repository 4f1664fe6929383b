import type { SheetLocale } from '../locales/sheetLocales';
import type { ApprovalResults } from './counterpartResults';
import { timeText } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import { approvalFrame } from './load/approvalFrame';
import type { ApprovalFrame } from './load/approvalFrame';
import { approvalHidden, approvalWarning } from './load/approvalLive';
import { approvalNotes } from './load/approvalNotes';
import { approvalSteps } from './load/approvalSteps';
import { approvalTable, TABLE_HEADERS } from './load/approvalTable';
import { blockPages, notesBelow, sentences } from './load/blockPages';
import { FIRST_ROW, loadSheet, TITLE_HEIGHTS } from './load/loadSheet';
import { pageCapacity } from './printScale';
import type { SheetDocument } from './sheetDocument';

const SETUP = { paper: 'A4', orientation: 'landscape' } as const;

/**
 * The approval time 审批时限对比表: days of each matter before, after and saved, and below them the steps of each matter
 * before and after side by side, those on the longest chain marked. A page ends between matters. In live mode APPROVALDAYS
 * spills in hidden columns, and the days of the table at the top are looked up in it by the matters' names.
 */
export function approvalTimeDocument(
  results: ApprovalResults,
  words: SheetLocale,
  choice: DocumentChoice,
): SheetDocument {
  const { loadSheets } = words;
  const frame = approvalFrame(results, words, choice);
  const widths = frame?.widths ?? [100];
  const pages = blockPages(pageCapacity(widths, SETUP), TITLE_HEIGHTS);
  const times = frame?.times ?? [];
  if (frame && times.length > 0) {
    pages.add((row) => approvalTable(frame, row));
    times.forEach((time, i) => pages.add((row) => approvalSteps(frame, row, time, i + 1)));
  } else {
    pages.add((row) => sentences(row, [loadSheets.noMatters], widths));
  }
  const notes = approvalNotes(results, words, choice, frame?.live === true);
  pages.add((row) => notesBelow(row, words.sheets.notes, notes, widths));
  const subtitle = [loadSheets.approvalUnit, words.sheets.madeOn(timeText(choice.createdAt))].join('    ');
  const live: ApprovalFrame | null = frame?.live ? frame : null;
  const firstRow = FIRST_ROW + TABLE_HEADERS;
  return loadSheet(
    {
      key: 'approvalTime',
      name: loadSheets.approvalName,
      title: loadSheets.approvalTitle,
      language: results.reform.agencies.language,
      subtitle,
      subtitleFormula: live ? approvalWarning(live, firstRow, subtitle) : null,
      widths,
      pages,
      hidden: live ? approvalHidden(live, firstRow, choice) : { cells: [], columns: 0 },
      freezeRows: FIRST_ROW,
      print: { paper: SETUP.paper, pageBreaks: pages.pageBreaks },
    },
    words,
    choice,
  );
}
