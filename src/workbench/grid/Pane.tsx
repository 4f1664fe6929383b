import { memo, type CSSProperties, type ReactNode } from 'react';
import type { CellRange } from './cellRange';
import { sizeOf, startOf } from './axis';
import { drawRow, type DrawnCell } from './drawRow';
import type { SheetView } from './sheetView';

/** The rows and columns that a pane draws, and the place of the sheet that stands at its upper left corner. */
export interface PaneWindow {
  rows: readonly [number, number];
  columns: readonly [number, number];
  originX: number;
  originY: number;
}

/** One of the four parts of the grid (frozen or not, in either direction): grid lines and cells. */
export const PaneCells = memo(function PaneCells({ view, window }: { view: SheetView; window: PaneWindow }) {
  const rows: ReactNode[] = [];
  for (let row = window.rows[0]; row <= window.rows[1]; row += 1)
    rows.push(<PaneRow key={row} view={view} row={row} isFirst={row === window.rows[0]} window={window} />);
  return (
    <>
      {view.hasGridlines && <Gridlines view={view} window={window} />}
      {rows}
    </>
  );
}, sameWindow);

function sameWindow(
  before: { view: SheetView; window: PaneWindow },
  after: { view: SheetView; window: PaneWindow },
): boolean {
  const [a, b] = [before.window, after.window];
  return (
    before.view === after.view &&
    a.rows[0] === b.rows[0] &&
    a.rows[1] === b.rows[1] &&
    a.columns[0] === b.columns[0] &&
    a.columns[1] === b.columns[1]
  );
}

interface RowProps {
  view: SheetView;
  row: number;
  isFirst: boolean;
  window: PaneWindow;
}

const PaneRow = memo(
  function PaneRow({ view, row, isFirst, window }: RowProps) {
    const cells = drawRow(view, row, window.columns, isFirst);
    if (cells.length === 0) return null;
    return (
      <div role="row" aria-rowindex={row + 1}>
        {cells.map((cell) => (
          <DrawnCellBox key={cell.column} cell={cell} window={window} />
        ))}
      </div>
    );
  },
  (before, after) => before.isFirst === after.isFirst && sameWindow(withRow(before), withRow(after)),
);

/** A row looks the same wherever the window around it stands, as long as its columns do. */
function withRow({ view, row, window }: RowProps): { view: SheetView; window: PaneWindow } {
  return { view, window: { ...window, rows: [row, row] } };
}

function DrawnCellBox({ cell, window }: { cell: DrawnCell; window: PaneWindow }) {
  const place: CSSProperties = {
    left: cell.left - window.originX - 1,
    top: cell.top - window.originY - 1,
    width: cell.width + 1,
    height: cell.height + 1,
  };
  const names = ['cell', `is-${cell.kind}`, ...(cell.overflow > 0 ? ['overflows'] : [])];
  return (
    <div
      role="gridcell"
      aria-colindex={cell.column + 1}
      className={names.join(' ')}
      style={{ ...cell.css, ...place }}
      data-cell={`${cell.row},${cell.column}`}
    >
      {cell.text !== '' && (
        <span
          className="cell-text"
          style={cell.overflow > 0 ? { minWidth: cell.width + cell.overflow - 6 } : undefined}
        >
          {cell.text}
        </span>
      )}
      {cell.hasNote && <span className="note-mark" aria-hidden="true" />}
    </div>
  );
}

/** Thin lines between rows and columns, below the cells. */
function Gridlines({ view, window }: { view: SheetView; window: PaneWindow }) {
  const lines: ReactNode[] = [];
  const left = startOf(view.columns, window.columns[0]) - window.originX;
  const right = startOf(view.columns, window.columns[1] + 1) - window.originX;
  const top = startOf(view.rows, window.rows[0]) - window.originY;
  const bottom = startOf(view.rows, window.rows[1] + 1) - window.originY;
  for (let column = window.columns[0]; column <= window.columns[1]; column += 1) {
    if (sizeOf(view.columns, column) === 0) continue;
    const x = startOf(view.columns, column + 1) - window.originX - 1;
    lines.push(<i key={`c${column}`} className="gridline" style={{ left: x, top, width: 1, height: bottom - top }} />);
  }
  for (let row = window.rows[0]; row <= window.rows[1]; row += 1) {
    if (sizeOf(view.rows, row) === 0) continue;
    const y = startOf(view.rows, row + 1) - window.originY - 1;
    lines.push(<i key={`r${row}`} className="gridline" style={{ left, top: y, width: right - left, height: 1 }} />);
  }
  return <div aria-hidden="true">{lines}</div>;
}

/** A block's place in a pane in pixels. */
export function blockBox(view: SheetView, block: CellRange, window: PaneWindow): CSSProperties {
  const left = startOf(view.columns, block.left);
  const top = startOf(view.rows, block.top);
  return {
    left: left - window.originX,
    top: top - window.originY,
    width: startOf(view.columns, block.right + 1) - left,
    height: startOf(view.rows, block.bottom + 1) - top,
  };
}
