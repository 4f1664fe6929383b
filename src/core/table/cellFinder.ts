import type { Where } from '../issue';
import { cellAddress } from './cellAddress';
import { cellText } from './cells';
import type { TableKind } from './headers';
import { openTable } from './openTable';
import type { RawTable } from './rawTable';

/**
 * Finds cells of a table that has been read, by the row in the table (header = 0) and the keys of columns, of which the
 * first that the table has is taken; without any, the row's first cell. The header row is looked for once, when first asked.
 * Example: of `['chiefs', 'unit']` in a table without chief posts it is the cell of the unit.
 */
export function cellFinder(table: RawTable, kind: TableKind): (row: number, keys: readonly string[]) => Where {
  let opened: { readonly columns: ReadonlyMap<string, number>; readonly texts: readonly string[] } | null = null;
  return (row, keys) => {
    opened ??= columnsOf(table, kind);
    const { columns, texts } = opened;
    const key = keys.find((one) => columns.has(one));
    const column = key === undefined ? -1 : columns.get(key)!;
    const { place } = table;
    const header = column < 0 ? '' : (texts[column] ?? '');
    return {
      tableKind: kind,
      ...(place ? { sheet: place.sheet } : {}),
      ...(place?.table ? { table: place.table } : {}),
      ...(place ? { cell: cellAddress(place.headerRow + row, place.firstColumn + Math.max(column, 0)) } : {}),
      row: row + 1,
      ...(header === '' ? {} : { column: header }),
    };
  };
}

function columnsOf(table: RawTable, kind: TableKind) {
  if (table.values.length === 0) return { columns: new Map<string, number>(), texts: [] };
  const { match, headers } = openTable(table, kind);
  return { columns: match.columns, texts: headers.map(cellText) };
}
