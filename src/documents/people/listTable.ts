import type { SpanColumn } from '../checks/spanTable';
import type { SheetBlock } from '../load/blockPages';
import { across } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';
import type { StyleName } from '../sheetDocument';
import { HIGHEST_ROW, lineCount } from '../textWidth';

/** A field of a list of people, in the columns of the sheet from `first` to `last`. */
export interface ListField<Key extends string = string> extends SpanColumn<Key> {
  readonly style: StyleName;
}

/** Points of a line, and what is added to them: lists are long, so their rows are lower than those of tables. */
const LINE = 12.5;
const MORE = 3;
const GROUP_HEIGHT = 18;

/**
 * Fields beside each other in columns of these widths, from column `from` on: each takes columns until it is as wide as it
 * wants to be, and leaves one for each field after it; the last takes the rest.
 * Example: in five columns of 8, fields that want 8, 14 and 8 stand in columns 0, 1–2 and 3–4.
 */
export function fieldsAcross<Key extends string>(
  wanted: readonly (Omit<ListField<Key>, 'first' | 'last'> & { readonly width: number })[],
  widths: readonly number[],
  from: number,
): ListField<Key>[] {
  let next = from;
  return wanted.map(({ width, ...field }, place) => {
    const first = next;
    const isLast = place === wanted.length - 1;
    const mostLast = widths.length - (wanted.length - place);
    let last = first;
    while (last < mostLast && (isLast || widthBetween(widths, first, last) < width)) last++;
    next = last + 1;
    return { ...field, first, last };
  });
}

/** A line of the list; `texts` by field. */
export function listRow<Key extends string>(
  row: number,
  fields: readonly ListField<Key>[],
  texts: Readonly<Record<Key, string | number>>,
  widths: readonly number[],
): SheetBlock {
  const lines = fields.map(({ key, first, last }) => lineCount(String(texts[key]), widthBetween(widths, first, last)));
  return {
    cells: fields.map(({ key, first, style }) => cellAt(row, first, texts[key], style)),
    merges: fields.filter(({ first, last }) => last > first).map(({ first, last }) => across(row, first, last)),
    borders: [],
    heights: [Math.min(HIGHEST_ROW, Math.max(...lines) * LINE + MORE)],
  };
}

/** A heading within a list, over all its fields. */
export function groupRow(row: number, text: string, columnCount: number): SheetBlock {
  return {
    cells: [cellAt(row, 0, text, 'groupBold')],
    merges: [across(row, 0, columnCount - 1)],
    borders: [],
    heights: [GROUP_HEIGHT],
  };
}

function widthBetween(widths: readonly number[], first: number, last: number): number {
  return widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}
