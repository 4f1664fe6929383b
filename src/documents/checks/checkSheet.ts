import type { Issue, Reform, TableKind, WorkbookTables } from '../../core';
import type { SheetLocale } from '../../locales/sheetLocales';
import { timeText } from '../documentChoice';
import type { DocumentChoice } from '../documentChoice';
import { blockPages, heading, notesBelow, sentences } from '../load/blockPages';
import type { BlockPages, SheetBlock } from '../load/blockPages';
import { FIRST_ROW, loadSheet, NOTHING_HIDDEN, TITLE_HEIGHTS } from '../load/loadSheet';
import { joined } from '../money/moneyBlock';
import { noteLines, optionText } from '../noteLines';
import { pageCapacity, USED_OF_PAGE } from '../printScale';
import type { SheetDocument } from '../sheetDocument';
import { tablesOf } from '../tablesOf';
import { layTable } from './layTable';
import type { LaidTable } from './layTable';

/** A dated paper for a meeting: tables below each other on A4 in landscape. */
export interface CheckSheet {
  readonly key: SheetDocument['key'];
  readonly name: string;
  readonly title: string;
  readonly widths: readonly number[];
  /** What the sheet comes to, in a line of its own. */
  readonly status: string;
  /** Tables and sentences in their order. */
  readonly parts: readonly (LaidTable | CheckSentences)[];
  /** Tables of the workbook that it rests on. */
  readonly tables: readonly TableKind[];
  readonly notes: readonly string[];
  /** Remarks that only its figures raise. */
  readonly issues?: readonly Issue[];
}

/** Sentences below a heading, in the place of a table; '' for no heading. */
export interface CheckSentences {
  readonly title: string;
  readonly sentences: readonly string[];
}

const SETUP = { paper: 'A4', orientation: 'landscape' } as const;
const STATUS_HEIGHT = 26;

/** The sheet of its parts, with a line of what they come to, notes and print set-up. It always holds values. */
export function checkSheet(
  sheet: CheckSheet,
  { reform, tables }: { readonly reform: Reform; readonly tables: WorkbookTables },
  words: SheetLocale,
  given: DocumentChoice,
): SheetDocument {
  const choice: DocumentChoice = { ...given, mode: 'values' };
  const { widths } = sheet;
  const capacity = pageCapacity(widths, SETUP) * USED_OF_PAGE;
  const pages = blockPages(capacity, TITLE_HEIGHTS);
  pages.flow((row) => heading(row, sheet.status, widths.length, STATUS_HEIGHT));
  for (const part of sheet.parts) layPart(pages, part, widths, capacity);
  const notes = [
    ...noteLines(reform, tablesOf(tables, sheet.tables), words, choice, { issues: sheet.issues ?? [] }),
    ...sheet.notes,
    words.checkSheets.datedNote,
  ];
  pages.add((row) => notesBelow(row, words.sheets.notes, notes, widths));
  const made = words.sheets.madeOn(timeText(choice.createdAt));
  return loadSheet(
    {
      key: sheet.key,
      name: sheet.name,
      title: sheet.title,
      language: reform.agencies.language,
      subtitle: [optionText(reform, words, choice), made].join('    '),
      subtitleFormula: null,
      widths,
      pages,
      hidden: NOTHING_HIDDEN,
      freezeRows: FIRST_ROW,
      print: { paper: SETUP.paper, pageBreaks: pages.pageBreaks },
    },
    words,
    choice,
  );
}

function layPart(
  pages: BlockPages,
  part: LaidTable | CheckSentences,
  widths: readonly number[],
  capacity: number,
): void {
  if ('parts' in part) layTable(pages, part, widths, capacity);
  else pages.add((row) => sentencesBelow(row, part, widths));
}

function sentencesBelow(
  row: number,
  { title, sentences: texts }: CheckSentences,
  widths: readonly number[],
): SheetBlock {
  if (title === '') return sentences(row, texts, widths);
  return joined(heading(row, title, widths.length), sentences(row + 1, texts, widths));
}
