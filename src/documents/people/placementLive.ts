import { fixed, literal } from '../formulaParts';
import { NOTHING_HIDDEN } from '../load/loadSheet';
import type { HiddenPart } from '../load/loadSheet';
import * as spilled from '../load/spilledTable';
import { placementFormula, remainingFormula } from '../reformFormula';
import { isBlankAtZero, isChannel } from './ledgerColumns';
import type { LedgerFigure } from './ledgerColumns';
import { clearRows } from './clearRows';
import { columnAt } from './placementFrame';
import type { PlacementFrame } from './placementFrame';
import { figuresOf, NAMES, namesOf, placesOf, REMAINING_COLUMNS } from './placementPlaces';

/** A figure of the ledger without its `=`; null where the sheet holds values. */
export function ledgerFormula(frame: PlacementFrame, row: number, figure: LedgerFigure): string | null {
  if (!frame.live) return null;
  const { place, figure: column, ledger } = placesOf(frame);
  const down = fixed(row, place);
  const across = fixed(spilled.SPILL_ROW + figuresOf(frame).findIndex(([one]) => one === figure), column);
  const found = `INDEX(${spilled.wholeOf(ledger)},${down},${across})`;
  const shown = isBlankAtZero(figure) ? `IF(${across}=0,"",IF(${found}=0,"",${found}))` : found;
  return `IF(${down}=0,${literal(frame.words.loadSheets.gone)},${shown})`;
}

/** A figure of a year, counted from 0, without its `=`; null where the sheet holds values. */
export function yearFormula(
  frame: PlacementFrame,
  year: number,
  figure: keyof typeof REMAINING_COLUMNS,
): string | null {
  if (!frame.live) return null;
  const { years } = placesOf(frame);
  return fixed(years.row + 1 + year, years.column + REMAINING_COLUMNS[figure]);
}

/** A column of REMAINING with its header, and whether the formula failed, as parts of a formula. */
export function yearsTable(frame: PlacementFrame): {
  readonly column: (figure: keyof typeof REMAINING_COLUMNS) => string;
  readonly isBroken: string;
} {
  const { years } = placesOf(frame);
  return {
    column: (figure) => spilled.columnOf(years, REMAINING_COLUMNS[figure]),
    isBroken: spilled.isBroken(years),
  };
}

/** The hidden columns; nothing where the sheet holds values. `places` are the rows of the ledger, the totals last. */
export function placementHidden(frame: PlacementFrame, places: readonly number[]): HiddenPart {
  if (!frame.live) return NOTHING_HIDDEN;
  const { place, figure, ledger, years } = placesOf(frame);
  const { reform, placement } = frame.results;
  const names = (['county', 'unit', 'postType'] as const).map((type) => columnAt(frame, type)).filter((at) => at >= 0);
  const clear = clearRows(placement.rows.map(({ county, unit, postType }) => [county, unit, postType]));
  const rows = placement.rows.map((_, i) => {
    const row = places[i];
    const keys = names.map((column) => fixed(row, column));
    return spilled.hiddenCell(row, place, '', spilled.placeDown(ledger, { keys, place: i + 2, isClear: clear[i] }));
  });
  const { placedBy } = placement.totals;
  let next = namesOf(frame);
  const figures = figuresOf(frame).map(([name, header], i) => {
    const isThere = !isChannel(name) || placedBy[name] > 0;
    const sought = { keys: [literal(header)], place: isThere ? ++next : 1, isClear: true };
    return spilled.hiddenCell(spilled.SPILL_ROW + i, figure, '', spilled.placeAcross(ledger, sought));
  });
  const remaining = spilled.spillCell(years, remainingFormula(reform.option, frame.choice, yearsText(frame)));
  return {
    cells: [
      spilled.spillCell(ledger, placementFormula(reform.option, frame.choice)),
      ...(frame.results.remaining.rows.length === 0 ? [] : [remaining]),
      ...figures,
      ...rows,
    ],
    columns: years.column + years.columns - frame.columns.length,
  };
}

/**
 * The line below the title: what it says, or that the formulas stop, or that there are other units with surplus or other
 * channels than on the sheet.
 */
export function placementWarning(frame: PlacementFrame, places: readonly number[], text: string): string {
  const { place, figure, ledger } = placesOf(frame);
  const { stale, failed } = frame.words.loadSheets;
  const count = frame.results.placement.rows.length;
  const names = namesOf(frame);
  const figures = figuresOf(frame).length;
  const foundIn = (first: number, last: number, column: number): string =>
    `COUNTIF(${fixed(first, column)}:${fixed(last, column)},">0")`;
  // The header and the totals stand in the column of the units as well.
  const conditions = [
    `${foundIn(places[0], places[count - 1], place)}=${count}`,
    `COUNTA(${spilled.columnOf(ledger, names - NAMES)})=${count + 2}`,
    `${foundIn(spilled.SPILL_ROW, spilled.SPILL_ROW + figures - 1, figure)}=COUNTA(${spilled.headersOf(ledger)})-${names}`,
  ];
  const isSame = `AND(${conditions.join(',')})`;
  return `=IF(${spilled.isBroken(ledger)},${literal(failed)},IF(${isSame},${literal(text)},${literal(stale)}))`;
}

function yearsText({ results }: PlacementFrame): string {
  const { rows } = results.remaining;
  return literal(`${rows[0]?.year}-${rows[rows.length - 1]?.year}`);
}
