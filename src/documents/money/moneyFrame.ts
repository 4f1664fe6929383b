import type { BridgeRow, BridgeRowKey } from '../../core/money';
import { bridgeRows, FEN } from '../../core/money';
import type { SheetLocale } from '../../locales/sheetLocales';
import { isLive, yuanPerUnit } from '../documentChoice';
import type { DocumentChoice } from '../documentChoice';
import type { MoneyResults } from '../moneyResults';
import type { MoneyColumns } from './moneyColumns';
import { helperPlace } from './moneyHelper';
import type { HelperPlace } from './moneyHelper';

/** What every block of a sheet about money needs to know. */
export interface MoneyFrame {
  readonly money: MoneyResults;
  readonly words: SheetLocale;
  readonly choice: DocumentChoice;
  readonly columns: MoneyColumns;
  /** Yuan in a unit of the sheet: 1, or 10,000 for 万元. */
  readonly yuanPerUnit: number;
  readonly rows: readonly BridgeRow[];
  /** Whether formulas stand for the figures. */
  readonly live: boolean;
  readonly helper: HelperPlace;
}

export function moneyFrame(
  money: MoneyResults,
  words: SheetLocale,
  choice: DocumentChoice,
  columns: MoneyColumns,
): MoneyFrame {
  return {
    money,
    words,
    choice,
    columns,
    yuanPerUnit: yuanPerUnit(choice.moneyUnit),
    rows: rowsOf(money),
    live: isLive(choice),
    helper: helperPlace(columns, money.bridge.years.length),
  };
}

/**
 * The lines of the bridge. Booked contributions are among them whenever there is an annuity, also where none is booked as
 * assumed: another assumption on the sheet can make them so.
 */
function rowsOf({ base, bridge, tables }: MoneyResults): readonly BridgeRow[] {
  const rows = bridgeRows(base, bridge);
  const hasAnnuity = tables.staff !== null && (tables.rates?.annuity ?? -1) >= 0;
  if (!hasAnnuity || rows.some(({ key }) => key === 'booked')) return rows;
  const none = { channel: null, cause: null, total: 0, years: bridge.years.map(() => 0) };
  return [...rows, { key: 'booked', unit: 'yuan', ...none }];
}

/** An amount in fen as a number of the sheet's unit. */
export function inUnit(fen: number, frame: MoneyFrame): number {
  return fen / (FEN * frame.yuanPerUnit);
}

/** An amount in yuan and whole fen as a number of the sheet's unit, without what dividing twice would leave. */
export function yuanInUnit(yuan: number, frame: MoneyFrame): number {
  return inUnit(Math.round(yuan * FEN), frame);
}

/** An expression in yuan as one in the sheet's unit: `A1/10000` for 万元. */
export function inUnitOf(expression: string, frame: MoneyFrame): string {
  return frame.yuanPerUnit === 1 ? expression : `${expression}/${frame.yuanPerUnit}`;
}

/** The row of the bridge with this key; null when it has none. */
export function rowOf(frame: MoneyFrame, key: BridgeRowKey): BridgeRow | null {
  return frame.rows.find((row) => row.key === key) ?? null;
}

/** A cell in the sheet's unit as an expression in the chart's. */
export function perScale(cell: string, frame: MoneyFrame): string {
  const ratio = frame.words.moneySheets.chartUnitYuan / frame.yuanPerUnit;
  return ratio === 1 ? cell : `${cell}/${ratio}`;
}
