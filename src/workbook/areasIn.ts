import type { MergedArea } from '../core';

/**
 * The areas in an address as Excel gives it for several of them, such as `'1 机构'!A1:B2,'1 机构'!C3:C4`, counted from
 * `origin` on the sheet.
 */
export function areasIn(
  address: string,
  sheet: string,
  origin: { readonly row: number; readonly column: number },
): MergedArea[] {
  const bare = address.replaceAll(`'${sheet.replaceAll("'", "''")}'!`, '').replaceAll(`${sheet}!`, '');
  return bare.split(',').flatMap((part) => {
    const match = /^\s*([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?\s*$/.exec(part.replaceAll('$', ''));
    if (!match) return [];
    const [, left, top, right = left, bottom = top] = match;
    return [
      {
        row: Number(top) - 1 - origin.row,
        column: columnNumber(left) - origin.column,
        rowCount: Number(bottom) - Number(top) + 1,
        columnCount: columnNumber(right) - columnNumber(left) + 1,
      },
    ];
  });
}

/** `A` is 0. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
