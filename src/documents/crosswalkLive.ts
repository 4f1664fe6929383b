import { cellAddress, MEASURES } from '../core';
import type { Measure, Reform } from '../core';
import type { Locale } from '../locales/en';
import type { CrosswalkColumn } from './crosswalkColumns';
import type { CrosswalkGroup } from './crosswalkGroups';
import type { DocumentChoice } from './documentChoice';
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

/** Columns that CROSSWALK and STRUCTURE can need for what is looked up: the words in front, and every measure. */
const SPILL_WIDTH = 14 + MEASURES.length;
/** Rows that the tables may grow by before their figures would leave the cells kept for them. */
const SPARE_ROWS = 500;

/** The hidden columns to the right of the printed table. */
interface HelperColumns {
  /** The units' names as they were when the sheet was made, on the row of the unit before. */
  readonly from: number;
  readonly to: number;
  /** Whether the spilled row of the unit before, and that of the unit after, still carry those names. */
  readonly sameRow: number;
  readonly sameUnit: number;
  readonly crosswalk: number;
  readonly structure: number;
}

/**
 * The printed cells with formulas for their figures, and the hidden columns beside them. Nothing can spill into merged
 * cells, so CROSSWALK and STRUCTURE spill in hidden columns and every figure refers to its cell there. Where a spilled
 * row no longer carries the unit's name, the figure becomes `#N/A` and the line below the title says what to do.
 */
export function liveCrosswalk(
  printed: readonly DocumentCell[],
  groups: readonly PlacedGroup[],
  place: CrosswalkPlace,
  reform: Reform,
  words: Locale,
  choice: DocumentChoice,
): { readonly cells: readonly DocumentCell[]; readonly widths: readonly number[]; readonly hidden: readonly number[] } {
  const first = place.columns.length + 1;
  const crosswalk = first + 4;
  const helper = {
    from: first,
    to: first + 1,
    sameRow: first + 2,
    sameUnit: first + 3,
    crosswalk,
    structure: crosswalk + SPILL_WIDTH,
  };
  const nameAt = reform.agencies.county ? 1 : 0;
  const placed = rowsByNumber(groups);
  const hiddenCount = helper.structure + structureWidth(reform) - place.columns.length;
  return {
    cells: [
      ...printed.map((cell) => withFormula(cell, placed, place, helper, reform, nameAt, words)),
      ...spillCells(place, helper, reform, groups.length, choice),
      ...positionCells(place, helper, words),
      ...[...placed].flatMap(([row, one]) => checkCells(row, one, place, helper, nameAt)),
    ],
    widths: new Array<number>(hiddenCount).fill(9),
    hidden: Array.from({ length: hiddenCount }, (_, i) => place.columns.length + i),
  };
}

interface PlacedRow {
  readonly group: CrosswalkGroup;
  readonly isFirst: boolean;
  /** Place of the row in CROSSWALK's result. */
  readonly place: number;
  readonly from: string;
}

function rowsByNumber(groups: readonly PlacedGroup[]): ReadonlyMap<number, PlacedRow> {
  const rows = new Map<number, PlacedRow>();
  for (const { group, firstRow } of groups) {
    group.rows.forEach(({ row, place }, i) =>
      rows.set(firstRow + i, { group, isFirst: i === 0, place, from: row.from }),
    );
  }
  return rows;
}

function spillCells(
  place: CrosswalkPlace,
  helper: HelperColumns,
  reform: Reform,
  groupCount: number,
  choice: DocumentChoice,
): DocumentCell[] {
  const rows = reform.flows.count + groupCount + SPARE_ROWS;
  const anchor = (name: 'CROSSWALK' | 'STRUCTURE', column: number, columns: number): DocumentCell => ({
    row: place.headerRow,
    column,
    content: '',
    formula: reformFormula(name, reform.option, choice),
    spill: { rows, columns },
    style: 'hidden',
  });
  return [
    anchor('CROSSWALK', helper.crosswalk, SPILL_WIDTH),
    anchor('STRUCTURE', helper.structure, structureWidth(reform)),
  ];
}

/** STRUCTURE carries the user's own columns behind ours. */
function structureWidth(reform: Reform): number {
  return SPILL_WIDTH + reform.agencies.extraColumns.length;
}

/** Above each spilled table, where each measure's column is found in it by its header: one cell a measure. */
function positionCells(place: CrosswalkPlace, helper: HelperColumns, words: Locale): DocumentCell[] {
  const wanted = new Set(place.columns.flatMap((column) => (column.type === 'figure' ? column.measures : [])));
  return [...wanted].flatMap((measure) =>
    [helper.crosswalk, helper.structure].map((start): DocumentCell => ({
      row: place.headerRow - 1,
      column: start + MEASURES.indexOf(measure),
      content: '',
      formula: `=MATCH(${literal(words.words.measures[measure])},${rowOf(place.headerRow, start)},0)`,
      style: 'hidden',
    })),
  );
}

function checkCells(
  row: number,
  one: PlacedRow,
  place: CrosswalkPlace,
  helper: HelperColumns,
  nameAt: number,
): DocumentCell[] {
  const cell = (column: number, content: string, formula?: string): DocumentCell => ({
    row,
    column,
    content,
    style: 'hidden',
    ...(formula === undefined ? {} : { formula }),
  });
  const spilled = place.headerRow + 1 + one.place;
  const from = `${fixed(spilled, helper.crosswalk + nameAt)}=${fixed(row, helper.from)}`;
  const to = `${fixed(spilled, helper.crosswalk + nameAt + 1)}=${fixed(row, helper.to)}`;
  const { unit, unitAfter } = one.group;
  const structure = `=${fixed(place.headerRow + 1 + unitAfter, helper.structure + nameAt)}=${fixed(row, helper.to)}`;
  return [
    cell(helper.from, one.from),
    cell(helper.to, unit ? unit.unit : ''),
    cell(helper.sameRow, '', `=AND(${from},${to})`),
    ...(one.isFirst && unit ? [cell(helper.sameUnit, '', structure)] : []),
  ];
}

function withFormula(
  cell: DocumentCell,
  placed: ReadonlyMap<number, PlacedRow>,
  place: CrosswalkPlace,
  helper: HelperColumns,
  reform: Reform,
  nameAt: number,
  words: Locale,
): DocumentCell {
  if (cell.row === 1 && cell.column === 0)
    return { ...cell, formula: warningFormula(String(cell.content), place, helper, reform, nameAt, words) };
  const column = place.columns[cell.column];
  if (column.type !== 'figure' || cell.content === '') return cell;
  if (cell.row === place.totalRow) {
    return {
      ...cell,
      formula: `=SUM(${cellAddress(place.headerRow + 1, cell.column)}:${cellAddress(place.totalRow - 1, cell.column)})`,
    };
  }
  const one = placed.get(cell.row);
  if (!one) return cell;
  const after = column.when === 'after';
  const start = after ? helper.structure : helper.crosswalk;
  const spilled = place.headerRow + 1 + (after ? one.group.unitAfter : one.place);
  const check = fixed(cell.row, after ? helper.sameUnit : helper.sameRow);
  const parts = column.measures
    .filter((measure) => reform.agencies.stated.has(measure) || (after && isGranted(reform, measure)))
    .map(
      (measure) => `INDEX(${rowOf(spilled, start)},${fixed(place.headerRow - 1, start + MEASURES.indexOf(measure))})`,
    );
  return parts.length === 0 ? cell : { ...cell, formula: `=IF(${check},${parts.join('+')},NA())` };
}

function isGranted(reform: Reform, measure: Measure): boolean {
  const granted = reform.approved?.amounts as Readonly<Partial<Record<Measure, Float64Array>>> | undefined;
  return granted?.[measure]?.some((amount) => !Number.isNaN(amount)) ?? false;
}

/** The line below the title: what it says, or that the tables no longer fit the rows of the sheet. */
function warningFormula(
  text: string,
  place: CrosswalkPlace,
  helper: HelperColumns,
  reform: Reform,
  nameAt: number,
  words: Locale,
): string {
  const first = place.headerRow + 1;
  const checks = `${fixed(first, helper.sameRow)}:${fixed(place.totalRow - 1, helper.sameUnit)}`;
  const belowStructure = fixed(first + reform.after.count, helper.structure + nameAt);
  return `=IF(AND(COUNTIF(${checks},FALSE)=0,${belowStructure}=""),${literal(text)},${literal(words.sheets.stale)})`;
}

function fixed(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function rowOf(row: number, start: number): string {
  return `${fixed(row, start)}:${fixed(row, start + SPILL_WIDTH - 1)}`;
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
