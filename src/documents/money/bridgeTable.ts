import { cellAddress } from '../../core';
import { bridgeLabel } from '../../core/money';
import type { BridgeRow, BridgeRowKey } from '../../core/money';
import type { DocumentCell, StyleName } from '../sheetDocument';
import type { AssumptionBlock } from './assumptionBlock';
import { CASH_PARTS, figureCells, yearHeader } from './cashBlock';
import { across, joined, rowHeightOf, sectionHead, SECTION_HEIGHT, sentence, smallHeight } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import type { MoneyFrame } from './moneyFrame';

type Group = 'posts' | 'people' | 'yuan';

/** The table of the bridge with where its lines stand. */
export interface BridgeTable extends MoneyBlock {
  /** The sheet's row of a line that the bridge always has. */
  rowOf(key: BridgeRowKey): number;
}

/** Rows that lead to the next ones stand out. */
const STRONG: ReadonlySet<BridgeRowKey> = new Set(['postsCut', 'surplusPeople', 'leaving', 'fewer', 'net']);

/** Every line from posts cut to people leaving to cash, under headings for posts, people and money, with where it comes from. */
export function bridgeTable(frame: MoneyFrame, top: number, inputs: AssumptionBlock['inputs']): BridgeTable {
  const { columns, words, money, rows } = frame;
  const { moneySheets } = words;
  const from = columns.from ?? columns.count - 1;
  const head = sectionHead(columns, top, moneySheets.sections.bridge);
  const { tables, base } = money;
  const missing = [
    ...(tables.staff ? [] : [moneySheets.noStaff]),
    ...(tables.pay ? [] : [moneySheets.noPay]),
    ...(tables.rates ? [] : [moneySheets.noRates]),
    ...(base.savings.runningCost ? [] : [moneySheets.noRunningCost]),
  ];
  const notes = missing.map((text, i) => sentence(columns, top + 1 + i, text));
  const header = top + 1 + missing.length;
  const heads = yearHeader(frame, header, inputs, moneySheets.total);
  const fromHead = cellAt(header, from, moneySheets.from, 'header');
  const rowNumbers = new Map<BridgeRow, number>();
  const lines: MoneyBlock[] = [];
  let row = header + 1;
  let group: Group | null = null;
  for (const line of rows) {
    const next: Group = line.key === 'gross' ? 'posts' : line.unit;
    if (next !== group) {
      group = next;
      lines.push(groupHead(frame, row++, next));
    }
    rowNumbers.set(line, row);
    lines.push(lineBlock(frame, row++, line, rowNumbers));
  }
  const table = joined({ ...heads, cells: [...heads.cells, fromHead] }, ...lines);
  const borders = [{ row: header, column: 0, rows: row - header, columns: columns.count }];
  const rowOf = (wanted: BridgeRowKey) => rowNumbers.get(rows.find(({ key }) => key === wanted) as BridgeRow) ?? -1;
  return { ...joined(head, ...notes, { ...table, borders }), rowOf };
}

function groupHead({ columns, words }: MoneyFrame, row: number, group: Group): MoneyBlock {
  return {
    cells: [{ row, column: 0, content: words.moneySheets.groups[group], style: 'section' }],
    merges: [across(row, 0, columns.count - 1)],
    borders: [],
    heights: [SECTION_HEIGHT],
  };
}

function lineBlock(
  frame: MoneyFrame,
  row: number,
  line: BridgeRow,
  rowNumbers: ReadonlyMap<BridgeRow, number>,
): MoneyBlock {
  const { columns, words, choice } = frame;
  const { moneySheets } = words;
  const from = columns.from ?? columns.count - 1;
  const label = bridgeLabel(line, words);
  const strong = STRONG.has(line.key);
  const unit = line.unit === 'yuan' ? moneySheets.units.yuan[choice.moneyUnit] : moneySheets.units[line.unit];
  const meaning = moneySheets.bridgeFrom[line.key];
  const figures = figureCells(frame, row, line, figureStyle(line, strong));
  return {
    cells: [
      cellAt(row, columns.label, label, strong ? 'totalText' : 'text'),
      ...(columns.unit === null ? [] : [cellAt(row, columns.unit, unit, 'centre')]),
      ...(frame.live ? withSums(frame, figures, line, rowNumbers) : figures),
      cellAt(row, from, meaning, 'source'),
    ],
    merges: [],
    borders: [],
    heights: [Math.max(rowHeightOf([[label, columns.widths[0] * 0.95]]), smallHeight(meaning, columns.widths[from]))],
  };
}

function figureStyle({ unit, total, years }: BridgeRow, strong: boolean): StyleName {
  if (unit === 'yuan') return strong ? 'moneyTotal' : 'money';
  const isWhole = [total, ...years].every((figure) => figure === null || Number.isInteger(figure));
  return !isWhole ? 'decimal' : strong ? 'total' : 'whole';
}

/** The net is the sum of its rows on this sheet, and is added up from year to year. */
function withSums(
  { rows, columns }: MoneyFrame,
  figures: readonly DocumentCell[],
  line: BridgeRow,
  rowNumbers: ReadonlyMap<BridgeRow, number>,
): readonly DocumentCell[] {
  const parts = rows.filter(({ key }) => (CASH_PARTS as readonly BridgeRowKey[]).includes(key));
  const numbers = parts.map((part) => rowNumbers.get(part) ?? -1);
  const net = rows.find(({ key }) => key === 'net');
  const netRow = (net && rowNumbers.get(net)) ?? -1;
  return figures.map((cell) => {
    if (cell.formula === undefined) return cell;
    if (line.key === 'net') {
      const range = `${cellAddress(Math.min(...numbers), cell.column)}:${cellAddress(Math.max(...numbers), cell.column)}`;
      return { ...cell, formula: `=SUM(${range})` };
    }
    if (line.key !== 'cumulative') return cell;
    const lastYear = columns.years[columns.years.length - 1];
    if (cell.column === columns.total) return { ...cell, formula: `=${cellAddress(cell.row, lastYear)}` };
    const own = cellAddress(netRow, cell.column);
    const isFirst = cell.column === columns.years[0];
    return { ...cell, formula: isFirst ? `=${own}` : `=${cellAddress(cell.row, cell.column - 1)}+${own}` };
  });
}
