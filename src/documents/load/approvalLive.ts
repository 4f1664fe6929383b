import type { ApprovalTime } from '../../core/approvals';
import { fixed, literal } from '../formulaParts';
import { approvalDaysFormula } from '../reformFormula';
import type { DocumentChoice } from '../documentChoice';
import { NOTHING_HIDDEN } from './loadSheet';
import type { HiddenPart } from './loadSheet';
import type { ApprovalFrame } from './approvalFrame';
import * as spilled from './spilledTable';
import type { SpilledTable } from './spilledTable';

/** Columns that APPROVALDAYS puts out. */
const WIDTH = 9;
/** Places among them, counted from 0, of the working days before, and of the days with notices before; after follows. */
export const FIRST_WORKING = 1;
export const FIRST_NOTICE = 4;

/**
 * Hidden columns: in the rows of the matters where each stands in what APPROVALDAYS puts out, beside its name, and whether
 * its days are those of the steps on the sheet; then what the function puts out.
 */
interface ApprovalPlaces {
  readonly matter: number;
  readonly place: number;
  readonly same: number;
  readonly table: SpilledTable;
}

/** A figure of a matter without its `=`, `none` where it has none; null where the sheet holds values. */
export function approvalFigure(frame: ApprovalFrame, row: number, column: number, none: string): string | null {
  if (!frame.live) return null;
  const { place, table } = placesOf(frame);
  const down = fixed(row, place);
  const figure = `INDEX(${spilled.columnOf(table, column)},${down})`;
  return `IF(${down}=0,${literal(frame.words.loadSheets.gone)},IF(${figure}="",${literal(none)},${figure}))`;
}

/** The hidden columns; nothing where the sheet holds values. `firstRow` is that of the first matter. */
export function approvalHidden(frame: ApprovalFrame, firstRow: number, choice: DocumentChoice): HiddenPart {
  if (!frame.live) return NOTHING_HIDDEN;
  const { matter, place, same, table } = placesOf(frame);
  const clear = spilled.clearNames(frame.times.map((time) => time.matter));
  const rows = frame.times.flatMap((time, i) => {
    const row = firstRow + i;
    const sought = { keys: [fixed(row, matter)], place: i + 2, isClear: clear[i] };
    return [
      spilled.hiddenCell(row, matter, time.matter),
      spilled.hiddenCell(row, place, '', spilled.placeDown(table, sought)),
      spilled.hiddenCell(row, same, '', sameDaysFormula(time, fixed(row, place), table)),
    ];
  });
  return {
    cells: [spilled.spillCell(table, approvalDaysFormula(choice)), ...rows],
    columns: table.column + table.columns - frame.widths.length,
  };
}

/**
 * The line below the title: what it says, or that the formula stops, or that matters or their days are no longer those
 * of the steps below.
 */
export function approvalWarning(frame: ApprovalFrame, firstRow: number, text: string): string {
  const { same, table } = placesOf(frame);
  const { stale, failed } = frame.words.loadSheets;
  const count = frame.times.length;
  const found = `COUNTIF(${fixed(firstRow, same)}:${fixed(firstRow + count - 1, same)},TRUE)`;
  const isSame = `AND(${found}=${count},COUNTA(${spilled.columnOf(table, 0)})=${count + 1})`;
  return `=IF(${spilled.isBroken(table)},${literal(failed)},IF(${isSame},${literal(text)},${literal(stale)}))`;
}

function sameDaysFormula({ before, after }: ApprovalTime, place: string, table: SpilledTable): string {
  const figures = [
    [FIRST_WORKING, before?.workingDays],
    [FIRST_WORKING + 1, after?.workingDays],
    [FIRST_NOTICE, before?.daysWithNotice],
    [FIRST_NOTICE + 1, after?.daysWithNotice],
  ] as const;
  const same = figures.map(([column, days]) => `INDEX(${spilled.columnOf(table, column)},${place})=${days ?? '""'}`);
  return `=IF(${place}=0,FALSE,AND(${same.join(',')}))`;
}

function placesOf({ widths, times }: ApprovalFrame): ApprovalPlaces {
  const matter = widths.length + 1;
  return {
    matter,
    place: matter + 1,
    same: matter + 2,
    table: {
      row: spilled.SPILL_ROW,
      column: matter + 3,
      rows: times.length + 1 + spilled.SPARE_ROWS,
      columns: WIDTH,
    },
  };
}
