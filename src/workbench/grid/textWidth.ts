const widths = new Map<string, Map<string, number>>();
let context: CanvasRenderingContext2D | null = null;

/** Width of a line of text in pixels for a CSS font such as `bold 14.7px Calibri`. Kept, because cells are drawn again and again. */
export function textWidth(text: string, font: string): number {
  let known = widths.get(font);
  if (!known || known.size > 20_000) {
    known = new Map();
    widths.set(font, known);
  }
  const before = known.get(text);
  if (before !== undefined) return before;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 8;
  context.font = font;
  const width = context.measureText(text).width;
  known.set(text, width);
  return width;
}

/**
 * Width of a text in columns of a printed line: a Chinese character takes two, a Latin one takes one.
 * Used where many cells are looked at once and an estimate is enough.
 */
export function textColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += character.charCodeAt(0) > 0x2e7f ? 2 : 1;
  return columns;
}
