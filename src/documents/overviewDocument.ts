import type { Reform, WorkbookTables } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';
import { chartBlock } from './chartBlock';
import { COMPARISON_WIDTHS, comparisonBlock } from './comparisonBlock';
import { timeText } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import { noteLines, optionText } from './noteLines';
import type { Area, DocumentCell, SheetDocument } from './sheetDocument';
import { SUPPORT_WIDTHS, supportBlock } from './supportBlock';
import { lineCount } from './textWidth';

const HEADER_ROW = 2;
const GAP = 2;
const RIGHT = COMPARISON_WIDTHS.length + 1;
const LAST = RIGHT + SUPPORT_WIDTHS.length - 1;
const CHART_DATA = LAST + 2;
const ROW_HEIGHT = 18;
/** Notes are set smaller than the body, so more of them fits a line. */
const NOTE_SIZE = 1.1;
const WIDTHS = [...COMPARISON_WIDTHS, GAP, ...SUPPORT_WIDTHS, GAP, 24, 10, 10];

/**
 * The overview 改革概览: what the reform changes in figures on the left; the support ratio and two charts on the right;
 * notes below. `tables` gives the facts and what was found where.
 */
export function overviewDocument(
  reform: Reform,
  tables: WorkbookTables,
  words: SheetLocale,
  choice: DocumentChoice,
): SheetDocument {
  const comparison = comparisonBlock(reform, words, choice, HEADER_ROW);
  const support = supportBlock(tables.facts, words, choice, { row: HEADER_ROW, column: RIGHT, rowHeight: ROW_HEIGHT });
  const places = chartPlaces(support.endRow, comparison.endRow);
  const charts = chartBlock(comparison, words, choice, { row: HEADER_ROW + 1, column: CHART_DATA }, places);
  const notesRow = Math.max(comparison.endRow, places[1].row + places[1].rows) + 1;
  const notes = [words.sheets.notes, ...noteLines(reform, tables, words, choice), words.sheets.rulesNote];
  const endRow = notesRow + notes.length;
  const tableRows = comparison.rows.length + 1;
  return {
    key: 'overview',
    name: words.sheets.overviewName,
    language: reform.agencies.language,
    cells: [
      ...titleCells(reform, words, choice),
      ...comparison.cells,
      ...support.cells,
      ...charts.cells,
      ...notes.map((content, i): DocumentCell => ({
        row: notesRow + i,
        column: 0,
        content: i === 0 ? content : `${i}. ${content}`,
        style: i === 0 ? 'section' : 'note',
      })),
    ],
    merges: [wide(0), wide(1), ...support.merges, ...notes.map((_, i) => wide(notesRow + i))],
    columnWidths: WIDTHS,
    rowHeights: rowHeights(Math.max(comparison.endRow, places[1].row + places[1].rows), notes, notesRow),
    borders: [{ row: HEADER_ROW, column: 0, rows: tableRows, columns: COMPARISON_WIDTHS.length }, ...support.borders],
    freezeRows: HEADER_ROW + 1,
    hiddenColumns: [],
    charts: charts.charts,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      onePage: true,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      area: { row: 0, column: 0, rows: endRow, columns: LAST + 1 },
      footerLeft: `${words.sheets.overviewTitle} ${timeText(choice.createdAt)}`,
      footerRight: words.sheets.pageFooter,
    },
  };
}

function titleCells(reform: Reform, words: SheetLocale, choice: DocumentChoice): DocumentCell[] {
  const line = [optionText(reform, words, choice), words.sheets.units].join('    ');
  return [
    { row: 0, column: 0, content: words.sheets.overviewTitle, style: 'title' },
    { row: 1, column: 0, content: line, style: 'subtitle' },
  ];
}

function wide(row: number): Area {
  return { row, column: 0, rows: 1, columns: LAST + 1 };
}

/** Two charts one below the other between the support ratio and the end of the comparison, at least 9 rows each. */
function chartPlaces(top: number, bottom: number): [Area, Area] {
  const rows = Math.max(9, Math.floor((bottom - top - 1) / 2));
  const area = (row: number): Area => ({ row, column: RIGHT, rows, columns: SUPPORT_WIDTHS.length });
  return [area(top), area(top + rows + 1)];
}

function rowHeights(tableEnd: number, notes: readonly string[], notesRow: number): ReadonlyMap<number, number> {
  const heights = new Map<number, number>([
    [0, 32],
    [1, ROW_HEIGHT],
  ]);
  for (let row = HEADER_ROW; row < tableEnd; row++) heights.set(row, ROW_HEIGHT);
  const pageWidth = WIDTHS.slice(0, LAST + 1).reduce((sum, width) => sum + width, 0);
  notes.forEach((note, i) => heights.set(notesRow + i, lineCount(note, pageWidth * NOTE_SIZE) * 13 + 4));
  return heights;
}
