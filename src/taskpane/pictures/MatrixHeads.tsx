import { MATRIX_CELL, type MatrixSize } from './matrixLayout';
import type { MatrixHead, MatrixParts, MatrixWords } from './matrixParts';
import { useMatrixStyles } from './useMatrixStyles';

interface MatrixHeadsProps extends Pick<MatrixParts, 'columns' | 'words'> {
  readonly size: MatrixSize;
  /** The columns that are drawn. */
  readonly drawn: readonly number[];
}

/** The row of heads above the columns; it stays at the top. */
export function MatrixHeads({ columns, words, size, drawn }: MatrixHeadsProps) {
  const styles = useMatrixStyles();
  return (
    <div role="row" aria-rowindex={1} className={styles.heads} style={{ height: size.headHeight }}>
      <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: size.headWidth }}>
        {words.corner}
      </div>
      {drawn.map((column) => (
        <ColumnHead
          key={column}
          head={columns[column]}
          column={column}
          left={size.headWidth + column * MATRIX_CELL}
          words={words}
        />
      ))}
    </div>
  );
}

interface ColumnHeadProps {
  readonly head: MatrixHead;
  readonly column: number;
  readonly left: number;
  readonly words: MatrixWords;
}

/** Chinese stands upright below itself; Latin letters are turned, to be read from below. */
function ColumnHead({ head, column, left, words }: ColumnHeadProps) {
  const styles = useMatrixStyles();
  const isLatin = !/\p{Script=Han}/u.test(head.label);
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      className={styles.columnHead}
      style={{ left, width: MATRIX_CELL }}
      title={`${head.label}, ${words.total(head.total)}`}
    >
      <span className={isLatin ? styles.turnedLabel : styles.columnLabel}>{head.label}</span>
      <span className={styles.total}>{head.total}</span>
    </div>
  );
}
