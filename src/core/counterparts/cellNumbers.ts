/** The different texts of a column, numbered from 1 on in order of first appearance, and the number of each row; 0 = blank. */
export interface CellNumbers {
  /** The text of number n; the first, `''`, is that of blanks. */
  readonly texts: readonly string[];
  readonly ofRow: Int32Array;
}

/**
 * Numbers the texts of a column, so that what follows need not compare them: rows that hold the same text have the same
 * number.
 * Example: the cells `甲科`, blank, `乙科` and `甲科` have the numbers 1, 0, 2 and 1.
 */
export function cellNumbers(cells: readonly string[]): CellNumbers {
  const texts: string[] = [''];
  const numbers = new Map<string, number>([['', 0]]);
  const ofRow = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (cell === '') continue;
    const known = numbers.get(cell);
    if (known !== undefined) {
      ofRow[row] = known;
      continue;
    }
    ofRow[row] = texts.length;
    numbers.set(cell, texts.length);
    texts.push(cell);
  }
  return { texts, ofRow };
}
