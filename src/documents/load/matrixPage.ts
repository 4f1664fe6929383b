import { across, joined } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';
import { neighbours } from '../neighbours';
import type { Area, DocumentCell } from '../sheetDocument';
import { heading } from './blockPages';
import type { SheetBlock } from './blockPages';
import type { MatrixFrame } from './matrixFrame';
import type { UnitBlock } from './matrixLayout';
import { figureFormula, totalRowAt } from './matrixLive';

const COUNTY_HEIGHT = 20;
const TOTAL_HEIGHT = 20;

/** One block of units over some of the departments, as it stands on a page. */
export interface MatrixPart {
  readonly block: UnitBlock;
  /** First of the departments and their number. */
  readonly first: number;
  readonly count: number;
  /** Row of the units' names; the departments begin below it. */
  readonly headerRow: number;
  /** '' for none. */
  readonly head: string;
}

/** Rows above the departments: which units these are, their counties, their names. */
export function headRows(frame: MatrixFrame, head: string): number {
  return (head === '' ? 0 : 1) + (frame.hasCounty ? 1 : 0) + 1;
}

/** Points of all rows that are not departments. */
export function fixedHeight(frame: MatrixFrame, head: string): number {
  return (head === '' ? 0 : 22) + (frame.hasCounty ? COUNTY_HEIGHT : 0) + frame.layout.headerHeight + TOTAL_HEIGHT;
}

/** The cells of one block of units over some of the departments, with the row of totals where they end. */
export function matrixPage(frame: MatrixFrame, part: MatrixPart): SheetBlock {
  const { layout } = frame;
  const { head, headerRow, first, count } = part;
  const top = headerRow - (frame.hasCounty ? 1 : 0);
  const isLast = first + count === frame.partners.length;
  const columns = 1 + part.block.units.length + (part.block.hasTotal ? 1 : 0);
  const rows = headerRow - top + 1 + count + (isLast ? 1 : 0);
  const table: SheetBlock = {
    cells: [
      ...headerCells(frame, part),
      ...Array.from({ length: count }, (_, i) => partnerRow(frame, part, i)).flat(),
      ...(isLast ? totalRow(frame, part) : []),
    ],
    merges: frame.hasCounty ? [{ row: top, column: 0, rows: 2, columns: 1 }, ...countyMerges(frame, part)] : [],
    borders: [{ row: top, column: 0, rows, columns }],
    heights: [
      ...(frame.hasCounty ? [COUNTY_HEIGHT] : []),
      layout.headerHeight,
      ...layout.rowHeights.slice(first, first + count),
      ...(isLast ? [TOTAL_HEIGHT] : []),
    ],
  };
  return head === '' ? table : joined(heading(top - 1, head, layout.widths.length), table);
}

function headerCells(frame: MatrixFrame, { block, headerRow }: MatrixPart): DocumentCell[] {
  const { words, hasCounty, matrix } = frame;
  const top = headerRow - (hasCounty ? 1 : 0);
  const counties = hasCounty
    ? countyRuns(frame, block).map(({ at }) => cellAt(top, 1 + at, matrix.units[block.units[at]].county, 'header'))
    : [];
  const totalColumn = 1 + block.units.length;
  return [
    cellAt(top, 0, words.counterparts.headers.superior, 'header'),
    ...counties,
    ...block.units.map((unit, at) => cellAt(headerRow, 1 + at, frame.unitNames[unit], 'headerVertical')),
    ...(block.hasTotal ? [cellAt(headerRow, totalColumn, words.loadSheets.total, 'headerVertical')] : []),
    ...(block.hasTotal && hasCounty ? [cellAt(top, totalColumn, '', 'header')] : []),
  ];
}

/** Neighbouring columns of one county: place of the first in the block, and how many. */
function countyRuns({ matrix }: MatrixFrame, { units }: UnitBlock): { at: number; count: number }[] {
  const countyAt = (at: number): string => matrix.units[units[at]].county;
  const places = units.map((_, at) => at);
  return neighbours(places, (a, b) => countyAt(a) === countyAt(b)).map((run) => ({ at: run[0], count: run.length }));
}

function countyMerges(frame: MatrixFrame, { block, headerRow }: MatrixPart): Area[] {
  return countyRuns(frame, block)
    .filter(({ count }) => count > 1)
    .map(({ at, count }) => across(headerRow - 1, 1 + at, at + count));
}

function partnerRow(frame: MatrixFrame, part: MatrixPart, i: number): DocumentCell[] {
  const partner = part.first + i;
  const row = part.headerRow + 1 + i;
  const counts = frame.matrix.counts[partner];
  const shown = (count: number) => (count === 0 ? '' : count);
  const { block } = part;
  const totalColumn = 1 + block.units.length;
  return [
    cellAt(row, 0, frame.partners[partner], 'text'),
    ...block.units.map((unit, at) => {
      const formula = figureFormula(frame, part, partner, 1 + at);
      return cellAt(row, 1 + at, shown(counts[unit]), 'centre', formula, frame.sourceOf(partner, unit));
    }),
    ...(block.hasTotal
      ? [cellAt(row, totalColumn, sumOf(counts), 'totalText', figureFormula(frame, part, partner, totalColumn))]
      : []),
  ];
}

/** Distinct duties: every one has one unit, so those of a unit are a matter of counting, and of all the number of duties. */
function totalRow(frame: MatrixFrame, part: MatrixPart): DocumentCell[] {
  const { words, matrix } = frame;
  const row = totalRowAt(part);
  const { block } = part;
  const cell = (column: number, content: number) =>
    cellAt(row, column, content, 'totalText', figureFormula(frame, part, 'total', column));
  return [
    cellAt(row, 0, words.loadSheets.total, 'totalText'),
    ...block.units.map((unit, at) => cell(1 + at, matrix.unitTotals[unit])),
    ...(block.hasTotal ? [cell(1 + block.units.length, frame.results.followed.count)] : []),
  ];
}

/** Duties of a department: each has one unit, or stands in the column of those without. */
function sumOf(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
