import { cellAddress } from '../core';
import type { ComparisonMeasure } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';
import type { ComparisonBlock } from './comparisonBlock';
import { isLive } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import type { Area, ColumnChart, DocumentCell } from './sheetDocument';

/** Measures of like scale, so that every column can be read. */
const UNITS = [
  'organs',
  'massOrganisations',
  'institutions',
  'lawEnforcementTeams',
  'deliberativeBodies',
  'leaderPosts',
] as const satisfies readonly ComparisonMeasure[];
const PEOPLE = [
  'adminPosts',
  'politicalLegalPosts',
  'institutionPosts',
  'workerPosts',
  'staff',
  'surplus',
] as const satisfies readonly ComparisonMeasure[];

type ChartMeasure = (typeof UNITS)[number] | (typeof PEOPLE)[number];

export interface ChartBlock {
  readonly cells: readonly DocumentCell[];
  readonly charts: readonly ColumnChart[];
}

/**
 * Two column charts before/after, units and people, with their figures in three columns from `data` on: a chart needs
 * its figures side by side, and the comparison table does not have them so.
 */
export function chartBlock(
  block: ComparisonBlock,
  words: SheetLocale,
  choice: DocumentChoice,
  data: { readonly row: number; readonly column: number },
  places: readonly [Area, Area],
): ChartBlock {
  const cells: DocumentCell[] = [
    { row: data.row - 1, column: data.column, content: words.sheets.chartData, style: 'helper' },
  ];
  const charts: ColumnChart[] = [];
  let row = data.row;
  const wanted: readonly (readonly [readonly ChartMeasure[], string])[] = [
    [UNITS, words.sheets.unitsChart],
    [PEOPLE, words.sheets.peopleChart],
  ];
  wanted.forEach(([measures, title], index) => {
    const shown = measures.filter((measure) => occurs(block, measure));
    if (shown.length === 0) return;
    cells.push(...dataCells(block, shown, words, isLive(choice), row, data.column));
    charts.push(chartOf(title, row, data.column, shown.length, places[index]));
    row += shown.length + 2;
  });
  return { cells, charts };
}

function occurs(block: ComparisonBlock, measure: ComparisonMeasure): boolean {
  const figures = block.rows.find((row) => row.measure === measure);
  return figures !== undefined && (figures.before !== 0 || figures.after !== 0);
}

function dataCells(
  block: ComparisonBlock,
  measures: readonly ChartMeasure[],
  words: SheetLocale,
  live: boolean,
  top: number,
  column: number,
): DocumentCell[] {
  const { headers } = words.words;
  const cells: DocumentCell[] = [headers.measure, headers.before, headers.after].map((content, i) => ({
    row: top,
    column: column + i,
    content,
    style: 'helper',
  }));
  measures.forEach((measure, index) => {
    const row = top + 1 + index;
    const figures = block.rows.find((candidate) => candidate.measure === measure);
    const from = block.rowOf.get(measure);
    if (!figures || from === undefined) return;
    const figure = (content: number, at: number): DocumentCell => ({
      row,
      column: column + at,
      content,
      style: 'helper',
      ...(live ? { formula: `=${cellAddress(from, at)}` } : {}),
    });
    cells.push(
      { row, column, content: words.sheets.chartLabels[measure], style: 'helper' },
      figure(figures.before, 1),
      figure(figures.after, 2),
    );
  });
  return cells;
}

function chartOf(title: string, top: number, column: number, count: number, place: Area): ColumnChart {
  const series = (at: number) => ({
    name: { row: top, column: column + at, rows: 1, columns: 1 },
    values: { row: top + 1, column: column + at, rows: count, columns: 1 },
  });
  return {
    title,
    categories: { row: top + 1, column, rows: count, columns: 1 },
    series: [series(1), series(2)],
    place,
  };
}
