import { cellAddress } from '../../core';
import type { BridgeRow, BridgeRowKey } from '../../core/money';
import type { DocumentCell, StyleName } from '../sheetDocument';
import type { AssumptionBlock } from './assumptionBlock';
import { headerHeight, joined, ROW_HEIGHT, rowHeightOf, sectionHead } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import { inUnit, inUnitOf, rowOf, yuanInUnit } from './moneyFrame';
import type { MoneyFrame } from './moneyFrame';
import { bridgeFigure } from './moneyHelper';

/** The cash with the row of its net; null where there is none. */
export interface CashBlock extends MoneyBlock {
  readonly netRow: number | null;
}

type Inputs = AssumptionBlock['inputs'];

/** What the net adds up from. */
export const CASH_PARTS = [
  'payLeaving',
  'hiresPay',
  'vacancySaving',
  'runningCost',
  'oneOff',
] as const satisfies readonly BridgeRowKey[];

/** Cash by year: what is no longer paid, what is paid for it, the net and the net added up. */
export function cashBlock(frame: MoneyFrame, top: number, inputs: Inputs): CashBlock {
  const { columns, words, money } = frame;
  const { moneySheets } = words;
  const { staff } = money.tables;
  const head = sectionHead(columns, top, moneySheets.sections.cash, staff ? '' : moneySheets.noStaff);
  const header = top + head.heights.length;
  const rows = CASH_PARTS.map((key) => rowOf(frame, key)).filter((row) => row !== null);
  const parts = rows.map((row, i) => amountRow(frame, header + 1 + i, row));
  const netRow = header + 1 + rows.length;
  const sums = staff ? [netRows(frame, netRow, header + 1)] : [];
  const table = joined(yearHeader(frame, header, inputs), ...parts, ...sums);
  const lastYear = columns.years[columns.years.length - 1];
  const borders = [{ row: header, column: 0, rows: table.heights.length, columns: lastYear + 1 }];
  return { ...joined(head, { ...table, borders }), whole: true, netRow: staff ? netRow : null };
}

/** Item, total and the calendar years, which are those of the assumptions. */
export function yearHeader(frame: MoneyFrame, row: number, inputs: Inputs, totalHead?: string): MoneyBlock {
  const { columns, words, live, money } = frame;
  const item = words.money.headers.item;
  const total = totalHead ?? words.moneySheets.total + words.moneySheets.inUnit[frame.choice.moneyUnit];
  return {
    cells: [
      cellAt(row, columns.label, item, 'header'),
      ...(columns.unit === null ? [] : [cellAt(row, columns.unit, words.moneySheets.in, 'header')]),
      cellAt(row, columns.total, total, 'header'),
      ...money.bridge.years.map((year, i) =>
        cellAt(row, columns.years[i], year, 'header', live ? inputs.yearCells[i] : null),
      ),
    ],
    merges: [],
    borders: [],
    heights: [headerHeight([[total, columns.widths[columns.total]]])],
  };
}

/** Figures of a row of the bridge in the sheet's unit, total and years; blank where there is none. */
export function figureCells(frame: MoneyFrame, row: number, from: BridgeRow, style: StyleName): DocumentCell[] {
  const { columns } = frame;
  const isMoney = from.unit === 'yuan';
  const one = (column: number, amount: number | null, at: 'total' | number): DocumentCell => {
    if (amount === null) return cellAt(row, column, '', style);
    const found = bridgeFigure(frame, from, at);
    if (!isMoney || found === null)
      return cellAt(row, column, isMoney ? yuanInUnit(amount, frame) : amount, style, found);
    return cellAt(row, column, yuanInUnit(amount, frame), style, inUnitOf(found, frame));
  };
  return [one(columns.total, from.total, 'total'), ...from.years.map((amount, i) => one(columns.years[i], amount, i))];
}

function amountRow(frame: MoneyFrame, row: number, from: BridgeRow): MoneyBlock {
  const label = frame.words.money.bridge[from.key];
  return {
    cells: [cellAt(row, frame.columns.label, label, 'text'), ...figureCells(frame, row, from, 'money')],
    merges: [],
    borders: [],
    heights: [rowHeightOf([[label, frame.columns.widths[0]]])],
  };
}

/** The net is the sum of the rows above it, and added up from year to year. */
function netRows(frame: MoneyFrame, netRow: number, firstRow: number): MoneyBlock {
  const { columns, words, money, live } = frame;
  const { bridge } = money;
  const sum = (fen: readonly number[]) => fen.reduce((total, amount) => total + amount, 0);
  const above = (column: number) =>
    live ? `SUM(${cellAddress(firstRow, column)}:${cellAddress(netRow - 1, column)})` : null;
  const addedUp = (i: number) => {
    if (!live) return null;
    const net = cellAddress(netRow, columns.years[i]);
    return i === 0 ? net : `${cellAddress(netRow + 1, columns.years[i - 1])}+${net}`;
  };
  const lastYear = bridge.years.length - 1;
  const lastCell = cellAddress(netRow + 1, columns.years[lastYear]);
  return {
    cells: [
      cellAt(netRow, columns.label, words.money.bridge.net, 'totalText'),
      cellAt(netRow, columns.total, inUnit(sum(bridge.netFen), frame), 'moneyTotal', above(columns.total)),
      ...bridge.netFen.map((fen, i) =>
        cellAt(netRow, columns.years[i], inUnit(fen, frame), 'moneyTotal', above(columns.years[i])),
      ),
      cellAt(netRow + 1, columns.label, words.money.bridge.cumulative, 'text'),
      cellAt(netRow + 1, columns.total, inUnit(bridge.cumulativeFen[lastYear], frame), 'money', live ? lastCell : null),
      ...bridge.cumulativeFen.map((fen, i) =>
        cellAt(netRow + 1, columns.years[i], inUnit(fen, frame), 'money', addedUp(i)),
      ),
    ],
    merges: [],
    borders: [],
    heights: [ROW_HEIGHT, ROW_HEIGHT],
  };
}
