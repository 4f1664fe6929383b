import type { SheetLocale } from '../locales/sheetLocales';
import type { CounterpartResults } from './counterpartResults';
import { timeText } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import { blockPages, notesBelow } from './load/blockPages';
import { valuesWhereLanguagesDiffer } from './load/valuesWhereLanguagesDiffer';
import { FIRST_ROW, loadSheet, TITLE_HEIGHTS } from './load/loadSheet';
import { findingPages, findingRows, overloadBlock } from './load/overloadBlock';
import { workloadFrame } from './load/workloadFrame';
import { workloadHidden, workloadWarning } from './load/workloadLive';
import { ROWS_ABOVE, workloadTable } from './load/workloadTable';
import { noteLines, optionText } from './noteLines';
import { pageCapacity, paperFor, USED_OF_PAGE } from './printScale';
import type { SheetDocument } from './sheetDocument';
import { tablesOf } from './tablesOf';

/** What the workload rests on. */
const TABLES = ['agencies', 'plan', 'approved', 'duties', 'norms'] as const;

/**
 * The workload 单位工作负荷表: what is above a norm, worst first; then superior departments, duties, posts, people in post
 * and what falls on a person for each unit after the reform, before beside after, with the norms that it breaks in words.
 * In live mode WORKLOAD spills in hidden columns, and the figures are looked up in it by the units' names.
 */
export function workloadDocument(
  results: CounterpartResults,
  words: SheetLocale,
  given: DocumentChoice,
): SheetDocument {
  const { reform, tables, followed, loads } = results;
  const choice = valuesWhereLanguagesDiffer(given, followed.duties.language, reform.agencies.language);
  const frame = workloadFrame(results, words, choice);
  const { loadSheets } = words;
  const setup = { paper: paperFor(frame.widths), orientation: 'landscape' } as const;
  const capacity = pageCapacity(frame.widths, setup) * USED_OF_PAGE;
  const pages = blockPages(Infinity, TITLE_HEIGHTS);
  const findings = findingPages(frame, capacity, capacity - TITLE_HEIGHTS.reduce((sum, height) => sum + height, 0));
  const firstUnitRow = FIRST_ROW + findingRows(findings) + ROWS_ABOVE;
  for (const page of findings) {
    pages.add((row) => overloadBlock(frame, row, page, firstUnitRow));
    if (findings.length > 1) pages.breakPage();
  }
  pages.flow((row) => workloadTable(frame, row));
  const without = followed.unitAfter.reduce((count, unit) => count + (unit < 0 ? 1 : 0), 0);
  const notes = [
    ...noteLines(reform, tablesOf(tables, TABLES), words, choice, {
      issues: followed.issues,
      liveNote: loadSheets.workloadLiveNote,
    }),
    ...loadSheets.workloadNotes,
    loadSheets.reconciled(followed.count, followed.count - without, without),
  ];
  pages.flow((row) => notesBelow(row, words.sheets.notes, notes, frame.widths));
  const made = words.sheets.madeOn(timeText(choice.createdAt));
  const subtitle = [optionText(reform, words, choice), loadSheets.workloadUnit, made].join('    ');
  return loadSheet(
    {
      key: 'workload',
      name: loadSheets.workloadName,
      title: loadSheets.workloadTitle,
      language: reform.agencies.language,
      subtitle,
      subtitleFormula: frame.live ? workloadWarning(frame, firstUnitRow, subtitle) : null,
      widths: frame.widths,
      pages,
      hidden: workloadHidden(frame, firstUnitRow),
      freezeRows: FIRST_ROW,
      print: {
        paper: setup.paper,
        ...(findings.length > 1 ? { pageBreaks: pages.pageBreaks } : {}),
        ...(loads.length > 0 ? { repeatRows: [firstUnitRow - 2, firstUnitRow - 1] as const } : {}),
      },
    },
    words,
    choice,
  );
}
