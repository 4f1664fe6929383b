import { CHANNELS } from '../../core/staffing';
import { bridgeLabel, LEAVING_CAUSES, savingsLabel, savingsRows } from '../../core/money';
import type { BridgeRow, BridgeRowKey, SavingsRow } from '../../core/money';
import { fixed } from '../formulaParts';
import { bridgeFormula, savingsFormula } from '../reformFormula';
import type { AssumptionCells } from '../reformFormula';
import type { DocumentCell } from '../sheetDocument';
import type { MoneyColumns } from './moneyColumns';
import { cellAt } from './moneyCell';
import type { MoneyFrame } from './moneyFrame';

/** The columns to the right of the printed ones: first the figures of the charts, then hidden columns of formulas. */
export interface HelperPlace {
  readonly chartData: number;
  /** Names of the rows that figures are looked up by, and the places where they were found. */
  readonly label: number;
  readonly position: number;
  readonly savings: number;
  readonly bridge: number;
  /** One-off costs in yuan, one column a year. */
  readonly oneOffYuan: number;
  readonly end: number;
}

/** Row of the headers of what spills. */
export const HELPER_ROW = 2;
/** First row of the figures of the waterfall, below their heading, and of those of the chart by year below them. */
export const WATERFALL_ROW = HELPER_ROW + 1;
export const YEARS_ROW = WATERFALL_ROW + 11;
/** Columns of the figures of the charts: nine of them, see `waterfallCells`. */
export const CHART_DATA_WIDTHS = [14, 14, 22, 12, 12, 12, 12, 12, 12];
const SAVINGS_SIZE = { rows: 16, columns: 7 };
/** Lines of the bridge that are split; it has each of the others once at most. */
const SPLIT_ROWS: Partial<Record<BridgeRowKey, number>> = {
  placedBy: CHANNELS.length,
  leavingBy: LEAVING_CAUSES.length,
};
/** Room for a function with more rows than this sheet knows: they count, so that the sheet says it no longer fits. */
const SPARE_ROWS = 6;

export function helperPlace(columns: MoneyColumns, yearCount: number): HelperPlace {
  const chartData = columns.count + 1;
  const label = chartData + CHART_DATA_WIDTHS.length + 1;
  const savings = label + 2;
  const bridge = savings + SAVINGS_SIZE.columns;
  const oneOffYuan = bridge + 3 + yearCount;
  return { chartData, label, position: label + 1, savings, bridge, oneOffYuan, end: oneOffYuan + yearCount };
}

/** A figure of the bridge in yuan, posts or people, as an expression; null when the sheet is not live. A row that is gone counts 0. */
export function bridgeFigure(frame: MoneyFrame, row: BridgeRow | null, at: 'total' | number): string | null {
  const place = row ? frame.rows.indexOf(row) : -1;
  if (!frame.live || place < 0) return null;
  const column = frame.helper.bridge + (at === 'total' ? 2 : 3 + at);
  return lookup(frame, HELPER_ROW + 1 + place, column, mostBridgeRows(frame));
}

/** A figure of the savings, by its column in the spilled table (1 = before). */
export function savingsFigure(frame: MoneyFrame, row: SavingsRow, column: number): string | null {
  const rows = savingsRows(frame.money.base.savings);
  const place = rows.findIndex(({ key, postType }) => key === row.key && postType === row.postType);
  if (!frame.live || place < 0) return null;
  const helperRow = HELPER_ROW + 1 + frame.rows.length + place;
  return lookup(frame, helperRow, frame.helper.savings + column, SAVINGS_SIZE.rows);
}

/** Header, every row that a bridge can have, and spare ones. */
function mostBridgeRows({ words }: MoneyFrame): number {
  const keys = Object.keys(words.money.bridge) as BridgeRowKey[];
  return keys.reduce((rows, key) => rows + (SPLIT_ROWS[key] ?? 1), 1 + SPARE_ROWS);
}

function lookup(frame: MoneyFrame, helperRow: number, column: number, rows: number): string {
  const position = fixed(helperRow, frame.helper.position);
  return `IF(${position}=0,0,INDEX(${spilled(column, rows)},${position}))`;
}

function spilled(column: number, rows: number): string {
  return `${fixed(HELPER_ROW, column)}:${fixed(HELPER_ROW + rows - 1, column)}`;
}

/** The formulas that spill, and where in them each row stands. */
export function helperCells(frame: MoneyFrame, cells: AssumptionCells): DocumentCell[] {
  const { helper, money, choice } = frame;
  const { option } = money.reform;
  const anchor = (column: number, formula: string, rows: number, columns: number): DocumentCell => ({
    row: HELPER_ROW,
    column,
    content: '',
    formula,
    spill: { rows, columns },
    style: 'hidden',
  });
  const bridgeSize = { rows: mostBridgeRows(frame), columns: 3 + money.bridge.years.length };
  const bridgeNames = frame.rows.map((row) => bridgeLabel(row, frame.words));
  const savingsNames = savingsRows(money.base.savings).map((row) => savingsLabel(row, frame.words));
  const savingsFirst = HELPER_ROW + 1 + frame.rows.length;
  if (!frame.live) return [];
  return [
    anchor(helper.savings, savingsFormula(option, choice), SAVINGS_SIZE.rows, SAVINGS_SIZE.columns),
    ...positions(savingsNames, savingsFirst, helper.savings, SAVINGS_SIZE.rows, helper),
    anchor(helper.bridge, bridgeFormula(option, choice, cells), bridgeSize.rows, bridgeSize.columns),
    ...positions(bridgeNames, HELPER_ROW + 1, helper.bridge, bridgeSize.rows, helper),
  ];
}

/** Each row's name and its place in the spilled table: 0 when the row is gone, an error when the formula failed. */
function positions(
  names: readonly string[],
  firstRow: number,
  column: number,
  rows: number,
  helper: HelperPlace,
): DocumentCell[] {
  const anchor = fixed(HELPER_ROW, column);
  return names.flatMap((name, i) => {
    const row = firstRow + i;
    const found = `MATCH(${fixed(row, helper.label)},${spilled(column, rows)},0)`;
    return [
      cellAt(row, helper.label, name, 'hidden'),
      cellAt(row, helper.position, '', 'hidden', `IFERROR(${found},IF(ISERROR(${anchor}),NA(),0))`),
    ];
  });
}

/** Whether a formula failed, and whether every row that spills has its place on the sheet, as conditions. */
export function helperChecks(frame: MoneyFrame): {
  readonly isBroken: string;
  readonly isWhole: string;
} {
  const { helper, rows, money } = frame;
  const savingsFirst = HELPER_ROW + 1 + rows.length;
  const savingsCount = savingsRows(money.base.savings).length;
  const whole = (first: number, count: number, column: number, spilledRows: number) => {
    const found = `${fixed(first, helper.position)}:${fixed(first + count - 1, helper.position)}`;
    return `COUNTIF(${found},">0")=COUNTA(${spilled(column, spilledRows)})-1`;
  };
  const isError = (column: number) => `ISERROR(${fixed(HELPER_ROW, column)})`;
  const savings = whole(savingsFirst, savingsCount, helper.savings, SAVINGS_SIZE.rows);
  const bridge = whole(HELPER_ROW + 1, rows.length, helper.bridge, mostBridgeRows(frame));
  return {
    isBroken: `OR(${isError(helper.savings)},${isError(helper.bridge)})`,
    isWhole: `AND(${savings},${bridge})`,
  };
}
