import type { ColumnReading } from './inBlocks';

/** Columns of the staff table that belong together: `readings` are to be read by `inBlocks`, then `finish` gives the columns. */
export interface StaffPart<T> {
  readonly readings: readonly ColumnReading<unknown>[];
  finish(): T;
}
