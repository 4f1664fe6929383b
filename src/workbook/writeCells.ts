import type { DocumentCell, SheetDocument } from '../documents';
import { asWritten } from './cellContent';
import type { Outbox } from './Outbox';
import { spillAreas } from './sheetMark';

/** A write's own size, beside that of its cells. */
const BYTES_A_WRITE = 600;
const BYTES_A_PIECE = 250_000;

type Written = string | number | boolean | null;

/**
 * Writes contents and formulas in a few rectangles. Cells that hold nothing, and those that a formula spills over, are
 * null in them: Excel leaves such cells alone. Formulas that spill come last, when everything around them stands.
 */
export async function writeCells(sheet: Excel.Worksheet, document: SheetDocument, outbox: Outbox): Promise<void> {
  const spills = spillAreas(document);
  const isSpilled = (cell: DocumentCell) =>
    spills.some(
      (area) =>
        cell.row >= area.row &&
        cell.row < area.row + area.rows &&
        cell.column >= area.column &&
        cell.column < area.column + area.columns,
    );
  const plain = document.cells.filter((cell) => !isSpilled(cell) && contentOf(cell) !== '');
  const breaks = new Set(spills.map((area) => area.column));
  for (const columns of columnClusters(plain, breaks)) {
    const cells = plain.filter((cell) => cell.column >= columns.first && cell.column <= columns.last);
    await writeCluster(sheet, cells, columns, outbox);
  }
  for (const cell of document.cells) {
    if (!cell.spill) continue;
    await outbox.reserve(BYTES_A_WRITE + String(cell.formula).length);
    sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).formulas = [[cell.formula]];
  }
}

function contentOf(cell: DocumentCell): Written {
  return cell.formula ?? asWritten(cell.content);
}

/** Neighbouring columns that hold something, broken where a spilled table begins. */
function columnClusters(
  cells: readonly DocumentCell[],
  breaks: ReadonlySet<number>,
): { first: number; last: number }[] {
  const clusters: { first: number; last: number }[] = [];
  for (const column of [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b)) {
    const open = clusters[clusters.length - 1];
    if (open && open.last + 1 === column && !breaks.has(column)) open.last = column;
    else clusters.push({ first: column, last: column });
  }
  return clusters;
}

async function writeCluster(
  sheet: Excel.Worksheet,
  cells: readonly DocumentCell[],
  columns: { readonly first: number; readonly last: number },
  outbox: Outbox,
): Promise<void> {
  const width = columns.last - columns.first + 1;
  const firstRow = cells.reduce((least, cell) => Math.min(least, cell.row), Infinity);
  const lastRow = cells.reduce((most, cell) => Math.max(most, cell.row), -1);
  const grid: Written[][] = Array.from({ length: lastRow - firstRow + 1 }, () => new Array<Written>(width).fill(null));
  for (const cell of cells) grid[cell.row - firstRow][cell.column - columns.first] = contentOf(cell);
  for (let start = 0; start < grid.length;) {
    let bytes = 0;
    let end = start;
    while (end < grid.length && bytes < BYTES_A_PIECE) bytes += jsonBytes(grid[end++]);
    await outbox.reserve(BYTES_A_WRITE + bytes);
    sheet.getRangeByIndexes(firstRow + start, columns.first, end - start, width).formulas = grid.slice(start, end);
    start = end;
  }
}

/** Bytes in UTF-8, where a Chinese character takes 3. */
function jsonBytes(line: readonly Written[]): number {
  let bytes = 2;
  for (const content of line) {
    const text = JSON.stringify(content);
    bytes += text.length + 1;
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) bytes += 2;
  }
  return bytes;
}
