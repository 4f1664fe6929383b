import { memo } from 'react';
import { heatLevel, MATRIX_CELL, placesOf, type MatrixSize } from './matrixLayout';
import type { MatrixHead, MatrixWords } from './matrixParts';
import { useHeatClasses, useMatrixStyles } from './useMatrixStyles';

interface MatrixRowProps {
  readonly row: number;
  readonly head: MatrixHead;
  readonly columns: readonly MatrixHead[];
  readonly counts: readonly number[];
  readonly most: number;
  readonly size: MatrixSize;
  /** The columns in view. */
  readonly from: number;
  readonly count: number;
  /** The column of the cell that takes the focus; -1 when it is in another row. */
  readonly active: number;
  readonly words: MatrixWords;
}

/** One row of the matrix: its head, and the cells in view that hold a number. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, head, columns, counts, most, size, from, count, active, words } = props;
  const styles = useMatrixStyles();
  const heat = useHeatClasses();
  const filled = placesOf(from, count, active < 0 ? from : active).filter(
    (column) => counts[column] > 0 || column === active,
  );
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top: size.headHeight + row * MATRIX_CELL, width: size.width }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={styles.rowHead}
        style={{ width: size.headWidth }}
        title={`${head.label}, ${words.total(head.total)}`}
      >
        <span className={styles.rowLabel}>{head.label}</span>
        <span className={styles.total}>{head.total}</span>
      </div>
      {filled.map((column) => (
        <div
          key={column}
          role="gridcell"
          aria-colindex={column + 2}
          aria-label={words.cell(head.label, columns[column].label, counts[column])}
          tabIndex={column === active ? 0 : -1}
          data-row={row}
          data-column={column}
          className={heat[heatLevel(counts[column], most)]}
          style={{ left: size.headWidth + column * MATRIX_CELL }}
        >
          {counts[column] > 0 ? counts[column] : ''}
        </div>
      ))}
    </div>
  );
});
