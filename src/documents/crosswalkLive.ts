import { cellAddress } from '../core';
import type { Measure, Reform } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';
import { helperCells, helperColumns, spilledFigure } from './crosswalkHelper';
import type { CrosswalkPlace, HelperColumns, PlacedGroup, PlacedRow } from './crosswalkHelper';
import type { DocumentChoice } from './documentChoice';
import { fixed, literal } from './formulaParts';
import type { DocumentCell } from './sheetDocument';

const HELPER_WIDTH = 9;
const LINE_BELOW_TITLE = 1;

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
  words: SheetLocale,
  choice: DocumentChoice,
): { readonly cells: readonly DocumentCell[]; readonly widths: readonly number[]; readonly hidden: readonly number[] } {
  const helper = helperColumns(place, reform);
  const rows = rowsByNumber(groups);
  const hiddenCount = helper.end - place.columns.length;
  return {
    cells: [
      ...printed.map((cell) => withFormula(cell, rows, place, helper, reform, words)),
      ...helperCells(rows, place, helper, reform, words, choice),
    ],
    widths: new Array<number>(hiddenCount).fill(HELPER_WIDTH),
    hidden: Array.from({ length: hiddenCount }, (_, i) => place.columns.length + i),
  };
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

function withFormula(
  cell: DocumentCell,
  rows: ReadonlyMap<number, PlacedRow>,
  place: CrosswalkPlace,
  helper: HelperColumns,
  reform: Reform,
  words: SheetLocale,
): DocumentCell {
  if (cell.row === LINE_BELOW_TITLE) {
    return { ...cell, formula: warningFormula(String(cell.content), place, helper, reform, words) };
  }
  const column = place.columns[cell.column];
  if (column.type !== 'figure' || cell.content === '') return cell;
  if (cell.row === place.totalRow) {
    const first = cellAddress(place.headerRow + 1, cell.column);
    return { ...cell, formula: `=SUM(${first}:${cellAddress(place.totalRow - 1, cell.column)})` };
  }
  const one = rows.get(cell.row);
  if (!one) return cell;
  const after = column.when === 'after';
  const start = after ? helper.structure : helper.crosswalk;
  const spilled = place.headerRow + 1 + (after ? one.group.unitAfter : one.place);
  const check = fixed(cell.row, after ? helper.sameUnit : helper.sameRow);
  const parts = column.measures
    .filter((measure) => reform.agencies.stated.has(measure) || (after && isGranted(reform, measure)))
    .map((measure) => spilledFigure(measure, spilled, start, place));
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
  words: SheetLocale,
): string {
  const first = place.headerRow + 1;
  const checks = `${fixed(first, helper.sameRow)}:${fixed(place.totalRow - 1, helper.sameUnit)}`;
  const belowStructure = fixed(first + reform.after.count, helper.structure + helper.nameAt);
  return `=IF(AND(COUNTIF(${checks},FALSE)=0,${belowStructure}=""),${literal(text)},${literal(words.sheets.stale)})`;
}
