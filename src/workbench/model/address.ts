/** A rectangle of cells on one sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What an A1 address names; `sheetName` is undefined when the address has none. */
export interface ParsedAddress extends Area {
  readonly sheetName?: string;
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

const ADDRESS =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(?:\$?([A-Z]{1,3})\$?(\d{1,7})|\$?([A-Z]{1,3})|\$?(\d{1,7}))(?::(?:\$?([A-Z]{1,3})\$?(\d{1,7})|\$?([A-Z]{1,3})|\$?(\d{1,7})))?$/i;

/** Letters of a column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column of its letters: `A` → 0, `aa` → 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B5`, or `B5:D9` for more than one cell; whole rows and columns as `5:9` and `B:D`. */
export function areaAddress(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = area.column + area.columns - 1;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${lastRow}`;
  if (area.rows === MAX_ROWS) return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  const first = columnLetters(area.column) + (area.row + 1);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columnLetters(lastColumn)}${lastRow}`;
}

/** A sheet name as a formula writes it: quoted when it holds more than letters, digits and underscores. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** `Sheet1!B5:D9`. */
export function sheetAddress(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${areaAddress(area)}`;
}

/**
 * Reads `B5`, `$B$5:D9`, `B:D`, `5:9`, each with an optional sheet name.
 * Gives null when the text is no address or leaves the sheet.
 */
export function parseAddress(address: string): ParsedAddress | null {
  const match = ADDRESS.exec(address.trim());
  if (!match) return null;
  const [, quoted, plain, column1, row1, wholeColumn1, wholeRow1, column2, row2, wholeColumn2, wholeRow2] = match;
  const sheetName = quoted?.replace(/''/g, "'") ?? plain;
  const place = sheetName === undefined ? {} : { sheetName };
  const hasSecond = address.includes(':', address.lastIndexOf('!') + 1);
  if (column1 && row1) {
    if (hasSecond && !(column2 && row2)) return null;
    return rectangle(
      place,
      [+row1 - 1, row2 ? +row2 - 1 : +row1 - 1],
      [columnOf(column1), columnOf(column2 ?? column1)],
    );
  }
  if (wholeColumn1 && wholeColumn2)
    return rectangle(place, [0, MAX_ROWS - 1], [columnOf(wholeColumn1), columnOf(wholeColumn2)]);
  if (wholeRow1 && wholeRow2) return rectangle(place, [+wholeRow1 - 1, +wholeRow2 - 1], [0, MAX_COLUMNS - 1]);
  return null;
}

function rectangle(
  place: { sheetName?: string },
  rows: [number, number],
  columns: [number, number],
): ParsedAddress | null {
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { ...place, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The cells that two areas share, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both areas. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
