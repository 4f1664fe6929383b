/** What heads a row or column of the matrix. */
export interface MatrixHead {
  readonly label: string;
  readonly total: number;
}

export interface MatrixWords {
  readonly corner: string;
  label(rows: number, columns: number): string;
  total(amount: number): string;
  cell(row: string, column: string, amount: number): string;
}

/** Numbers by row and column, with their heads. */
export interface MatrixParts {
  readonly counts: readonly (readonly number[])[];
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  readonly words: MatrixWords;
}
