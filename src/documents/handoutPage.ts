import { endOfPage } from './counterparts/endOfPage';
import type { HandoutGroup, HandoutRow } from './counterparts/handoutRow';
import { mergedCells } from './counterparts/mergedCells';
import { rowHeights, shownText, sumOf } from './counterparts/rowHeights';
import { pageCapacity } from './printScale';
import type { Area, DocumentCell, PrintSetup } from './sheetDocument';

/** Excel, LibreOffice and printers differ by so much of a page. */
const TOLERANCE = 0.98;
/** A group that needs more than a page begins where at least so much of a page is left. */
const LEAST_ROOM = 0.35;

/** The sheet that the groups are laid on. */
export interface HandoutFrame {
  /** Widths of the printed columns. */
  readonly widths: readonly number[];
  readonly setup: Pick<PrintSetup, 'paper' | 'orientation'>;
  /** Heights in points of the rows above the groups, from row 0. */
  readonly headHeights: readonly number[];
  /** Number of the last ones of these that every page repeats. */
  readonly repeated: number;
}

/** Groups with their places on the sheet. */
export interface LaidGroups {
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly Area[];
  /** Points, by row; also of the rows above the groups. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows that begin a new page. */
  readonly pageBreaks: readonly number[];
  /** First row of each group. */
  readonly firstRows: readonly number[];
  readonly endRow: number;
}

/** Rows `from` up to `to` of a group that stand on one page, with their heights. */
interface Piece {
  readonly rows: readonly HandoutRow[];
  readonly from: number;
  readonly to: number;
  readonly heights: readonly number[];
  readonly beginsPage: boolean;
  readonly beginsGroup: boolean;
}

/**
 * Lays groups of rows below each other on pages. A page ends between groups; within one only if it needs more than a page
 * (the first one: more than the title leaves of the first), and then its merged cells begin again on the next page. Rows
 * that every page repeats count on each.
 * Example: with room for 10 rows a page, groups of 6, 5 and 12 rows begin in rows 0, 6 and 11, and pages in rows 6 and 16.
 */
export function handoutPage(groups: readonly HandoutGroup[], frame: HandoutFrame): LaidGroups {
  const cells: DocumentCell[] = [];
  const merges: Area[] = [];
  const heights = new Map(frame.headHeights.map((height, row) => [row, height]));
  const pageBreaks: number[] = [];
  const firstRows: number[] = [];
  let row = frame.headHeights.length;
  for (const piece of piecesOf(groups, frame)) {
    if (piece.beginsPage) pageBreaks.push(row);
    if (piece.beginsGroup) firstRows.push(row);
    const placed = placedCells(piece, row);
    cells.push(...placed.cells);
    merges.push(...placed.merges);
    for (const height of piece.heights) heights.set(row++, height);
  }
  return { cells, merges, heights, pageBreaks, firstRows, endRow: row };
}

function piecesOf(groups: readonly HandoutGroup[], { widths, setup, headHeights, repeated }: HandoutFrame): Piece[] {
  const points = pageCapacity(widths, setup) * TOLERANCE;
  const capacity = points - sumOf(headHeights.slice(headHeights.length - repeated));
  const pieces: Piece[] = [];
  let room = points - sumOf(headHeights);
  const add = (rows: readonly HandoutRow[], from: number, to: number, beginsPage: boolean): void => {
    const heights = rowHeights(rows, from, to, widths);
    pieces.push({ rows, from, to, heights, beginsPage, beginsGroup: from === 0 });
    room -= sumOf(heights);
  };
  for (const { rows, newPage } of groups) {
    const needed = sumOf(rowHeights(rows, 0, rows.length, widths));
    const least = needed <= capacity ? needed : Math.max(capacity * LEAST_ROOM, leastStart(rows, widths));
    let turns = pieces.length > 0 && (newPage === true || room < least);
    for (let from = 0; from < rows.length;) {
      if (turns) room = capacity;
      const to = from === 0 && needed <= room ? rows.length : endOfPage(rows, from, room, widths);
      add(rows, from, to, turns);
      from = to;
      turns = true;
    }
  }
  return pieces;
}

/** Points of the headings of a group and the row below them. */
function leastStart(rows: readonly HandoutRow[], widths: readonly number[]): number {
  const first = rows.findIndex(({ keepsNext }) => !keepsNext);
  return sumOf(rowHeights(rows, 0, first < 0 ? rows.length : first + 1, widths));
}

function placedCells({ rows, from, to }: Piece, firstRow: number): { cells: DocumentCell[]; merges: Area[] } {
  const cells: DocumentCell[] = [];
  const merges: Area[] = [];
  for (const { cell, row: below, column, rows: count, columns } of mergedCells(rows, from, to)) {
    const row = firstRow + below;
    const { style, source } = cell;
    const content = shownText(cell, rows, from + below, column);
    cells.push({ row, column, content, style, ...(source === undefined ? {} : { source }) });
    if (count > 1 || columns > 1) merges.push({ row, column, rows: count, columns });
  }
  return { cells, merges };
}
