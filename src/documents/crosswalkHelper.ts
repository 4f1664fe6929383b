import { MEASURES } from '../core';
import type { Measure, Reform } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';
import type { CrosswalkColumn } from './crosswalkColumns';
import type { CrosswalkGroup } from './crosswalkGroups';
import type { DocumentChoice } from './documentChoice';
import { fixed, literal } from './formulaParts';
import { reformFormula } from './reformFormula';
import type { DocumentCell } from './sheetDocument';

/** A group as it stands on the sheet. */
export interface PlacedGroup {
  readonly group: CrosswalkGroup;
  readonly firstRow: number;
}

/** Where the printed table stands. */
export interface CrosswalkPlace {
  readonly columns: readonly CrosswalkColumn[];
  /** Row of the formulas that spill: their headers stand here, their first figures in the row below. */
  readonly headerRow: number;
  readonly totalRow: number;
}

/** A row of the printed table. */
export interface PlacedRow {
  readonly group: CrosswalkGroup;
  readonly isFirst: boolean;
  /** Place of the row in CROSSWALK's result. */
  readonly place: number;
  readonly from: string;
}

/** The hidden columns to the right of the printed table. */
export interface HelperColumns {
  /** The units' names as they were when the sheet was made, on the row of the unit before. */
  readonly from: number;
  readonly to: number;
  /** Whether the spilled row of the unit before, and that of the unit after, still carry those names. */
  readonly sameRow: number;
  readonly sameUnit: number;
  /** Where the two tables spill; their columns in front are the county, if any, and the names. */
  readonly crosswalk: number;
  readonly structure: number;
  readonly nameAt: number;
  readonly end: number;
}

/** Columns that CROSSWALK and STRUCTURE can need for what is looked up: the words in front, and every measure. */
const SPILL_WIDTH = 14 + MEASURES.length;
/** Rows that the tables may grow by before their figures would leave the cells kept for them. */
const SPARE_ROWS = 500;

/** Four columns of names and checks beside the table, then the two spilled tables. STRUCTURE ends with the user's own columns. */
export function helperColumns(place: CrosswalkPlace, reform: Reform): HelperColumns {
  const from = place.columns.length + 1;
  const crosswalk = from + 4;
  const structure = crosswalk + SPILL_WIDTH;
  return {
    from,
    to: from + 1,
    sameRow: from + 2,
    sameUnit: from + 3,
    crosswalk,
    structure,
    nameAt: reform.agencies.county ? 1 : 0,
    end: structure + SPILL_WIDTH + reform.agencies.extraColumns.length,
  };
}

/** All that stands in the hidden columns. */
export function helperCells(
  rows: ReadonlyMap<number, PlacedRow>,
  place: CrosswalkPlace,
  helper: HelperColumns,
  reform: Reform,
  words: SheetLocale,
  choice: DocumentChoice,
): DocumentCell[] {
  return [
    ...spillCells(rows.size, place, helper, reform, choice),
    ...positionCells(place, helper, words),
    ...[...rows].flatMap(([row, one]) => checkCells(row, one, place, helper)),
  ];
}

/** The cell of a measure in a spilled row, found by where `positionCells` say its column is. */
export function spilledFigure(measure: Measure, row: number, start: number, place: CrosswalkPlace): string {
  return `INDEX(${spilledRow(row, start)},${fixed(place.headerRow - 1, start + MEASURES.indexOf(measure))})`;
}

function spilledRow(row: number, start: number): string {
  return `${fixed(row, start)}:${fixed(row, start + SPILL_WIDTH - 1)}`;
}

function spillCells(
  rowCount: number,
  place: CrosswalkPlace,
  helper: HelperColumns,
  reform: Reform,
  choice: DocumentChoice,
): DocumentCell[] {
  const rows = rowCount + SPARE_ROWS;
  const anchor = (name: 'CROSSWALK' | 'STRUCTURE', column: number, end: number): DocumentCell => ({
    row: place.headerRow,
    column,
    content: '',
    formula: reformFormula(name, reform.option, choice),
    spill: { rows, columns: end - column },
    style: 'hidden',
  });
  return [anchor('CROSSWALK', helper.crosswalk, helper.structure), anchor('STRUCTURE', helper.structure, helper.end)];
}

/** Above each spilled table, where each measure's column is found in it by its header: one cell a measure. */
function positionCells(place: CrosswalkPlace, helper: HelperColumns, words: SheetLocale): DocumentCell[] {
  const wanted = new Set(place.columns.flatMap((column) => (column.type === 'figure' ? column.measures : [])));
  return [...wanted].flatMap((measure) =>
    [helper.crosswalk, helper.structure].map((start): DocumentCell => ({
      row: place.headerRow - 1,
      column: start + MEASURES.indexOf(measure),
      content: '',
      formula: `=MATCH(${literal(words.words.measures[measure])},${spilledRow(place.headerRow, start)},0)`,
      style: 'hidden',
    })),
  );
}

function checkCells(row: number, one: PlacedRow, place: CrosswalkPlace, helper: HelperColumns): DocumentCell[] {
  const cell = (column: number, content: string, formula?: string): DocumentCell => ({
    row,
    column,
    content,
    style: 'hidden',
    ...(formula === undefined ? {} : { formula }),
  });
  const { unit, unitAfter } = one.group;
  const first = place.headerRow + 1;
  const name = helper.crosswalk + helper.nameAt;
  const from = `${fixed(first + one.place, name)}=${fixed(row, helper.from)}`;
  const to = `${fixed(first + one.place, name + 1)}=${fixed(row, helper.to)}`;
  const structure = `=${fixed(first + unitAfter, helper.structure + helper.nameAt)}=${fixed(row, helper.to)}`;
  return [
    cell(helper.from, one.from),
    cell(helper.to, unit ? unit.unit : ''),
    cell(helper.sameRow, '', `=AND(${from},${to})`),
    ...(one.isFirst && unit ? [cell(helper.sameUnit, '', structure)] : []),
  ];
}
