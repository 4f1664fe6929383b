import { labelsAcross } from '../../core/counterparts/counterpartLabels';
import { fixed, literal } from '../formulaParts';
import { matrixFormula } from '../reformFormula';
import type { DocumentCell } from '../sheetDocument';
import { NOTHING_HIDDEN } from './loadSheet';
import type { HiddenPart } from './loadSheet';
import type { MatrixFrame } from './matrixFrame';
import type { MatrixPart } from './matrixPage';
import * as spilled from './spilledTable';
import type { SpilledTable } from './spilledTable';

/** Columns that the spilled matrix may grow by. */
const SPARE_COLUMNS = 50;

/**
 * Hidden columns: in the rows of the departments where each stands in the spilled matrix; in the rows of the headers where
 * the units stand; then the matrix; and beside it the row of each department of the sheet once more, so that a figure has a
 * row to be looked up in and not the whole.
 */
interface MatrixPlaces {
  readonly partnerPlace: number;
  /** Of the first unit of a block. */
  readonly unitPlace: number;
  readonly table: SpilledTable;
  /** Where the row of the first department stands once more. */
  readonly rows: SpilledTable;
  readonly end: number;
}

/** Row of the totals of a part. */
export function totalRowAt({ headerRow, count }: MatrixPart): number {
  return headerRow + 1 + count;
}

/** The figure of a department and column without its `=`, or a total; null where the sheet holds values. */
export function figureFormula(
  frame: MatrixFrame,
  part: MatrixPart,
  partner: number | 'total',
  column: number,
): string | null {
  if (!frame.live) return null;
  const { partnerPlace, unitPlace, rows } = placesOf(frame);
  const place = partner === 'total' ? frame.partners.length : partner;
  const down = fixed(part.headerRow + 1 + place - part.first, partnerPlace);
  const across = fixed(part.headerRow, unitPlace + column - 1);
  const ofRow = spilled.headersOf({ ...rows, row: rows.row + place });
  return `IF(${down}*${across}=0,${literal(frame.words.loadSheets.gone)},INDEX(${ofRow},${across}))`;
}

/** The hidden columns; nothing where the sheet holds values. */
export function matrixHidden(frame: MatrixFrame, parts: readonly MatrixPart[]): HiddenPart {
  if (!frame.live) return NOTHING_HIDDEN;
  const places = placesOf(frame);
  const { option } = frame.results.reform;
  return {
    cells: [
      spilled.spillCell(places.table, matrixFormula(option, frame.choice)),
      ...parts.flatMap((part) => [...partnerPlaces(frame, part, places), ...unitPlaces(frame, part, places)]),
      ...rowsOnceMore(parts, places),
    ],
    columns: places.end - frame.layout.widths.length,
  };
}

/** The rows of the first block's departments, and of the totals, as they stand in the spilled matrix. */
function rowsOnceMore(parts: readonly MatrixPart[], { partnerPlace, table, rows }: MatrixPlaces): DocumentCell[] {
  const ofFirstBlock = parts.filter(({ block }) => block === parts[0].block);
  return ofFirstBlock.flatMap(({ headerRow, first, count }, i) => {
    const shown = count + (i === ofFirstBlock.length - 1 ? 1 : 0);
    return Array.from({ length: shown }, (_, at): DocumentCell => {
      const down = fixed(headerRow + 1 + at, partnerPlace);
      const formula = `=INDEX(${spilled.wholeOf(table)},MAX(1,${down}),0)`;
      return spilled.spillCell({ ...rows, row: rows.row + first + at, rows: 1 }, formula);
    });
  });
}

/** The line below the title: what it says, or that the formula stops, or that departments or units were added. */
export function matrixWarning(frame: MatrixFrame, parts: readonly MatrixPart[], text: string): string {
  const { partnerPlace, unitPlace, table } = placesOf(frame);
  const { stale, failed } = frame.words.loadSheets;
  const found = (row: number, column: number, lastRow: number, lastColumn: number) =>
    `COUNTIF(${fixed(row, column)}:${fixed(lastRow, lastColumn)},">0")`;
  const firstBlock = parts.filter(({ block }) => block === parts[0].block);
  const partners = firstBlock.map((part) =>
    found(part.headerRow + 1, partnerPlace, part.headerRow + part.count, partnerPlace),
  );
  const blockStarts = parts.filter(({ first }) => first === 0);
  const units = blockStarts.map(({ headerRow, block }) =>
    found(headerRow, unitPlace, headerRow, unitPlace + block.units.length - 1),
  );
  // Beside the names there are a corner and a total on each side.
  const same = (counts: readonly string[], range: string) => `${counts.join('+')}=COUNTA(${range})-2`;
  const isSame = `AND(${same(partners, spilled.columnOf(table, 0))},${same(units, spilled.headersOf(table))})`;
  return `=IF(${spilled.isBroken(table)},${literal(failed)},IF(${isSame},${literal(text)},${literal(stale)}))`;
}

function placesOf({ layout, matrix, partners }: MatrixFrame): MatrixPlaces {
  const partnerPlace = layout.widths.length + 1;
  const unitPlace = partnerPlace + 1;
  const table: SpilledTable = {
    row: spilled.SPILL_ROW,
    column: unitPlace + layout.widths.length,
    rows: partners.length + 2 + spilled.SPARE_ROWS,
    columns: matrix.units.length + 2 + SPARE_COLUMNS,
  };
  const rows: SpilledTable = { ...table, column: table.column + table.columns, rows: partners.length + 1 };
  return { partnerPlace, unitPlace, table, rows, end: rows.column + rows.columns };
}

/** Totals stand in the last row and column, whatever they are called. */
function partnerPlaces(frame: MatrixFrame, part: MatrixPart, { partnerPlace, table }: MatrixPlaces): DocumentCell[] {
  const names = spilled.columnOf(table, 0);
  const clear = spilled.clearNames(frame.partners);
  const place = (row: number, formula: string) => spilled.hiddenCell(row, partnerPlace, '', formula);
  const rows = Array.from({ length: part.count }, (_, i) => {
    const partner = part.first + i;
    const row = part.headerRow + 1 + i;
    const sought = { keys: [fixed(row, 0)], place: partner + 2, isClear: clear[partner] };
    return place(row, spilled.placeDown(table, sought));
  });
  const isLast = part.first + part.count === frame.partners.length;
  return isLast ? [...rows, place(totalRowAt(part), lastPlace(table, names))] : rows;
}

function unitPlaces(frame: MatrixFrame, part: MatrixPart, { unitPlace, table }: MatrixPlaces): DocumentCell[] {
  const { block, headerRow } = part;
  const names = spilled.headersOf(table);
  // As COUNTERPARTMATRIX heads its columns.
  const labels = labelsAcross(frame.matrix.units, frame.words);
  const clear = spilled.clearNames(labels);
  const units = block.units.map((unit, at) => {
    const key = labels[unit] === frame.unitNames[unit] ? fixed(headerRow, 1 + at) : literal(labels[unit]);
    const sought = { keys: [key], place: unit + 2, isClear: clear[unit] };
    return spilled.hiddenCell(headerRow, unitPlace + at, '', spilled.placeAcross(table, sought));
  });
  const total = () => spilled.hiddenCell(headerRow, unitPlace + block.units.length, '', lastPlace(table, names));
  return block.hasTotal ? [...units, total()] : units;
}

function lastPlace(table: SpilledTable, names: string): string {
  return `=IF(${spilled.isBroken(table)},NA(),COUNTA(${names}))`;
}
