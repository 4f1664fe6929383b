/** An error cell such as `#REF!`. In texts read from a workbook the bare string `#REF!` is an error cell too. */
export interface CellError {
  readonly error: string;
}

/** What a cell can hold when it reaches core. `''`, null and undefined are blank. */
export type CellValue = string | number | boolean | null | undefined | CellError;

export type Grid = readonly (readonly CellValue[])[];

/** Where a table stands in the workbook. Rows and columns count from 0 on the sheet. */
export interface TablePlace {
  readonly sheet: string;
  /** Name of the Excel Table; absent for a plain range. */
  readonly table?: string;
  readonly headerRow: number;
  readonly firstColumn: number;
}

/** Rows and columns count from 0 within `RawTable.values`. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle of cells whose first row is the header row, as it came from a worksheet or from a formula's argument. */
export interface RawTable {
  readonly values: Grid;
  /** Absent when a custom function got the rectangle as an argument. */
  readonly place?: TablePlace;
  readonly merged?: readonly MergedArea[];
}
