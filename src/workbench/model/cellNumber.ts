const SHEET_FACTOR = 2 ** 34;
const ROW_FACTOR = 2 ** 14;

/** Number of a cell that is unique in the workbook; row and column count from 0. */
export const cellNumber = (sheetId: number, row: number, column: number): number =>
  sheetId * SHEET_FACTOR + row * ROW_FACTOR + column;
