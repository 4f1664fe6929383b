import type { Area, ColumnChart, DocumentCell } from '../sheetDocument';
import { HIGHEST_ROW, lineCount } from '../textWidth';
import type { MoneyColumns } from './moneyColumns';

/** A part of a sheet about money from its first row down to its last, without the gap below it. */
export interface MoneyBlock {
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly Area[];
  readonly borders: readonly Area[];
  /** One a row, in points. */
  readonly heights: readonly number[];
  readonly charts?: readonly ColumnChart[];
  /** Whether a page must not end within it, if a page can hold it. */
  readonly whole?: boolean;
}

export const ROW_HEIGHT = 18;
export const SECTION_HEIGHT = 22;
/** Points of a line of a note, and of small grey text. */
const NOTE_LINE = 13;
const SMALL_LINE = 11.5;
/** Notes are set smaller than the body, so more of them fits a line. */
const NOTE_SIZE = 1.1;
const SMALL_SIZE = 1.2;
const BODY_LINE = 13.5;

/** An area of one row. */
export function across(row: number, first: number, last: number): Area {
  return { row, column: first, rows: 1, columns: last - first + 1 };
}

/** Width of neighbouring columns, the last included. */
export function widthOf(columns: MoneyColumns, first: number, last: number): number {
  return columns.widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

/** Height that a note over these columns needs. */
export function noteHeight(text: string, width: number): number {
  return Math.min(HIGHEST_ROW, lineCount(text, width * NOTE_SIZE) * NOTE_LINE + 4);
}

/** Height of a row that holds such a small grey text. */
export function smallHeight(text: string, width: number): number {
  return Math.min(HIGHEST_ROW, Math.max(ROW_HEIGHT, lineCount(text, width * SMALL_SIZE) * SMALL_LINE + 5));
}

/** Height of a row with wrapped texts of the body size, each in a column of the width that stands with it. */
export function rowHeightOf(texts: readonly (readonly [string, number])[]): number {
  const lines = Math.max(1, ...texts.map(([text, width]) => lineCount(text, width)));
  return Math.min(HIGHEST_ROW, Math.max(ROW_HEIGHT, lines * BODY_LINE + 5));
}

/** Height of a header row: bold text is wider. */
export function headerHeight(texts: readonly (readonly [string, number])[]): number {
  return Math.min(HIGHEST_ROW, rowHeightOf(texts.map(([text, width]) => [text, width * 0.95])) + 1);
}

/** A heading over the whole width, and a note below it where there is one. */
export function sectionHead(columns: MoneyColumns, row: number, title: string, note = ''): MoneyBlock {
  const last = columns.count - 1;
  const cells: DocumentCell[] = [{ row, column: 0, content: title, style: 'section' }];
  if (note === '') return { cells, merges: [across(row, 0, last)], borders: [], heights: [SECTION_HEIGHT] };
  return {
    cells: [...cells, { row: row + 1, column: 0, content: note, style: 'note' }],
    merges: [across(row, 0, last), across(row + 1, 0, last)],
    borders: [],
    heights: [SECTION_HEIGHT, noteHeight(note, widthOf(columns, 0, last))],
  };
}

/** A sentence over the whole width. */
export function sentence(columns: MoneyColumns, row: number, text: string, formula?: string): MoneyBlock {
  const last = columns.count - 1;
  return {
    cells: [{ row, column: 0, content: text, style: 'note', ...(formula === undefined ? {} : { formula }) }],
    merges: [across(row, 0, last)],
    borders: [],
    heights: [noteHeight(text, widthOf(columns, 0, last))],
  };
}

/** Blocks one below the other. */
export function joined(...blocks: readonly MoneyBlock[]): MoneyBlock {
  return {
    cells: blocks.flatMap((block) => block.cells),
    merges: blocks.flatMap((block) => block.merges),
    borders: blocks.flatMap((block) => block.borders),
    heights: blocks.flatMap((block) => block.heights),
    charts: blocks.flatMap((block) => block.charts ?? []),
    whole: blocks.some((block) => block.whole === true),
  };
}
