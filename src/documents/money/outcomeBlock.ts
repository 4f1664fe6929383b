import { cellAddress } from '../../core';
import { FEN, paybackYear, presentValue } from '../../core/money';
import type { Bridge } from '../../core/money';
import { literal, sentenceOf } from '../formulaParts';
import type { DocumentCell } from '../sheetDocument';
import { timingWord } from './assumptionBlock';
import type { AssumptionBlock } from './assumptionBlock';
import { yearHeader } from './cashBlock';
import { across, joined, ROW_HEIGHT, rowHeightOf, sectionHead, sentence, widthOf } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import { inUnit } from './moneyFrame';
import type { MoneyFrame } from './moneyFrame';

/** The net by scenario with the rows that the chart refers to. */
export interface OutcomeBlock extends MoneyBlock {
  readonly places: { readonly low: number; readonly base: number; readonly high: number };
}

type Inputs = AssumptionBlock['inputs'];

/** The net when everything uncertain goes against it, as assumed, and for it; its present value and payback. */
export function outcomeBlock(frame: MoneyFrame, top: number, netRow: number, inputs: Inputs): OutcomeBlock {
  const { columns, words, money } = frame;
  const { moneySheets } = words;
  const header = top + 1;
  const places = { low: header + 1, base: header + 2, high: header + 3 };
  const table = joined(
    yearHeader(frame, header, inputs),
    scenarioRow(frame, places.low, moneySheets.low, money.scenarios.low),
    baseRow(frame, places.base, netRow),
    scenarioRow(frame, places.high, moneySheets.high, money.scenarios.high),
  );
  const lastYear = columns.years[columns.years.length - 1];
  const borders = [{ row: header, column: 0, rows: 4, columns: lastYear + 1 }];
  return {
    ...joined(
      sectionHead(columns, top, moneySheets.sections.outcome),
      { ...table, borders },
      presentValueRow(frame, header + 4, netRow, inputs),
      paybackRow(frame, header + 5, netRow, inputs),
      scenarioSentence(frame, header + 6, inputs),
    ),
    whole: true,
    places,
  };
}

/** Values as of creation: what they turn is no cell of the sheet. */
function scenarioRow(frame: MoneyFrame, row: number, label: string, { netFen }: Bridge): MoneyBlock {
  const { columns } = frame;
  const total = netFen.reduce((sum, fen) => sum + fen, 0);
  return {
    cells: [
      cellAt(row, columns.label, label, 'text'),
      cellAt(row, columns.total, inUnit(total, frame), 'money'),
      ...netFen.map((fen, i) => cellAt(row, columns.years[i], inUnit(fen, frame), 'money')),
    ],
    merges: [],
    borders: [],
    heights: [ROW_HEIGHT],
  };
}

function baseRow(frame: MoneyFrame, row: number, netRow: number): MoneyBlock {
  const block = scenarioRow(frame, row, frame.words.moneySheets.base, frame.money.bridge);
  const cells = block.cells.map((cell) =>
    frame.live && cell.column >= frame.columns.total
      ? { ...cell, formula: `=${cellAddress(netRow, cell.column)}` }
      : cell,
  );
  return { ...block, cells };
}

function presentValueRow(frame: MoneyFrame, row: number, netRow: number, inputs: Inputs): MoneyBlock {
  const { words, money, live, columns } = frame;
  const { assumptions, bridge } = money;
  const { discountRate, timing, years } = assumptions;
  const fen = Math.round(presentValue(discountRate, bridge.netFen, timing));
  const call = `REFORM.PRESENTVALUE(${inputs.discountRate},${netRange(frame, netRow)},${inputs.timing})`;
  const say = words.moneySheets.presentValueOf;
  const word = timingWord(words.functions, timing);
  const last = years[years.length - 1];
  const meaning = say(percentText(discountRate), String(years[0]), String(last), years.length, word);
  return remarkRow(frame, row, {
    label: words.moneySheets.presentValue + words.moneySheets.inUnit[frame.choice.moneyUnit],
    figure: cellAt(row, columns.total, inUnit(fen, frame), 'moneyTotal', live ? call : null),
    meaning,
    formula: live ? presentValueMeaning(frame, inputs) : null,
  });
}

/** The rate, the years and the timing as they stand in their cells. */
function presentValueMeaning({ words, money }: MoneyFrame, inputs: Inputs): string {
  const count = money.assumptions.years.length;
  return sentenceOf(
    (rate, first, last, timing) => words.moneySheets.presentValueOf(rate, first, last, count, timing),
    `TEXT(${inputs.discountRate},"0.0%")`,
    inputs.yearCells[0],
    inputs.yearCells[count - 1],
    inputs.timing,
  );
}

function paybackRow(frame: MoneyFrame, row: number, netRow: number, inputs: Inputs): MoneyBlock {
  const { words, money, live, columns } = frame;
  const { noPayback, payback, paybackMeaning } = words.moneySheets;
  const place = paybackYear(money.bridge.netFen);
  const call = `IFERROR(${inputs.firstYear}-1+REFORM.PAYBACK(${netRange(frame, netRow)}),${literal(noPayback)})`;
  const content = place === null ? noPayback : money.bridge.years[place - 1];
  return remarkRow(frame, row, {
    label: payback,
    figure: cellAt(row, columns.total, content, 'totalText', live ? call : null),
    meaning: paybackMeaning,
    formula: null,
  });
}

function netRange({ columns, money }: MoneyFrame, netRow: number): string {
  const last = columns.years[money.bridge.years.length - 1];
  return `${cellAddress(netRow, columns.years[0])}:${cellAddress(netRow, last)}`;
}

interface Remark {
  readonly label: string;
  readonly figure: DocumentCell;
  readonly meaning: string;
  readonly formula: string | null;
}

function remarkRow({ columns }: MoneyFrame, row: number, { label, figure, meaning, formula }: Remark): MoneyBlock {
  const { total, count, widths } = columns;
  const height = rowHeightOf([
    [label, widths[0]],
    [String(figure.content), widths[total]],
    [meaning, widthOf(columns, total + 1, count - 1) * 1.2],
  ]);
  return {
    cells: [cellAt(row, columns.label, label, 'text'), figure, cellAt(row, total + 1, meaning, 'source', formula)],
    merges: [across(row, total + 1, count - 1)],
    borders: [across(row, 0, count - 1)],
    heights: [height],
  };
}

/** What low and high are; live, that they stay as they were when an assumption is changed on the sheet. */
function scenarioSentence(frame: MoneyFrame, row: number, inputs: Inputs): MoneyBlock {
  const { words, columns, live } = frame;
  const { scenarioNote, scenariosStale } = words.moneySheets;
  if (!live) return sentence(columns, row, scenarioNote);
  const formula = `=IF(AND(${unchanged(frame, inputs).join(',')}),${literal(scenarioNote)},${literal(scenariosStale)})`;
  return sentence(columns, row, scenarioNote, formula);
}

/** Conditions that the assumptions on the sheet are still those it was made with. */
function unchanged({ money, words }: MoneyFrame, inputs: Inputs): string[] {
  const { years, hiringRatio, payGrowth, annuity, oneOffs } = money.assumptions;
  const spent = oneOffs.filter(({ year }) => years.includes(year));
  const yuan = spent.reduce((sum, one) => sum + Math.round(one.yuan * FEN), 0) / FEN;
  return [
    `${inputs.firstYear}=${years[0]}`,
    `${inputs.hiringRatio}=${hiringRatio}`,
    `${inputs.payGrowth}=${payGrowth}`,
    `${inputs.annuity}=${literal(words.functions.annuities[annuity][0])}`,
    `ROUND(SUM(${inputs.oneOffYuan})-${yuan},2)=0`,
  ];
}

function percentText(rate: number): string {
  return `${(Math.round(rate * 1000) / 10).toFixed(1)}%`;
}
