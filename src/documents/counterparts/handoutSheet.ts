import type { SheetLocale } from '../../locales/sheetLocales';
import type { CounterpartResults } from '../counterpartResults';
import { timeText } from '../documentChoice';
import type { DocumentChoice } from '../documentChoice';
import { handoutPage } from '../handoutPage';
import { noteLines, optionText } from '../noteLines';
import type { Area, DocumentCell, PrintSetup, SheetDocument } from '../sheetDocument';
import { tablesOf } from '../tablesOf';
import { fittedWidths } from './fittedWidths';
import type { HandoutColumn } from './fittedWidths';
import type { HandoutGroup } from './handoutRow';
import { wideRow } from './handoutRow';
import { textHeight } from './rowHeights';

const HEADER_ROW = 2;
const TITLE_HEIGHT = 34;
const LEAST_HEADER = 24;
const GAP_HEIGHT = 9;
const SETUP = { paper: 'A4', orientation: 'landscape' } as const satisfies Partial<PrintSetup>;

/** The tables that a hand-out is made of; what others hold or lack is none of its reader's business. */
const SOURCES = ['agencies', 'plan', 'duties'] as const;

/** What one hand-out has of its own. */
export interface Handout {
  readonly key: SheetDocument['key'];
  readonly name: string;
  readonly title: string;
  readonly columns: readonly HandoutColumn[];
  /** Empty: the sentence `empty` stands instead of a table. */
  readonly groups: readonly HandoutGroup[];
  readonly empty: string;
  /** Counts for the line below the title. */
  readonly counts: readonly string[];
  /** Sentences on how to read the table, before the general notes. */
  readonly notes: readonly string[];
}

/** A table that an office hands out: title, header rows that every page repeats, groups on their pages, notes. It holds values. */
export function handoutSheet(
  own: Handout,
  results: CounterpartResults,
  words: SheetLocale,
  choice: DocumentChoice,
): SheetDocument {
  const { columns, groups } = own;
  const isEmpty = groups.length === 0;
  const widths = fittedWidths(columns, groups);
  const made = words.sheets.madeOn(timeText(choice.createdAt));
  const option = optionText(results.reform, words, choice);
  const counts = own.counts.length > 0 ? [words.handoutSheets.summary(own.counts)] : [];
  const subtitle = [option, ...counts, made].join('    ');
  const headHeights = [TITLE_HEIGHT, 18, ...(isEmpty ? [] : [headerHeight(columns, widths)])];
  const body = isEmpty ? [{ rows: [wideRow({ content: own.empty, style: 'text' }, columns.length)] }] : groups;
  const notes = noteGroup(own, results, words, choice);
  const laid = handoutPage([...body, notes], { widths, setup: SETUP, headHeights, repeated: isEmpty ? 0 : 1 });
  const wide = (row: number): Area => ({ row, column: 0, rows: 1, columns: columns.length });
  const tableRows = laid.firstRows[body.length] - HEADER_ROW;
  return {
    key: own.key,
    name: own.name,
    language: results.reform.agencies.language,
    cells: [
      { row: 0, column: 0, content: own.title, style: 'title' },
      { row: 1, column: 0, content: subtitle, style: 'subtitle' },
      ...(isEmpty ? [] : headerCells(columns)),
      ...laid.cells,
    ],
    merges: [wide(0), wide(1), ...laid.merges],
    columnWidths: widths,
    rowHeights: laid.heights,
    borders: isEmpty ? [] : [{ row: HEADER_ROW, column: 0, rows: tableRows, columns: columns.length }],
    freezeRows: headHeights.length,
    hiddenColumns: [],
    charts: [],
    print: {
      ...SETUP,
      fitToWidth: true,
      pageBreaks: laid.pageBreaks,
      ...(isEmpty ? {} : { repeatRows: [HEADER_ROW, HEADER_ROW] as const }),
      area: { row: 0, column: 0, rows: laid.endRow, columns: columns.length },
      footerLeft: [own.title, option, made].join('    '),
      footerRight: words.sheets.pageFooter,
    },
  };
}

function headerCells(columns: readonly HandoutColumn[]): DocumentCell[] {
  return columns.map(({ head }, column) => ({ row: HEADER_ROW, column, content: head, style: 'header' }));
}

function headerHeight(columns: readonly HandoutColumn[], widths: readonly number[]): number {
  return Math.max(LEAST_HEADER, ...columns.map(({ head }, i) => textHeight(head, 'header', widths[i])));
}

/** The notes below the table, kept together; a blank row parts them from it. */
function noteGroup(
  { notes, columns }: Handout,
  { reform, tables, followed }: CounterpartResults,
  words: SheetLocale,
  choice: DocumentChoice,
): HandoutGroup {
  const general = noteLines(
    reform,
    tablesOf(tables, SOURCES),
    words,
    { ...choice, mode: 'values' },
    { issues: followed.issues },
  );
  const gap = { cells: columns.map(() => null), height: GAP_HEIGHT, keepsNext: true };
  const lines = [...notes, ...general].map((line, i) => `${i + 1}. ${line}`);
  const heading = wideRow({ content: words.sheets.notes, style: 'section' }, columns.length, true);
  const rows = lines.map((content) => wideRow({ content, style: 'note' }, columns.length));
  return { rows: [gap, heading, ...rows] };
}
