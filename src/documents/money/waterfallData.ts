import { cellAddress } from '../../core';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { Area, ColumnChart, DocumentCell, SeriesFill } from '../sheetDocument';
import { cellAt } from './moneyCell';

/** A step as the chart shows it: its change in the chart's unit, `gross` and `net` are levels. */
export interface WaterfallStep {
  readonly label: string;
  readonly change: number;
  /** Without `=`; null for none. */
  readonly formula: string | null;
  readonly isLevel: boolean;
}

/** Columns: change, end, label, then the series. */
const CHANGE = 0;
const END = 1;
const LABEL = 2;
const SERIES = [
  { key: 'base', fill: 'none' },
  { key: 'level', fill: 'level' },
  { key: 'rise', fill: 'rise' },
  { key: 'fall', fill: 'fall' },
  { key: 'riseBelow', fill: 'rise' },
  { key: 'fallBelow', fill: 'fall' },
] as const satisfies readonly { readonly key: string; readonly fill: SeriesFill }[];
type SeriesKey = (typeof SERIES)[number]['key'];

/**
 * A waterfall as columns on top of each other: an invisible base and what rises or falls from it. What reaches below 0
 * has series of its own, since a column of a stacked chart stands on one side of 0.
 */
export function waterfallData(
  steps: readonly WaterfallStep[],
  words: SheetLocale,
  live: boolean,
  header: number,
  column: number,
): { readonly cells: readonly DocumentCell[]; readonly series: ColumnChart['series']; readonly categories: Area } {
  const { moneySheets } = words;
  const names: Record<SeriesKey, string> = {
    base: moneySheets.seriesBase,
    level: moneySheets.seriesLevel,
    rise: moneySheets.seriesRise,
    fall: moneySheets.seriesFall,
    riseBelow: moneySheets.seriesBelow(moneySheets.seriesRise),
    fallBelow: moneySheets.seriesBelow(moneySheets.seriesFall),
  };
  const { headers } = words.words;
  const heads = [headers.changeBy, moneySheets.result, moneySheets.step, ...SERIES.map(({ key }) => names[key])];
  let end = 0;
  const rows = steps.flatMap((step, i) => {
    const start = end;
    end = step.isLevel ? step.change : exact(start + step.change);
    return stepCells(step, start, end, live, header + 1 + i, column, i === 0);
  });
  const area = (at: number): Area => ({ row: header + 1, column: column + at, rows: steps.length, columns: 1 });
  const decimals = Math.max(...steps.map(({ change }) => Math.abs(change))) < 1000 ? '#,##0.0' : '#,##0';
  return {
    cells: [...heads.map((content, i) => cellAt(header, column + i, content, 'helper')), ...rows],
    categories: area(LABEL),
    series: SERIES.map(({ key, fill }, i) => ({
      name: { row: header, column: column + LABEL + 1 + i, rows: 1, columns: 1 },
      values: area(LABEL + 1 + i),
      fill,
      labels: key !== 'base',
      ...(key === 'base' ? {} : { labelFormat: labelFormat(fill, decimals) }),
    })),
  };
}

/** Zeros are left out; what falls has a minus, what rises a plus. */
function labelFormat(fill: SeriesFill, decimals: string): string {
  if (fill === 'level') return `${decimals};-${decimals};;`;
  const sign = fill === 'rise' ? '+' : '-';
  return `${sign}${decimals};${sign}${decimals};;`;
}

function stepCells(
  step: WaterfallStep,
  start: number,
  end: number,
  live: boolean,
  row: number,
  column: number,
  isFirst: boolean,
): DocumentCell[] {
  const a = isFirst ? '0' : cellAddress(row - 1, column + END);
  const b = cellAddress(row, column + END);
  const change = cellAddress(row, column + CHANGE);
  const formula = (text: string) => (live ? text : null);
  const parts = step.isLevel ? levelParts(step.change, b) : changeParts(start, end, a, b);
  return [
    cellAt(row, column + CHANGE, exact(step.change), 'helper', formula(step.formula ?? '0')),
    cellAt(row, column + END, exact(end), 'helper', formula(step.isLevel ? change : `${a}+${change}`)),
    cellAt(row, column + LABEL, step.label, 'helper'),
    ...SERIES.map(({ key }, i) =>
      cellAt(row, column + LABEL + 1 + i, exact(parts[key].amount), 'helper', live ? parts[key].formula : null),
    ),
  ];
}

interface Part {
  readonly amount: number;
  /** null = always this amount. */
  readonly formula: string | null;
}
type Parts = Readonly<Record<SeriesKey, Part>>;

const NOTHING: Part = { amount: 0, formula: null };

function levelParts(level: number, cell: string): Parts {
  const shown = { amount: level, formula: cell };
  return { base: NOTHING, level: shown, rise: NOTHING, fall: NOTHING, riseBelow: NOTHING, fallBelow: NOTHING };
}

/** From a to b: above 0 it goes from max(a, 0) to max(b, 0), below 0 from min(a, 0) to min(b, 0). */
function changeParts(a: number, b: number, x: string, y: string): Parts {
  const above = Math.max(b, 0) - Math.max(a, 0);
  const below = Math.min(b, 0) - Math.min(a, 0);
  const base = a >= 0 && b >= 0 ? Math.min(a, b) : a <= 0 && b <= 0 ? Math.max(a, b) : 0;
  const up = `(MAX(${y},0)-MAX(${x},0))`;
  const down = `(MIN(${y},0)-MIN(${x},0))`;
  const part = (amount: number, formula: string): Part => ({ amount, formula });
  return {
    base: part(base, `IF(AND(${x}>=0,${y}>=0),MIN(${x},${y}),IF(AND(${x}<=0,${y}<=0),MAX(${x},${y}),0))`),
    level: NOTHING,
    rise: part(b > a ? above : 0, `IF(${y}>${x},${up},0)`),
    fall: part(b < a ? -above : 0, `IF(${y}<${x},-${up},0)`),
    riseBelow: part(b > a ? -below : 0, `IF(${y}>${x},-${down},0)`),
    fallBelow: part(b < a ? below : 0, `IF(${y}<${x},${down},0)`),
  };
}

/** Without what adding binary fractions leaves; the chart's unit has 8 decimals of a million yuan at most. */
function exact(amount: number): number {
  return Math.round(amount * 1e8) / 1e8 + 0;
}
