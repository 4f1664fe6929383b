import { CHANNELS } from '../../core/staffing';
import { SPARE_ROWS, SPILL_ROW } from '../load/spilledTable';
import type { SpilledTable } from '../load/spilledTable';
import type { LedgerFigure } from './ledgerColumns';
import { columnAt } from './placementFrame';
import type { PlacementFrame } from './placementFrame';

/** Columns of REMAINING that the sheet shows, and all of them. */
export const REMAINING_COLUMNS = { year: 0, byAge: 1, byLeaving: 2, byPost: 3, reduced: 4, remaining: 5 } as const;
const REMAINING_WIDTH = 7;
/** Columns of the unit and the post type in what PLACEMENT puts out. */
export const NAMES = 2;
/** Its figures beside those by channel. */
const FIGURES = 8;

/**
 * Hidden columns: in the rows of the ledger where each stands in what PLACEMENT puts out; where its figures stand there, one
 * below the other, for channels without people have no column; then what PLACEMENT and REMAINING put out.
 */
export interface PlacementPlaces {
  readonly place: number;
  readonly figure: number;
  readonly ledger: SpilledTable;
  readonly years: SpilledTable;
}

/** Figures that PLACEMENT may put out, with their headers there: all but the channels that the sheet does not show. */
export function figuresOf({ columns, words }: PlacementFrame): (readonly [LedgerFigure, string])[] {
  const { headers } = words.words;
  const { placement: says } = words.people;
  const shown = CHANNELS.filter((channel) => columns.some((one) => one.type === 'figure' && one.figure === channel));
  return [
    ...(['posts', 'inPost', 'surplus'] as const).map((figure) => [figure, headers[figure]] as const),
    ...shown.map((channel) => [channel, says.placedBy(words.money.channels[channel])] as const),
    ...(['placed', 'unplaced', 'unnamed', 'overdue', 'beyond'] as const).map(
      (figure) => [figure, says[figure]] as const,
    ),
  ];
}

/** Columns of PLACEMENT in front of its figures. */
export function namesOf(frame: PlacementFrame): number {
  return NAMES + (columnAt(frame, 'county') < 0 ? 0 : 1);
}

export function placesOf(frame: PlacementFrame): PlacementPlaces {
  const { placement, remaining } = frame.results;
  const place = frame.columns.length + 1;
  const ledger: SpilledTable = {
    row: SPILL_ROW,
    column: place + 2,
    rows: placement.rows.length + 2 + SPARE_ROWS,
    columns: namesOf(frame) + FIGURES + CHANNELS.length - 1,
  };
  const years: SpilledTable = {
    row: SPILL_ROW,
    column: ledger.column + ledger.columns,
    rows: remaining.rows.length + 1,
    columns: REMAINING_WIDTH,
  };
  return { place, figure: place + 1, ledger, years };
}
