import { cellAddress } from '../core';

/** An address that does not move: `$B$7`. Row and column count from 0. */
export function fixed(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** A text as it stands in a formula. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A sentence with the figures of cells in it, as a formula: `"测算期"&$C$10&"—"&$G$10&"年"`. `say` gets a mark for each
 * expression.
 */
export function sentenceOf(say: (...marks: string[]) => string, ...expressions: string[]): string {
  const marks = expressions.map((_, i) => String.fromCharCode(1 + i));
  const parts = [''];
  for (const sign of say(...marks)) {
    const place = marks.indexOf(sign);
    if (place < 0) parts[parts.length - 1] += sign;
    else parts.push(`&${expressions[place]}&`, '');
  }
  const shown = parts.filter((part) => part !== '').map((part) => (part.startsWith('&') ? part : literal(part)));
  return shown.join('').replaceAll('&&', '&').replace(/^&|&$/g, '');
}
