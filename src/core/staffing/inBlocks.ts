const BLOCK = 512;

/** A column being read: `read` fills the places from `start` up to `end` of `column`. */
export interface ColumnReading<T> {
  readonly column: T;
  read(start: number, end: number): void;
}

/** Reads several columns of `count` rows in blocks of rows, so that a row is still at hand when its next cell is read. */
export function inBlocks(count: number, readings: readonly ColumnReading<unknown>[]): void {
  for (let start = 0; start < count; start += BLOCK) {
    const end = Math.min(start + BLOCK, count);
    for (const reading of readings) reading.read(start, end);
  }
}
