import { cellAddress, quoteSheet, supportRatio } from '../core';
import type { Fact, Facts } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';
import type { DocumentCell } from './sheetDocument';

/** A figure of the block; live, it refers to the user's cell. */
export interface Figure {
  readonly content: number;
  readonly formula?: string;
  readonly source?: string;
}

/** Item, before, after and change; blank after where nothing is stated. */
export function figureRow(
  label: string,
  before: Figure,
  after: Figure | undefined,
  row: number,
  column: number,
  liveChange: boolean,
): DocumentCell[] {
  const change: DocumentCell = {
    row,
    column: column + 3,
    content: after ? after.content - before.content : '',
    style: 'change',
    ...(after && liveChange ? { formula: `=${cellAddress(row, column + 2)}-${cellAddress(row, column + 1)}` } : {}),
  };
  return [
    { row, column, content: label, style: 'text' },
    { row, column: column + 1, ...before, style: 'whole' },
    { row, column: column + 2, content: '', ...after, style: 'whole' },
    change,
  ];
}

/** The ratio under its population: `populationRow` is the row of the population, the ratio's row the next one. */
export function ratioRow(
  label: string,
  population: Fact,
  staff: Fact,
  after: Fact | undefined,
  staffRow: number,
  populationRow: number,
  column: number,
  live: boolean,
): DocumentCell[] {
  const row = populationRow + 1;
  const before = supportRatio(population.amount, staff.amount);
  const later = after ? supportRatio(population.amount, after.amount) : null;
  const formula = (at: number) =>
    `=REFORM.SUPPORTRATIO(${cellAddress(populationRow, at)},${cellAddress(staffRow, at)})`;
  const difference = before !== null && later !== null ? later - before : '';
  return [
    { row, column, content: label, style: 'text' },
    {
      row,
      column: column + 1,
      content: before ?? '',
      style: 'decimal',
      ...(live && before !== null ? { formula: formula(column + 1) } : {}),
    },
    {
      row,
      column: column + 2,
      content: later ?? '',
      style: 'decimal',
      ...(live && later !== null ? { formula: formula(column + 2) } : {}),
    },
    {
      row,
      column: column + 3,
      content: difference,
      style: 'changeDecimal',
      ...(live && difference !== ''
        ? { formula: `=${cellAddress(row, column + 2)}-${cellAddress(row, column + 1)}` }
        : {}),
    },
  ];
}

/** A fact as a figure; live, it refers to the user's cell when that cell holds the number as it is. */
export function factCell(fact: Fact, facts: Facts, words: SheetLocale, live: boolean): Figure {
  const place = facts.table.place;
  const column = facts.table.values[fact.row].findIndex((cell) => cell === fact.amount);
  if (!place || column < 0) return { content: fact.amount };
  const address = cellAddress(place.headerRow + fact.row, place.firstColumn + column);
  const reference = `${quoteSheet(place.sheet)}!${address}`;
  return {
    content: fact.amount,
    source: words.sheets.factRow(reference),
    ...(live ? { formula: `=${reference}` } : {}),
  };
}

export function factSaying(title: string, fact: Fact, words: SheetLocale): string {
  return words.sheets.factBasis(title, fact.asOf, fact.source);
}
