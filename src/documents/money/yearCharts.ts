import { cellAddress } from '../../core';
import { FEN } from '../../core/money';
import type { Area, SeriesFill } from '../sheetDocument';
import type { AssumptionBlock } from './assumptionBlock';
import type { Drawing } from './chartRoom';
import { cellAt } from './moneyCell';
import { perScale } from './moneyFrame';
import type { MoneyFrame } from './moneyFrame';
import { YEARS_ROW } from './moneyHelper';
import type { OutcomeBlock } from './outcomeBlock';

type Inputs = AssumptionBlock['inputs'];

/** The net by year, low, as assumed and high. */
export function cashChart(frame: MoneyFrame, places: OutcomeBlock['places'], inputs: Inputs): Drawing {
  const { words, money } = frame;
  const { moneySheets } = words;
  const { low, high } = money.scenarios;
  const inChart = (fen: readonly number[]) =>
    fen.map((amount) => Math.round((amount / (FEN * moneySheets.chartUnitYuan)) * 1e8) / 1e8 + 0);
  const shown: readonly YearSeries[] = [
    { fill: 'low', name: moneySheets.seriesLow, amounts: inChart(low.netFen), row: places.low },
    { fill: 'base', name: moneySheets.seriesMiddle, amounts: inChart(money.bridge.netFen), row: places.base },
    { fill: 'high', name: moneySheets.seriesHigh, amounts: inChart(high.netFen), row: places.high },
  ];
  const largest = Math.max(...shown.flatMap(({ amounts }) => amounts.map(Math.abs)));
  // Three columns a year leave room for the figures of the middle one.
  const labelled = shown.map((series) => ({ ...series, labels: series.fill === 'base' }));
  const format = largest < 1000 ? '#,##0.0;-#,##0.0' : '#,##0;-#,##0';
  const refer = (cell: string) => perScale(cell, frame);
  return yearChart(frame, moneySheets.cashChart(moneySheets.chartUnit), labelled, inputs, format, refer);
}

/** People who leave in each year and people fewer, added up. */
export function peopleChart(frame: MoneyFrame, rows: { leaving: number; fewer: number }, inputs: Inputs): Drawing {
  const { words, money } = frame;
  const { moneySheets, money: moneyWords } = words;
  const { leaving, fewerCumulative } = money.bridge;
  const shown: readonly YearSeries[] = [
    { fill: 'before', name: moneyWords.bridge.leaving, amounts: leaving, row: rows.leaving, labels: true },
    { fill: 'after', name: moneyWords.bridge.fewerCumulative, amounts: fewerCumulative, row: rows.fewer, labels: true },
  ];
  return yearChart(frame, moneySheets.peopleChart, shown, inputs, '#,##0', (cell) => cell);
}

/** A series over the years and the printed row that it refers to. */
interface YearSeries {
  readonly fill: SeriesFill;
  readonly name: string;
  readonly amounts: readonly number[];
  readonly row: number;
  readonly labels?: boolean;
}

function yearChart(
  frame: MoneyFrame,
  title: string,
  shown: readonly YearSeries[],
  inputs: Inputs,
  labelFormat: string,
  refer: (cell: string) => string,
): Drawing {
  const { words, live, helper, money, columns } = frame;
  const header = YEARS_ROW;
  const column = helper.chartData + 2;
  const { years } = money.bridge;
  const rows = years.flatMap((year, i) => [
    cellAt(header + 1 + i, column, String(year), 'helper', live ? `${inputs.yearCells[i]}&""` : null),
    ...shown.map(({ amounts, row }, at) => {
      const from = live ? refer(cellAddress(row, columns.years[i])) : null;
      return cellAt(header + 1 + i, column + 1 + at, amounts[i], 'helper', from);
    }),
  ]);
  const area = (at: number): Area => ({ row: header + 1, column: column + at, rows: years.length, columns: 1 });
  return {
    cells: [
      cellAt(header, column, words.moneySheets.years, 'helper'),
      ...shown.map(({ name }, at) => cellAt(header, column + 1 + at, name, 'helper')),
      ...rows,
    ],
    chart: {
      kind: 'clustered',
      title,
      categories: area(0),
      series: shown.map(({ fill, labels = false }, at) => ({
        name: { row: header, column: column + 1 + at, rows: 1, columns: 1 },
        values: area(1 + at),
        fill,
        labels,
        labelFormat,
      })),
    },
  };
}
