import type { Worksheet } from '@cj-tech-master/excelts';

const DEFAULT_ROW_POINTS = 15;
const DEFAULT_COLUMN_POINTS = 48;
/** Points of one unit of a column width in a file, with the usual font. */
export const POINTS_PER_WIDTH = 5.25;

/** Height of a row in points; 0 when it is hidden. */
export function rowHeightOf(sheet: Worksheet, row: number): number {
  const line = sheet.findRow(row + 1);
  return line?.hidden ? 0 : (line?.height ?? sheet.properties.defaultRowHeight ?? DEFAULT_ROW_POINTS);
}

/** Width of a column in points; 0 when it is hidden. */
export function columnWidthOf(sheet: Worksheet, column: number): number {
  const line = sheet.columns?.[column];
  if (line?.hidden) return 0;
  return line?.width === undefined ? DEFAULT_COLUMN_POINTS : line.width * POINTS_PER_WIDTH;
}
