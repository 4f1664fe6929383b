import { fixed, literal } from '../formulaParts';
import { NOTHING_HIDDEN } from '../load/loadSheet';
import type { HiddenPart } from '../load/loadSheet';
import * as spilled from '../load/spilledTable';
import type { SpilledTable } from '../load/spilledTable';
import { seatsFormula } from '../reformFormula';
import { clearRows } from './clearRows';
import { isSeatBlankAtZero, SEATS_FIGURES } from './seatColumns';
import type { SeatColumn } from './seatColumns';
import { seatColumnAt } from './seatFrame';
import type { SeatFrame } from './seatFrame';

/** Hidden columns: in the rows of the units where each stands in what SEATS puts out; then that. */
interface SeatPlaces {
  readonly place: number;
  readonly table: SpilledTable;
}

/** A figure of a unit without its `=`; null where the sheet holds values. */
export function seatFormula(frame: SeatFrame, row: number, column: SeatColumn): string | null {
  if (!frame.live || column.type !== 'figure') return null;
  const { place, table } = placesOf(frame);
  const down = fixed(row, place);
  const found = `INDEX(${spilled.columnOf(table, namesOf(frame) + column.place)},${down})`;
  const shown = isSeatBlankAtZero(column.counted) ? `IF(N(${found})=0,"",${found})` : found;
  return `IF(${down}=0,${literal(frame.words.loadSheets.gone)},${shown})`;
}

/** The hidden columns; nothing where the sheet holds values. `places` are the rows of the units, the totals last. */
export function seatsHidden(frame: SeatFrame, places: readonly number[]): HiddenPart {
  if (!frame.live) return NOTHING_HIDDEN;
  const { place, table } = placesOf(frame);
  const { reform, seats } = frame.results;
  const names = (['county', 'unit'] as const).map((type) => seatColumnAt(frame, type)).filter((at) => at >= 0);
  const clear = clearRows(seats.rows.map(({ county, unit }) => [county, unit]));
  const rows = seats.rows.map((_, i) => {
    const row = places[i];
    const sought = { keys: names.map((column) => fixed(row, column)), place: i + 2, isClear: clear[i] };
    return spilled.hiddenCell(row, place, '', spilled.placeDown(table, sought));
  });
  return {
    cells: [spilled.spillCell(table, seatsFormula(reform.option, frame.choice)), ...rows],
    columns: table.column + table.columns - frame.columns.length,
  };
}

/** The line below the title: what it says, or that the formula stops, or that units were added or are gone. */
export function seatsWarning(frame: SeatFrame, places: readonly number[], text: string): string {
  const { place, table } = placesOf(frame);
  const { stale, failed } = frame.words.loadSheets;
  const count = frame.results.seats.rows.length;
  const found = `COUNTIF(${fixed(places[0], place)}:${fixed(places[count - 1], place)},">0")`;
  // The header and the totals stand in the column of the units as well.
  const isSame = `AND(${found}=${count},COUNTA(${spilled.columnOf(table, namesOf(frame) - 1)})=${count + 2})`;
  return `=IF(${spilled.isBroken(table)},${literal(failed)},IF(${isSame},${literal(text)},${literal(stale)}))`;
}

/** Columns of SEATS in front of its figures. */
function namesOf({ hasCounty }: SeatFrame): number {
  return hasCounty ? 2 : 1;
}

function placesOf(frame: SeatFrame): SeatPlaces {
  const place = frame.columns.length + 1;
  return {
    place,
    table: {
      row: spilled.SPILL_ROW,
      column: place + 1,
      rows: frame.results.seats.rows.length + 2 + spilled.SPARE_ROWS,
      columns: namesOf(frame) + SEATS_FIGURES,
    },
  };
}
