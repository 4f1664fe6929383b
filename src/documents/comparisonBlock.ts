import { comparisonRows, COMPARISON_MEASURES } from '../core';
import type { ComparisonMeasure, ComparisonRow, Reform } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';
import { comparisonSources } from './comparisonSources';
import { isLive } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import { reformFormula } from './reformFormula';
import type { DocumentCell, StyleName } from './sheetDocument';
import { agencyRows } from './sourceText';

/** A block of cells, with what stands where in it. */
export interface ComparisonBlock {
  readonly cells: readonly DocumentCell[];
  readonly rowOf: ReadonlyMap<ComparisonMeasure, number>;
  readonly rows: readonly ComparisonRow[];
  /** The row below the last one that the block needs, what its formula may grow to included. */
  readonly endRow: number;
}

/** Columns of the block: measure, before, after, change, percent, source. */
export const COMPARISON_WIDTHS = [31, 12, 12, 12, 10, 30];

/** The comparison table with its header at `headerRow`, in columns A to F; in live mode one formula spills over A to E. */
export function comparisonBlock(
  reform: Reform,
  words: SheetLocale,
  choice: DocumentChoice,
  headerRow: number,
): ComparisonBlock {
  const rows = comparisonRows(reform);
  const headers = words.words.headers;
  const heads = [headers.measure, headers.before, headers.after, headers.changeBy, headers.percent, headers.source];
  const live = isLive(choice);
  const spill = { rows: COMPARISON_MEASURES.length + 1, columns: 5 };
  const head = heads.map((content, column): DocumentCell => ({ row: headerRow, column, content, style: 'header' }));
  if (live) head[0] = { ...head[0], formula: reformFormula('COMPARE', reform.option, choice), spill };
  const body = rows.flatMap((row, index) => measureCells(row, headerRow + 1 + index, reform, words));
  return {
    cells: [...head, ...body],
    rowOf: new Map(rows.map((row, index) => [row.measure, headerRow + 1 + index])),
    rows,
    endRow: headerRow + (live ? spill.rows : rows.length + 1),
  };
}

function measureCells(figures: ComparisonRow, row: number, reform: Reform, words: SheetLocale): DocumentCell[] {
  const [figure, change] = stylesOf(figures);
  const { before, after } = comparisonSources(figures, reform, words);
  const none = figures.beforeAgencies.length === 0;
  const rows = none ? sourcesOf(figures, reform) : figures.beforeAgencies;
  const shown = rows.length === 0 ? '' : agencyRows(reform.agencies, rows, 42);
  return [
    { row, column: 0, content: words.words.comparison[figures.measure], style: 'text' },
    { row, column: 1, content: figures.before, style: figure, source: before },
    { row, column: 2, content: figures.after, style: figure, source: after },
    { row, column: 3, content: figures.change, style: change },
    { row, column: 4, content: figures.percent ?? '', style: 'percent' },
    { row, column: 5, content: shown, style: 'source' },
  ];
}

/** The agencies that the units after came from: what a figure that only arises with the reform, such as surplus, rests on. */
function sourcesOf({ afterUnits }: ComparisonRow, reform: Reform): number[] {
  const counted = new Set(afterUnits);
  const { source, target } = reform.flows;
  return [...new Set([...source].filter((_, flow) => counted.has(target[flow])))].sort((a, b) => a - b);
}

function stylesOf(figures: ComparisonRow): [StyleName, StyleName] {
  if (figures.measure === 'runningCost') return ['yuan', 'yuanChange'];
  if (figures.measure === 'office') return ['squareMetres', 'squareMetresChange'];
  const whole = Number.isInteger(figures.before) && Number.isInteger(figures.after);
  return whole ? ['whole', 'change'] : ['decimal', 'changeDecimal'];
}
