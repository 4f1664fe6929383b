import { areaAddress, parseAddress } from '../model/address';

/** A block of cells by its edges; rows and columns count from 0, ends are included. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The address of a block, such as `A1:B5`; of a single cell, `A1`. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  return areaAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** Reads `B5`, `A1:C3`, `B:D` or `'Sheet 1'!B5`. Null when the text is no address. */
export function parseRange(text: string): (CellRange & { sheetName?: string }) | null {
  const area = parseAddress(text);
  if (!area) return null;
  const { row, column, rows, columns, sheetName } = area;
  const range = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  return sheetName === undefined ? range : { ...range, sheetName };
}

export function rangesMeet(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function rangeHas(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** The smallest block around both. */
export function rangeAround(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
