import { findHeaderRow } from '../core';
import type { CellValue, MergedArea, RawTable } from '../core';
import { loadGrids } from './loadGrids';
import type { Rectangle } from './loadGrids';
import { areasIn } from './areasIn';
import { plainTables } from './plainTables';
import { readNames, readShapes } from './readShapes';
import type { Extent, SheetShape, TableShape } from './readShapes';
import type { SheetSettings } from './settings';
import { fingerprintOf } from './sheetMark';
import type { SheetMark } from './sheetMark';

/** A sheet as it stands. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** null for a sheet that is not ours. */
  readonly mark: SheetMark | null;
  /** Of a complete sheet of ours, as it is now. */
  readonly fingerprint: string | null;
}

export interface WorkbookRead {
  /** In the order of the sheets, then from top left to bottom right. */
  readonly tables: readonly RawTable[];
  readonly sheets: readonly SheetFacts[];
  readonly structureProtected: boolean;
  /** As saved in the workbook. */
  readonly settings: SheetSettings;
}

/** A used range of more cells is looked at in its first rows before it is read whole. */
const CELLS_READ_AT_ONCE = 20_000;
const HEAD_ROWS = 40;

/**
 * Everything that a workbook holds for us, in three exchanges with Excel when it is of ordinary size: names; then extents,
 * headers and our marks; then the cells. Tables that are not ours by their headers are not read. On sheets without an
 * Excel Table of ours the used range is looked at for a header row.
 */
export async function readWorkbook(context: Excel.RequestContext, signal?: AbortSignal): Promise<WorkbookRead> {
  const { sheets, tables, protection, settings } = await readNames(context);
  const { sheetShapes, tableShapes } = await readShapes(context, sheets, tables);
  const withTable = new Set(tableShapes.map((shape) => shape.sheetId));
  const plain = sheetShapes.filter(({ sheet, mark, used }) => !mark && used && !withTable.has(sheet.id));
  const isLarge = ({ used }: SheetShape) => used !== null && used.rows * used.columns > CELLS_READ_AT_ONCE;
  const recognised = await withHeader(context, plain.filter(isLarge), signal);
  const wanted = plain.filter((shape) => !isLarge(shape) || recognised.has(shape));
  const own = sheetShapes.filter(({ mark, used }) => mark?.state === 'complete' && used !== null);

  const merges = wanted.map((shape) => mergedAreas(shape, context));
  const grids = await loadGrids(
    context,
    [
      ...tableShapes.map((shape) => rectangle(shape.sheetId, shape.extent, 'values')),
      ...wanted.map((shape) => rectangle(shape.sheet.id, shape.used as Extent, 'values')),
      ...own.map((shape) => rectangle(shape.sheet.id, shape.used as Extent, 'formulas')),
    ],
    signal,
  );
  const nameOf = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
  const found = tableShapes.map((shape, i) => excelTable(shape, nameOf.get(shape.sheetId) ?? '', grids[i]));
  wanted.forEach((shape, i) => {
    const cells = grids[tableShapes.length + i] as CellValue[][];
    found.push(...plainTables(cells, shape.sheet.name, shape.used as Extent, merges[i]()));
  });
  const formulas = grids.slice(tableShapes.length + wanted.length);
  return {
    tables: inOrder(found, sheets),
    sheets: sheetShapes.map(({ sheet, mark, used }) => ({
      id: sheet.id,
      name: sheet.name,
      position: sheet.position,
      mark,
      fingerprint: currentFingerprint(mark, used, formulas[own.findIndex((shape) => shape.sheet === sheet)]),
    })),
    structureProtected: protection.protected,
    settings,
  };
}

/** Of the large sheets, those whose first rows hold a header row of ours. */
async function withHeader(
  context: Excel.RequestContext,
  shapes: readonly SheetShape[],
  signal?: AbortSignal,
): Promise<ReadonlySet<SheetShape>> {
  if (shapes.length === 0) return new Set();
  const heads = shapes.map(({ sheet, used }) => {
    const extent = used as Extent;
    return rectangle(sheet.id, { ...extent, rows: Math.min(extent.rows, HEAD_ROWS) }, 'values');
  });
  const grids = await loadGrids(context, heads, signal);
  return new Set(shapes.filter((_, i) => findHeaderRow(grids[i] as CellValue[][]) !== null));
}

/** Queues the reading of the merged areas; the function given back says them, counted within the used range. */
function mergedAreas(shape: SheetShape, context: Excel.RequestContext): () => MergedArea[] {
  const { row, column, rows, columns } = shape.used as Extent;
  const sheet = context.workbook.worksheets.getItem(shape.sheet.id);
  const merged = sheet.getRangeByIndexes(row, column, rows, columns).getMergedAreasOrNullObject().load('address');
  return () => (merged.isNullObject ? [] : areasIn(merged.address, shape.sheet.name, { row, column }));
}

function excelTable(shape: TableShape, sheet: string, values: unknown[][]): RawTable {
  const place = { sheet, table: shape.name, headerRow: shape.extent.row, firstColumn: shape.extent.column };
  return { values: values as CellValue[][], place };
}

function currentFingerprint(
  mark: SheetMark | null,
  used: Extent | null,
  formulas: unknown[][] | undefined,
): string | null {
  if (mark?.state !== 'complete') return null;
  return fingerprintOf({ row: used?.row ?? 0, column: used?.column ?? 0, formulas: formulas ?? [] }, mark.spills);
}

function inOrder(tables: readonly RawTable[], sheets: readonly Excel.Worksheet[]): RawTable[] {
  const position = new Map(sheets.map((sheet) => [sheet.name, sheet.position]));
  const at = (table: RawTable) => position.get(table.place?.sheet ?? '') ?? 0;
  const row = (table: RawTable) => table.place?.headerRow ?? 0;
  const column = (table: RawTable) => table.place?.firstColumn ?? 0;
  return [...tables].sort((a, b) => at(a) - at(b) || row(a) - row(b) || column(a) - column(b));
}

function rectangle(sheetId: string, extent: Extent, property: Rectangle['property']): Rectangle {
  return { sheetId, ...extent, property };
}
