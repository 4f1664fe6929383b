import type { Where } from '../core';
import type { Locale } from './en';

/** The tables that a place can be in, as formulas name them. */
const isNamed = (
  kind: string,
  names: Locale['functions']['arguments'],
): kind is keyof Locale['functions']['arguments'] => Object.prototype.hasOwnProperty.call(names, kind);

/**
 * A cell in words: `Sheet “机构”, cell D7`, or `Agencies table, row 7, column “Chief posts”` when the table came to a formula
 * and its sheet is not known. '' where no place is known.
 */
export function describeWhere(where: Where, { places, functions, checks }: Locale): string {
  const place = places.place(where);
  const { sheet, tableKind } = where;
  if (place === '' || sheet !== undefined || tableKind === undefined) return place;
  return isNamed(tableKind, functions.arguments) ? checks.inTable(functions.arguments[tableKind], place) : place;
}
