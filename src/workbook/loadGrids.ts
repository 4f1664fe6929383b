import { stopIfCancelled } from './excelErrors';

/** A rectangle on a sheet, rows and columns from 0, and what is read of its cells. */
export interface Rectangle {
  /** The sheet's id or name. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly property: 'values' | 'formulas';
}

/** An answer of Excel may hold 5 MB; a cell takes some 40 bytes of it when texts are long. */
const CELLS_AN_ANSWER = 100_000;

/**
 * The cells of the rectangles, in as few exchanges as answers of at most 5 MB allow. What else was queued in the context
 * goes with the first exchange; there is always one.
 */
export async function loadGrids(
  context: Excel.RequestContext,
  rectangles: readonly Rectangle[],
  signal?: AbortSignal,
): Promise<unknown[][][]> {
  const grids: unknown[][][] = rectangles.map(() => []);
  let pending: { readonly grid: unknown[][]; readonly range: Excel.Range; readonly property: 'values' | 'formulas' }[] =
    [];
  let cells = 0;
  const exchange = async () => {
    stopIfCancelled(signal);
    await context.sync();
    for (const { grid, range, property } of pending) for (const line of range[property]) grid.push(line);
    pending = [];
    cells = 0;
  };
  for (const [place, rectangle] of rectangles.entries()) {
    for (let row = 0; row < rectangle.rows;) {
      const fitting = Math.max(1, Math.floor((CELLS_AN_ANSWER - cells) / rectangle.columns));
      const rows = Math.min(rectangle.rows - row, fitting);
      const sheet = context.workbook.worksheets.getItem(rectangle.sheetId);
      const range = sheet.getRangeByIndexes(rectangle.row + row, rectangle.column, rows, rectangle.columns);
      pending.push({ grid: grids[place], range: range.load(rectangle.property), property: rectangle.property });
      cells += rows * rectangle.columns;
      row += rows;
      if (cells >= CELLS_AN_ANSWER) await exchange();
    }
  }
  if (pending.length > 0 || rectangles.length === 0) await exchange();
  return grids;
}
