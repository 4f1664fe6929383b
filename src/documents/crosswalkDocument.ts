import type { Reform, WorkbookTables } from '../core';
import type { Locale } from '../locales/en';
import { groupCell, rowCell, totalCell } from './crosswalkCells';
import type { CellFace } from './crosswalkCells';
import { crosswalkColumns } from './crosswalkColumns';
import type { CrosswalkColumn } from './crosswalkColumns';
import { crosswalkGroups } from './crosswalkGroups';
import type { CrosswalkGroup } from './crosswalkGroups';
import { liveCrosswalk } from './crosswalkLive';
import type { PlacedGroup } from './crosswalkLive';
import { isLive, timeText } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import { noteLines, optionText } from './noteLines';
import type { Area, DocumentCell, SheetDocument } from './sheetDocument';
import { lineCount } from './textWidth';

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 2;
const LINE = 13.5;
const LEAST_HEIGHT = 18;
/** Notes are set smaller than the body, so more of them fits a line. */
const NOTE_SIZE = 1.1;

/**
 * The crosswalk 改革前后对照表: a row a unit before, merged cells for the unit after over all its sources, a last group
 * for what ended, and totals. In live mode formulas spill beside the printed area and the figures refer to them.
 */
export function crosswalkDocument(
  reform: Reform,
  tables: WorkbookTables,
  words: Locale,
  choice: DocumentChoice,
): SheetDocument {
  const columns = crosswalkColumns(reform, words);
  const { units, ended } = crosswalkGroups(reform);
  const placed = placeGroups(units, FIRST_ROW);
  const endedRow = FIRST_ROW + units.reduce((sum, group) => sum + group.rows.length, 0);
  const endedPlaced = placeGroups(ended, endedRow + 1);
  const totalRow = ended.length > 0 ? endedRow + 1 + ended.length : endedRow;
  const all = [...placed, ...endedPlaced];
  const notes = [words.sheets.notes, ...noteLines(reform, tables, words, choice), words.sheets.partNote];
  const notesRow = totalRow + 2;
  const wide = (row: number): Area => ({ row, column: 0, rows: 1, columns: columns.length });
  const body = [
    ...all.flatMap((one, index) => groupCells(one, index + 1, columns, reform, words)),
    ...(ended.length > 0
      ? [{ row: endedRow, column: 0, content: words.sheets.endedSection, style: 'section' } as const]
      : []),
    ...columns.map((column, at) => ({ row: totalRow, column: at, ...totalCell(column, [...units, ...ended], words) })),
  ];
  const subtitle = [optionText(reform, words, choice), words.sheets.madeOn(timeText(choice.createdAt))].join('    ');
  const printed: DocumentCell[] = [
    { row: 0, column: 0, content: words.sheets.crosswalkTitle, style: 'title' },
    { row: 1, column: 0, content: subtitle, style: 'subtitle' },
    ...headerCells(columns),
    ...body,
    ...notes.map((note, i): DocumentCell => ({
      row: notesRow + i,
      column: 0,
      content: i === 0 ? note : `${i}. ${note}`,
      style: i === 0 ? 'section' : 'note',
    })),
  ];
  const live = isLive(choice)
    ? liveCrosswalk(printed, all, { columns, headerRow: HEADER_ROW + 1, totalRow }, reform, words, choice)
    : { cells: printed, widths: [], hidden: [] };
  return {
    key: 'crosswalk',
    name: words.sheets.crosswalkName,
    language: reform.agencies.language,
    cells: live.cells,
    merges: [
      wide(0),
      wide(1),
      ...headerMerges(columns),
      ...all.flatMap((one) => groupMerges(one, columns)),
      ...(ended.length > 0 ? [wide(endedRow)] : []),
      ...notes.map((_, i) => wide(notesRow + i)),
    ],
    columnWidths: [...columns.map((column) => column.width), ...live.widths],
    rowHeights: rowHeights(all, columns, printed, notesRow),
    borders: [{ row: HEADER_ROW, column: 0, rows: totalRow + 1 - HEADER_ROW, columns: columns.length }],
    freezeRows: FIRST_ROW,
    hiddenColumns: live.hidden,
    charts: [],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: [HEADER_ROW, HEADER_ROW + 1],
      area: { row: 0, column: 0, rows: notesRow + notes.length, columns: columns.length },
      footerLeft: subtitle,
      footerRight: words.sheets.pageFooter,
    },
  };
}

function placeGroups(groups: readonly CrosswalkGroup[], firstRow: number): PlacedGroup[] {
  let row = firstRow;
  return groups.map((group) => {
    const placed = { group, firstRow: row };
    row += group.rows.length;
    return placed;
  });
}

function groupCells(
  one: PlacedGroup,
  number: number,
  columns: readonly CrosswalkColumn[],
  reform: Reform,
  words: Locale,
): DocumentCell[] {
  const at = (row: number, column: number, face: CellFace): DocumentCell => ({ row, column, ...face });
  return columns.flatMap((column, place) =>
    column.ofGroup
      ? [at(one.firstRow, place, groupCell(column, one.group, number, reform, words))]
      : one.group.rows.map(({ row }, i) => at(one.firstRow + i, place, rowCell(column, row, reform, words))),
  );
}

function groupMerges(one: PlacedGroup, columns: readonly CrosswalkColumn[]): Area[] {
  const rows = one.group.rows.length;
  if (rows < 2) return [];
  return columns.flatMap((column, place) =>
    column.ofGroup ? [{ row: one.firstRow, column: place, rows, columns: 1 }] : [],
  );
}

/** Two header rows: figures have a common heading with their own below it, words one over both rows. */
function headerCells(columns: readonly CrosswalkColumn[]): DocumentCell[] {
  return columns.flatMap((column, place): DocumentCell[] => {
    const head: DocumentCell = { row: HEADER_ROW, column: place, content: column.head, style: 'header' };
    if (column.type === 'text') return [head];
    const below: DocumentCell = { row: HEADER_ROW + 1, column: place, content: column.below, style: 'header' };
    return headStart(columns, place) === place ? [head, below] : [below];
  });
}

function headerMerges(columns: readonly CrosswalkColumn[]): Area[] {
  return columns.flatMap((column, place): Area[] => {
    if (column.type === 'text') return [{ row: HEADER_ROW, column: place, rows: 2, columns: 1 }];
    if (headStart(columns, place) !== place) return [];
    const width = columns.filter((other) => other.type === 'figure' && other.head === column.head).length;
    return width > 1 ? [{ row: HEADER_ROW, column: place, rows: 1, columns: width }] : [];
  });
}

/** First column under the same heading. */
function headStart(columns: readonly CrosswalkColumn[], place: number): number {
  return columns.findIndex((other) => other.type === 'figure' && other.head === columns[place].head);
}

/** Bold headings are wider than text. */
function headHeight(columns: readonly CrosswalkColumn[]): number {
  const lines = columns.map((column) => (column.type === 'figure' ? lineCount(column.below, column.width * 0.9) : 1));
  return Math.max(...lines) * LINE + 6;
}

function rowHeights(
  groups: readonly PlacedGroup[],
  columns: readonly CrosswalkColumn[],
  cells: readonly DocumentCell[],
  notesRow: number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>([
    [0, 32],
    [1, LEAST_HEIGHT],
    [HEADER_ROW, 20],
    [HEADER_ROW + 1, headHeight(columns)],
  ]);
  const heightOf = new Map<number, number>();
  const groupHeight = new Map<number, number>();
  const pageWidth = columns.reduce((sum, column) => sum + column.width, 0);
  for (const cell of cells) {
    if (cell.row >= notesRow) heights.set(cell.row, lineCount(String(cell.content), pageWidth * NOTE_SIZE) * LINE + 4);
    const column = columns[cell.column];
    if (cell.row < FIRST_ROW || cell.row >= notesRow || column.type !== 'text' || cell.style === 'section') continue;
    const needed = lineCount(String(cell.content), column.width) * LINE + 5;
    const map = column.ofGroup ? groupHeight : heightOf;
    map.set(cell.row, Math.max(map.get(cell.row) ?? LEAST_HEIGHT, needed));
  }
  for (const { group, firstRow } of groups) {
    const rows = group.rows.map((_, i) => firstRow + i);
    const own = rows.reduce((sum, row) => sum + (heightOf.get(row) ?? LEAST_HEIGHT), 0);
    const extra = Math.max(0, (groupHeight.get(firstRow) ?? 0) - own) / rows.length;
    for (const row of rows) heights.set(row, (heightOf.get(row) ?? LEAST_HEIGHT) + extra);
  }
  return heights;
}
