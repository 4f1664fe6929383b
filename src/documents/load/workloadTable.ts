import { cellAddress, rowsAddress } from '../../core';
import { LOAD_RULES } from '../../core/checks';
import type { Overload, UnitLoad } from '../../core/counterparts';
import { across, headerHeight, joined, rowHeightOf } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';
import { normCell } from '../normPlace';
import { agencyRows, namesWithin, sourceWithin } from '../sourceText';
import type { Area, DocumentCell, StyleName } from '../sheetDocument';
import { heading } from './blockPages';
import type { SheetBlock } from './blockPages';
import { ADDED, figureOf } from './workloadColumns';
import type { LoadColumn } from './workloadColumns';
import type { WorkloadFrame } from './workloadFrame';
import { loadFormula, normFormula } from './workloadLive';

/** Rows above the first unit: a heading and two of headers. */
export const ROWS_ABOVE = 3;

/** All units: the load of each before beside after, what norms it breaks, and sums. */
export function workloadTable(frame: WorkloadFrame, top: number): SheetBlock {
  const { words, columns, results } = frame;
  const { loads, overloads } = results;
  const first = top + ROWS_ABOVE;
  const head = heading(top, words.loadSheets.loadSection, columns.length);
  const rows = loads.map((load, i) => unitRow(frame, first + i, i + 1, load, sentencesOf(frame, load, overloads)));
  const table: SheetBlock = joined(headerRows(frame, top + 1), ...rows, totalRow(frame, first));
  const border = { row: top + 1, column: 0, rows: 2 + loads.length + 1, columns: columns.length };
  return joined(head, { ...table, borders: [border] });
}

/** Figures have a heading over those before and one over those after, the other columns one over both rows. */
function headerRows({ columns, words }: WorkloadFrame, row: number): SheetBlock {
  const { before, after } = words.loadSheets;
  const over: Readonly<Record<'before' | 'after', string>> = { before, after };
  const cells: DocumentCell[] = [];
  const merges: Area[] = [];
  columns.forEach((column, at) => {
    if (column.type !== 'figure') {
      cells.push(cellAt(row, at, column.head, 'header'));
      merges.push({ row, column: at, rows: 2, columns: 1 });
      return;
    }
    const group = columns.flatMap((other, place) =>
      other.type === 'figure' && other.when === column.when ? [place] : [],
    );
    if (group[0] === at) {
      cells.push(cellAt(row, at, over[column.when], 'header'));
      merges.push(across(row, at, group[group.length - 1]));
    }
    cells.push(cellAt(row + 1, at, column.head, 'header'));
  });
  const below = columns.filter(({ type }) => type === 'figure').map(({ head, width }) => [head, width] as const);
  return { cells, merges, borders: [], heights: [20, headerHeight(below)] };
}

function unitRow(
  frame: WorkloadFrame,
  row: number,
  number: number,
  load: UnitLoad,
  norms: readonly string[],
): SheetBlock {
  const { reform } = frame.results;
  const separator = frame.words.words.listSeparator;
  const texts: Readonly<Record<Exclude<LoadColumn['type'], 'figure'>, string | number>> = {
    number,
    county: load.county,
    unit: load.unitName,
    former: load.formerUnits.map((agency) => reform.agencies.unit[agency]).join(separator),
    norm: norms.join(frame.words.loadSheets.sentenceSeparator),
  };
  const cells = frame.columns.map((column, at): DocumentCell => {
    if (column.type === 'figure') return figureCell(frame, row, at, column, load);
    const style = column.type === 'number' ? 'centre' : 'text';
    const formula = column.type === 'norm' ? normFormula(frame, row, load) : null;
    return cellAt(row, at, texts[column.type], style, formula);
  });
  const wrapped = frame.columns.flatMap((column) =>
    column.type === 'figure' ? [] : [[String(texts[column.type]), column.width] as const],
  );
  return { cells, merges: [], borders: [], heights: [rowHeightOf(wrapped)] };
}

function figureCell(
  frame: WorkloadFrame,
  row: number,
  at: number,
  column: LoadColumn & { readonly type: 'figure' },
  load: UnitLoad,
): DocumentCell {
  const found = frame.isUnknown(column.when, column.figure) ? null : figureOf(load, column.when, column.figure);
  const isRatio = column.figure === 'dutiesPerPerson' || column.figure === 'superiorsPerPerson';
  const style: StyleName = isRatio ? 'twoDecimals' : Number.isInteger(found ?? 0) ? 'whole' : 'decimal';
  const source = found === null ? '' : sourceOf(frame, load, column);
  return cellAt(row, at, found ?? '', style, loadFormula(frame, row, column), source);
}

function sourceOf(
  { results, words }: WorkloadFrame,
  { unit, formerUnits }: UnitLoad,
  column: LoadColumn & { readonly type: 'figure' },
): string {
  const { reform, followed } = results;
  const { figure, when } = column;
  if (when === 'before') {
    const { unitRow } = words.sheets;
    return formerUnits.length === 0 ? '' : sourceWithin(unitRow(agencyRows(reform.agencies, formerUnits, 160)));
  }
  if (figure === 'posts' || figure === 'people') {
    const names = formerUnits.map((agency) => reform.agencies.unit[agency]);
    return names.length === 0 ? '' : sourceWithin(words.sheets.summedFrom(namesWithin(names, words, 160)));
  }
  if (figure !== 'duties') return '';
  const rows: number[] = [];
  for (let duty = 0; duty < followed.count; duty++) {
    if (followed.unitAfter[duty] !== unit) continue;
    for (let at = followed.rowStart[duty]; at < followed.rowStart[duty + 1]; at++) rows.push(followed.rows[at]);
  }
  const places = rows.map((place) => followed.duties.row[place]);
  return rows.length === 0
    ? ''
    : sourceWithin(words.loadSheets.dutyRows(rowsAddress(followed.duties.table, places, 160)));
}

/** What a unit breaks, as the column Norm says it, in the order of the rules. */
function sentencesOf(frame: WorkloadFrame, load: UnitLoad, overloads: readonly Overload[]): string[] {
  const { loadSheets } = frame.words;
  return overloads
    .filter((overload) => overload.load.unit === load.unit)
    .sort((a, b) => LOAD_RULES.indexOf(a.rule) - LOAD_RULES.indexOf(b.rule))
    .map(({ rule, found, limit, norm }) =>
      loadSheets.overNorm(
        loadSheets.broken[rule](String(shown(found)), String(limit)),
        normCell(frame.results.tables.norms, norm),
      ),
    );
}

/** Two decimals at most. */
export function shown(figure: number): number {
  return Math.round(figure * 100) / 100;
}

function totalRow(frame: WorkloadFrame, first: number): SheetBlock {
  const { columns, words, results, live } = frame;
  const row = first + results.loads.length;
  const cells = columns.map((column, at): DocumentCell => {
    if (column.type === 'unit') return cellAt(row, at, words.loadSheets.total, 'totalText');
    if (column.type !== 'figure' || !ADDED.has(column.figure) || frame.isUnknown(column.when, column.figure)) {
      return cellAt(row, at, '', 'totalText');
    }
    const sum = results.loads.reduce((total, load) => total + (figureOf(load, column.when, column.figure) ?? 0), 0);
    const formula = `SUM(${cellAddress(first, at)}:${cellAddress(row - 1, at)})`;
    return cellAt(row, at, Math.round(sum * 1000) / 1000, 'total', live ? formula : null);
  });
  return { cells, merges: [], borders: [], heights: [20] };
}
