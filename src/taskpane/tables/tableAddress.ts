import { cellAddress, type FoundTable, type RawTable } from '../../core';

/** The cells of a found table with its header row, such as `A3:X225`. */
export function tableAddress({ place, columnCount }: FoundTable, raw: readonly RawTable[]): string {
  const same = raw.find(
    (table) =>
      table.place?.sheet === place.sheet &&
      table.place.headerRow === place.headerRow &&
      table.place.firstColumn === place.firstColumn,
  );
  const first = cellAddress(place.headerRow, place.firstColumn);
  if (!same || same.values.length === 0) return first;
  return `${first}:${cellAddress(place.headerRow + same.values.length - 1, place.firstColumn + columnCount - 1)}`;
}
