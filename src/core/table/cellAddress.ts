import type { RawTable } from './rawTable';

/** A1 address of a cell; row and column count from 0: (4, 1) is `B5`. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** A sheet's name as a formula writes it, with quotes where Excel needs them. */
export function quoteSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * Where rows of a table stand, shortly: `机构!A5:A9, A12`; without a sheet the rows' numbers within the table (header
 * row = 1): `5–9, 12`. `rows` are indexes into `table.values`. Cut with `…` at `maxLength` characters.
 */
export function rowsAddress(table: RawTable, rows: readonly number[], maxLength = 200): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const place = table.place;
  const name = (row: number): string =>
    place ? cellAddress(place.headerRow + row, place.firstColumn) : String(row + 1);
  let text = place ? `${quoteSheet(place.sheet)}!` : '';
  for (let i = 0; i < sorted.length;) {
    let last = i;
    while (last + 1 < sorted.length && sorted[last + 1] === sorted[last] + 1) last++;
    const run = last > i ? `${name(sorted[i])}${place ? ':' : '–'}${name(sorted[last])}` : name(sorted[i]);
    const next = `${i > 0 ? ', ' : ''}${run}`;
    if (text.length + next.length + (last + 1 < sorted.length ? 3 : 0) > maxLength)
      return `${text}${i > 0 ? ', ' : ''}…`;
    text += next;
    i = last + 1;
  }
  return text;
}
