import type { DocumentCell, StyleName } from '../sheetDocument';

/** A cell; `formula` without its `=`, null for none. */
export function cellAt(
  row: number,
  column: number,
  content: string | number,
  style: StyleName,
  formula: string | null = null,
  source = '',
): DocumentCell {
  return {
    row,
    column,
    content,
    ...(formula === null ? {} : { formula: `=${formula}` }),
    style,
    ...(source === '' ? {} : { source }),
  };
}
