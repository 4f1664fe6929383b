import { memo, useMemo, useRef, useState, type UIEvent } from 'react';
import { MatrixHeads } from './MatrixHeads';
import { MatrixRow } from './MatrixRow';
import { matrixSize, matrixWindow, placesOf, type MatrixPlace, type MatrixWindow } from './matrixLayout';
import type { MatrixHead, MatrixParts } from './matrixParts';
import { useMatrixFocus } from './useMatrixFocus';
import { MATRIX_FONT, useMatrixStyles } from './useMatrixStyles';
import { useWidth } from './useWidth';
import { textWidth } from './wrapLabel';

const MOST_HEIGHT = 460;
const SCROLL_BAR = 18;

interface MatrixPictureProps extends MatrixParts {
  onSelect(place: MatrixPlace): void;
}

/**
 * Numbers by row and column, coloured by how large they are. It scrolls in both directions below its heads, draws what is
 * in view, and has one tab stop: the keys of `stepInMatrix` move from cell to cell.
 */
export const MatrixPicture = memo(function MatrixPicture({
  counts,
  rows,
  columns,
  words,
  onSelect,
}: MatrixPictureProps) {
  const styles = useMatrixStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const size = useMemo(
    () => matrixSize(rows.length, columns.length, width, { row: longest(rows), column: longest(columns) }),
    [rows, columns, width],
  );
  const height = Math.min(MOST_HEIGHT, size.height + SCROLL_BAR);
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  const windowAt = (at: typeof scroll): MatrixWindow =>
    matrixWindow({ ...at, width, height }, size, rows.length, columns.length);
  const drawn = windowAt(scroll);
  const { active, press, take } = useMatrixFocus(frame, counts, size);
  const follow = ({ currentTarget: { scrollLeft: left, scrollTop: top } }: UIEvent): void => {
    if (!isSameWindow(drawn, windowAt({ left, top }))) setScroll({ left, top });
  };
  const select = ({ target }: { readonly target: EventTarget }): void => {
    const place = take(target);
    if (place) onSelect(place);
  };
  const most = useMemo(() => mostOf(counts), [counts]);
  return (
    <div
      ref={frame}
      role="grid"
      aria-label={words.label(rows.length, columns.length)}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      className={styles.frame}
      style={{ maxHeight: MOST_HEIGHT, scrollPadding: `${size.headHeight}px 0 0 ${size.headWidth}px` }}
      onScroll={follow}
      onKeyDown={press}
      onFocus={select}
      onClick={select}
    >
      <div className={styles.whole} style={{ width: size.width, height: size.height }}>
        <MatrixHeads
          columns={columns}
          words={words}
          size={size}
          drawn={placesOf(drawn.column, drawn.columns, active.column)}
        />
        {placesOf(drawn.row, drawn.rows, active.row).map((row) => (
          <MatrixRow
            key={row}
            row={row}
            head={rows[row]}
            columns={columns}
            counts={counts[row]}
            most={most}
            size={size}
            from={drawn.column}
            count={drawn.columns}
            active={row === active.row ? active.column : -1}
            words={words}
          />
        ))}
      </div>
    </div>
  );
});

/** The longest label in pixels, on one line. */
function longest(heads: readonly MatrixHead[]): number {
  return heads.reduce((most, { label }) => Math.max(most, textWidth(label, MATRIX_FONT)), 0);
}

function mostOf(counts: MatrixParts['counts']): number {
  return counts.reduce((sofar, row) => row.reduce((a, b) => Math.max(a, b), sofar), 0);
}

function isSameWindow(a: MatrixWindow, b: MatrixWindow): boolean {
  return a.row === b.row && a.rows === b.rows && a.column === b.column && a.columns === b.columns;
}
