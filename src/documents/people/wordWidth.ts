import { textWidth } from '../textWidth';

/** Characters of a column in which the longest word of a heading stays whole; Chinese breaks anywhere. */
export function wordWidth(head: string): number {
  const words = head.split(/[\s-]+/).filter((word) => textWidth(word) === word.length);
  return Math.max(0, ...words.map((word) => word.length * 1.08 + 1.5));
}
