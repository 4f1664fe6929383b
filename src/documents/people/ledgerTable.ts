import { cellAddress, rowsAddress } from '../../core';
import { LEDGER_STATES } from '../../core/placement';
import type { PlacementRow } from '../../core/placement';
import { CHANNELS } from '../../core/staffing';
import type { SheetBlock } from '../load/blockPages';
import { rowHeightOf } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';
import { agencyRows, sourceWithin } from '../sourceText';
import type { DocumentCell } from '../sheetDocument';
import { countStyle, totalStyle } from './countStyles';
import { isBlankAtZero, ledgerFigure } from './ledgerColumns';
import type { LedgerFigure } from './ledgerColumns';
import { ledgerFormula } from './placementLive';
import { columnAt } from './placementFrame';
import type { PagedTable } from './pagedTable';
import type { PlacementFrame } from './placementFrame';

const TOTAL_HEIGHT = 20;

/** The ledger by unit and post type as a table, the totals last. */
export function ledgerTable(frame: PlacementFrame): PagedTable {
  const { rows } = frame.results.placement;
  return {
    title: frame.words.peopleSheets.ledgerSection,
    headers: frame.columns.map((column) => ({ head: column.head, over: column.type === 'figure' ? column.over : '' })),
    widths: frame.widths,
    heights: [...rows.map((row, place) => ledgerHeight(frame, row, place)), TOTAL_HEIGHT],
  };
}

/** A row of the ledger, or behind the last one that of the totals. `places` are the rows of the sheet on which they stand. */
export function ledgerLine(frame: PlacementFrame, place: number, places: readonly number[]): SheetBlock {
  const isTotal = place === frame.results.placement.rows.length;
  return isTotal ? totalRow(frame, places) : ledgerRow(frame, places[place], place);
}

function textsOf(frame: PlacementFrame, row: PlacementRow, place: number) {
  const { words, results, sources } = frame;
  const formed = sources[place].map((agency) => results.reform.agencies.unit[agency]);
  const isKept = formed.length === 1 && formed[0] === row.unit;
  return {
    number: place + 1,
    county: row.county,
    unit: row.unit,
    former: row.unitAfter < 0 ? words.peopleSheets.withoutUnit : isKept ? '' : formed.join(words.words.listSeparator),
    postType: words.words.postTypes[row.postType],
  };
}

function ledgerHeight(frame: PlacementFrame, row: PlacementRow, place: number): number {
  const texts = textsOf(frame, row, place);
  return rowHeightOf(
    frame.columns.flatMap((column, at) =>
      column.type === 'figure' ? [] : [[String(texts[column.type]), frame.widths[at]] as const],
    ),
  );
}

function ledgerRow(frame: PlacementFrame, row: number, place: number): SheetBlock {
  const ofRow = frame.results.placement.rows[place];
  const texts = textsOf(frame, ofRow, place);
  const cells = frame.columns.map((column, at): DocumentCell => {
    if (column.type !== 'figure') {
      return cellAt(row, at, texts[column.type], column.type === 'number' ? 'centre' : 'text');
    }
    const figure = ledgerFigure(ofRow, column.figure);
    const shown = figure === 0 && isBlankAtZero(column.figure) ? '' : figure;
    const formula = ledgerFormula(frame, row, column.figure);
    return cellAt(row, at, shown, countStyle(figure), formula, sourceOf(frame, place, column.figure));
  });
  return { cells, merges: [], borders: [], heights: [ledgerHeight(frame, ofRow, place)] };
}

/** Where the people of a figure stand: in the agencies table who is in post, in the staff table who is placed or not. */
function sourceOf(frame: PlacementFrame, row: number, figure: LedgerFigure): string {
  const { results, words, sources, people } = frame;
  const { placement, reform } = results;
  if (figure === 'inPost') {
    const rows = sources[row];
    return rows.length === 0 ? '' : sourceWithin(words.sheets.unitRow(agencyRows(reform.agencies, rows, 160)));
  }
  const { staff } = placement;
  const counted = people[row].filter((place) => isCounted(frame, place, figure));
  if (counted.length === 0) return '';
  const rows = counted.map((place) => staff.row[placement.person[place]]);
  return sourceWithin(words.peopleSheets.staffRows(rowsAddress(staff.table, rows, 160)));
}

function isCounted({ results }: PlacementFrame, place: number, figure: LedgerFigure): boolean {
  const { placement } = results;
  const state = LEDGER_STATES[placement.state[place]];
  if (figure === 'overdue') return placement.isOverdue[place] === 1;
  if (figure === 'placed' || figure === 'unplaced' || figure === 'beyond') return state === figure;
  const channel = placement.staff.channel[placement.person[place]];
  return state === 'placed' && CHANNELS[channel] === figure;
}

function totalRow(frame: PlacementFrame, places: readonly number[]): SheetBlock {
  const { columns, words, results, live } = frame;
  const row = places[places.length - 1];
  const cells = columns.map((column, at): DocumentCell => {
    if (at === columnAt(frame, 'unit')) return cellAt(row, at, words.loadSheets.total, 'totalText');
    if (column.type !== 'figure') return cellAt(row, at, '', 'totalText');
    const formula = `SUM(${cellAddress(places[0], at)}:${cellAddress(row - 1, at)})`;
    const people = ledgerFigure(results.placement.totals, column.figure);
    return cellAt(row, at, people, totalStyle(people), live ? formula : null);
  });
  return { cells, merges: [], borders: [], heights: [TOTAL_HEIGHT] };
}
