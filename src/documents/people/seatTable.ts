import { cellAddress, rowsAddress } from '../../core';
import type { SeatRow } from '../../core/seats';
import { NO_MONTH } from '../../core/staffing';
import type { SheetBlock } from '../load/blockPages';
import { rowHeightOf } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';
import { sourceWithin } from '../sourceText';
import type { DocumentCell } from '../sheetDocument';
import { countStyle, totalStyle } from './countStyles';
import type { PagedTable } from './pagedTable';
import { dateText } from './personLines';
import { isSeatBlankAtZero, seatFigure } from './seatColumns';
import type { SeatColumn, SeatFigure } from './seatColumns';
import { seatFormula } from './seatLive';
import type { SeatFrame } from './seatFrame';

const TOTAL_HEIGHT = 20;

/** Seats of chiefs and deputies by unit as a table, the totals last. */
export function seatTable(frame: SeatFrame): PagedTable {
  const { rows } = frame.results.seats;
  return {
    title: frame.words.peopleSheets.seatsSection,
    headers: frame.columns,
    widths: frame.widths,
    heights: [...rows.map((row) => seatHeight(frame, row)), TOTAL_HEIGHT],
  };
}

/** A row of the table, or behind the last one that of the totals. `places` are the rows of the sheet on which they stand. */
export function seatLine(frame: SeatFrame, place: number, places: readonly number[]): SheetBlock {
  const isTotal = place === frame.results.seats.rows.length;
  return isTotal ? totalRow(frame, places) : seatRow(frame, places[place], place);
}

function textOf(frame: SeatFrame, row: SeatRow, type: Exclude<SeatColumn['type'], 'figure' | 'number'>): string {
  if (type === 'county' || type === 'unit') return row[type];
  if (type === 'poolFirst') return dateText(row.poolFirst ?? NO_MONTH);
  const { seatRemarks } = frame.words.peopleSheets;
  const isOver = [row.chiefs, row.deputies].some(({ surplus }) => (surplus ?? 0) > 0);
  return [
    ...(row.unitAfter < 0 ? [seatRemarks.noUnit] : []),
    ...(isOver ? [seatRemarks.overSeats] : []),
    ...(row.poolExpired > 0 ? [seatRemarks.expired] : []),
  ].join(frame.words.peopleSheets.wordSeparator);
}

function seatHeight(frame: SeatFrame, row: SeatRow): number {
  const wrapped = frame.columns.flatMap((column) =>
    column.type === 'figure' || column.type === 'number'
      ? []
      : [[textOf(frame, row, column.type), column.width] as const],
  );
  return rowHeightOf(wrapped);
}

function seatRow(frame: SeatFrame, row: number, place: number): SheetBlock {
  const ofRow = frame.results.seats.rows[place];
  const cells = frame.columns.map((column, at): DocumentCell => {
    if (column.type === 'number') return cellAt(row, at, place + 1, 'centre');
    if (column.type !== 'figure') {
      return cellAt(row, at, textOf(frame, ofRow, column.type), column.type === 'poolFirst' ? 'centre' : 'text');
    }
    const figure = seatFigure(ofRow, column.counted);
    const shown = figure === null || (figure === 0 && isSeatBlankAtZero(column.counted)) ? '' : figure;
    const formula = seatFormula(frame, row, column);
    return cellAt(row, at, shown, countStyle(figure ?? 0), formula, sourceOf(frame, place, column.counted));
  });
  return { cells, merges: [], borders: [], heights: [seatHeight(frame, ofRow)] };
}

/** Where the people of the pool, and those who left, stand in the staff table. */
function sourceOf({ results, words }: SeatFrame, row: number, { figure }: SeatFigure): string {
  const { seats } = results;
  if (figure !== 'pool' && figure !== 'left') return '';
  const all = figure === 'pool' ? seats.poolPeople : seats.leftPeople;
  const people = all.filter((person) => seats.rowOf[person] === row);
  if (people.length === 0) return '';
  const rows = people.map((person) => seats.staff.row[person]);
  return sourceWithin(words.peopleSheets.staffRows(rowsAddress(seats.staff.table, rows, 160)));
}

function totalRow(frame: SeatFrame, places: readonly number[]): SheetBlock {
  const { columns, words, results, live } = frame;
  const row = places[places.length - 1];
  const cells = columns.map((column, at): DocumentCell => {
    if (column.type === 'unit') return cellAt(row, at, words.loadSheets.total, 'totalText');
    const figure = column.type === 'figure' ? seatFigure(results.seats.totals, column.counted) : null;
    if (figure === null) return cellAt(row, at, '', 'totalText');
    const formula = `SUM(${cellAddress(places[0], at)}:${cellAddress(row - 1, at)})`;
    return cellAt(row, at, figure, totalStyle(figure), live ? formula : null);
  });
  return { cells, merges: [], borders: [], heights: [TOTAL_HEIGHT] };
}
