import type { Reform, WorkbookTables } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';
import { groupCell, rowCell, totalCell } from './crosswalkCells';
import type { CellFace } from './crosswalkCells';
import { crosswalkColumns } from './crosswalkColumns';
import type { CrosswalkColumn } from './crosswalkColumns';
import { crosswalkGroups } from './crosswalkGroups';
import type { CrosswalkGroup } from './crosswalkGroups';
import { headerCells, headerMerges } from './crosswalkHeader';
import { crosswalkHeights } from './crosswalkHeights';
import { liveCrosswalk } from './crosswalkLive';
import type { PlacedGroup } from './crosswalkHelper';
import { isLive, timeText } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import { noteLines, optionText } from './noteLines';
import type { Area, DocumentCell, SheetDocument } from './sheetDocument';

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 2;

/**
 * The crosswalk 改革前后对照表: a row a unit before, merged cells for the unit after over all its sources, a last group
 * for what ended, and totals. In live mode formulas spill beside the printed area and the figures refer to them.
 */
export function crosswalkDocument(
  reform: Reform,
  tables: WorkbookTables,
  words: SheetLocale,
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
    ...headerCells(columns, HEADER_ROW),
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
      ...headerMerges(columns, HEADER_ROW),
      ...all.flatMap((one) => groupMerges(one, columns)),
      ...(ended.length > 0 ? [wide(endedRow)] : []),
      ...notes.map((_, i) => wide(notesRow + i)),
    ],
    columnWidths: [...columns.map((column) => column.width), ...live.widths],
    rowHeights: crosswalkHeights(all, columns, printed, { header: HEADER_ROW, first: FIRST_ROW, notes: notesRow }),
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
  words: SheetLocale,
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
