/** Points of the highest row that Excel sets; a text that needs more is cut at its end. */
export const HIGHEST_ROW = 409;

/** Width of a text in characters of the default font: a Chinese character or a full-width sign counts 2. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += isWide(sign.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/**
 * Lines that a text takes in a column of that many characters, in the body size, which is smaller than the default font;
 * at least 1.
 */
export function lineCount(text: string, columnWidth: number): number {
  const usable = Math.max(2, columnWidth - 0.5);
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, usable), 0);
}

/** Chinese breaks anywhere; words of Latin script are not broken, so lines end early. */
function linesOf(line: string, usable: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of line.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    const width = textWidth(word) * (textWidth(word) === word.length ? LATIN_WIDTH : CHINESE_WIDTH);
    if (filled > 0 && filled + textWidth(word.trimEnd()) * LATIN_WIDTH > usable) {
      lines++;
      filled = 0;
    }
    filled += width;
    while (filled > usable) {
      lines++;
      filled -= usable;
    }
  }
  return lines;
}

/** Width of a sign in the body size, in characters of the default font that `textWidth` counts in. */
const LATIN_WIDTH = 0.9;
const CHINESE_WIDTH = 0.96;

function isWide(code: number): boolean {
  return (code >= 0x2e80 && code <= 0xffef) || code >= 0x20000 || (code >= 0x2018 && code <= 0x2026);
}
