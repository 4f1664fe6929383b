import { RULE_FIGURES } from '../../core/counterparts';
import type { Overload } from '../../core/counterparts';
import { cellAddress } from '../../core';
import { literal } from '../formulaParts';
import { across, headerHeight, joined, rowHeightOf } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';
import { normPlace, ruleTitle } from '../normPlace';
import type { Area, DocumentCell } from '../sheetDocument';
import { gap, heading, sentences } from './blockPages';
import type { SheetBlock } from './blockPages';
import { rowPages } from './rowPages';
import { columnAt, figureAt } from './workloadFrame';
import type { WorkloadFrame } from './workloadFrame';
import { shown } from './workloadTable';

const HEADING_HEIGHT = 22;

/** First and last column of each field of the findings, in the columns of the table below. */
interface Fields {
  readonly rule: readonly [number, number];
  readonly found: readonly [number, number];
  readonly limit: readonly [number, number];
  readonly times: readonly [number, number];
  readonly place: readonly [number, number];
}

/** Findings that stand on one page: the first of them, and how many. */
export interface FindingPage {
  readonly first: number;
  readonly count: number;
}

/** The findings by page, where a page has room for so many points and the first one has less. None: one page of none. */
export function findingPages(frame: WorkloadFrame, room: number, firstRoom: number): readonly FindingPage[] {
  const fields = fieldsOf(frame);
  const heights = frame.results.overloads.map((overload) => findingHeight(frame, overload, fields));
  const header = headerRow(frame, 0, fields).heights[0];
  const pages = rowPages(heights, room - header, firstRoom - header - HEADING_HEIGHT);
  return pages.length > 0 ? pages : [{ first: 0, count: 0 }];
}

/** Rows that the findings take, with their heading, the headers of each page, and the blank row below them. */
export function findingRows(pages: readonly FindingPage[]): number {
  const findings = pages.reduce((sum, { count }) => sum + count, 0);
  return 1 + (findings === 0 ? 1 : pages.length + findings) + 1;
}

/**
 * What is above a norm, worst first, on one of its pages; or that nothing is, or that there are no norms. `firstUnitRow` is
 * the row of the first unit in the table below, whose figures these are.
 */
export function overloadBlock(
  frame: WorkloadFrame,
  top: number,
  { first, count }: FindingPage,
  firstUnitRow: number,
): SheetBlock {
  const { words, columns, results, widths } = frame;
  const { overloads, tables } = results;
  const { loadSheets } = words;
  const head =
    first === 0 ? [heading(top, loadSheets.overSection(overloads.length), columns.length, HEADING_HEIGHT)] : [];
  const last = first + count === overloads.length ? [gap(9)] : [];
  const header = top + head.length;
  if (overloads.length === 0) {
    const sentence = tables.norms ? loadSheets.noneOver : loadSheets.noNorms;
    return joined(...head, sentences(header, [sentence], widths), ...last);
  }
  const fields = fieldsOf(frame);
  const rows = overloads
    .slice(first, first + count)
    .map((overload, i) => findingRow(frame, header + 1 + i, first + i + 1, overload, fields, firstUnitRow));
  const table = joined(headerRow(frame, header, fields), ...rows);
  const border = { row: header, column: 0, rows: 1 + count, columns: columns.length };
  return joined(...head, { ...table, borders: [border] }, ...last);
}

function fieldsOf(frame: WorkloadFrame): Fields {
  const former = columnAt(frame, 'former');
  const first = former + 1;
  return {
    rule: [former, former],
    found: [first, first + 1],
    limit: [first + 2, first + 3],
    times: [first + 4, first + 6],
    place: [first + 7, frame.columns.length - 1],
  };
}

function mergesOf(row: number, fields: Fields): Area[] {
  return Object.values(fields as Readonly<Record<keyof Fields, readonly [number, number]>>)
    .filter(([first, last]) => last > first)
    .map(([first, last]) => across(row, first, last));
}

function headerRow(frame: WorkloadFrame, row: number, fields: Fields): SheetBlock {
  const { words, columns } = frame;
  const { overHeads } = words.loadSheets;
  const own = columns.slice(0, fields.rule[0]).map((column, at) => cellAt(row, at, column.head, 'header'));
  const rest = (Object.keys(overHeads) as (keyof Fields)[]).map((key) =>
    cellAt(row, fields[key][0], overHeads[key], 'header'),
  );
  const heads = own.map((cell, at) => [String(cell.content), columns[at].width] as const);
  return { cells: [...own, ...rest], merges: mergesOf(row, fields), borders: [], heights: [headerHeight(heads)] };
}

function findingRow(
  frame: WorkloadFrame,
  row: number,
  number: number,
  overload: Overload,
  fields: Fields,
  firstUnitRow: number,
): SheetBlock {
  const { words, columns, results, live } = frame;
  const { load, rule, found, limit } = overload;
  const { loadSheets } = words;
  const unitRow = firstUnitRow + results.loads.findIndex(({ unit }) => unit === load.unit);
  const figure = cellAddress(unitRow, figureAt(frame, 'after', RULE_FIGURES[rule]));
  const foundCell = cellAddress(row, fields.found[0]);
  const rounded = `IF(ISNUMBER(${figure}),ROUND(${figure},2),${literal(loadSheets.gone)})`;
  const times = `IF(ISNUMBER(${foundCell}),ROUND(${figure}/${limit},2),${literal(loadSheets.gone)})`;
  const own: DocumentCell[] = columns.slice(0, fields.rule[0]).map((column, at) => {
    if (column.type === 'number') return cellAt(row, at, number, 'centre');
    return cellAt(row, at, column.type === 'county' ? load.county : load.unitName, 'text');
  });
  const cells = [
    ...own,
    cellAt(row, fields.rule[0], ruleTitle(rule, words), 'text'),
    cellAt(row, fields.found[0], shown(found), 'centre', live ? rounded : null),
    cellAt(row, fields.limit[0], limit, 'centre'),
    cellAt(row, fields.times[0], limit === 0 ? '' : shown(found / limit), 'centre', live && limit !== 0 ? times : null),
    cellAt(row, fields.place[0], normPlace(results.tables.norms, overload.norm, words), 'text'),
  ];
  return { cells, merges: mergesOf(row, fields), borders: [], heights: [findingHeight(frame, overload, fields)] };
}

function findingHeight(frame: WorkloadFrame, overload: Overload, { rule, place }: Fields): number {
  const { widths, words, results } = frame;
  return rowHeightOf([
    [overload.load.unitName, widths[columnAt(frame, 'unit')]],
    [ruleTitle(overload.rule, words), widths[rule[0]]],
    [
      normPlace(results.tables.norms, overload.norm, words),
      widths.slice(place[0]).reduce((sum, width) => sum + width, 0),
    ],
  ]);
}
