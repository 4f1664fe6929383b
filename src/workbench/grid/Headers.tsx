import { memo, type ReactNode } from 'react';
import { columnLetters } from '../model/address';
import { sizeOf, startOf } from './axis';
import type { CellRange } from './cellRange';
import type { SheetView } from './sheetView';

interface HeaderProps {
  view: SheetView;
  from: number;
  to: number;
  origin: number;
  selected: CellRange;
}

/** Column letters above the cells. */
export const ColumnHeaders = memo(function ColumnHeaders({ view, from, to, origin, selected }: HeaderProps) {
  const headers: ReactNode[] = [];
  for (let column = from; column <= to; column += 1) {
    const width = sizeOf(view.columns, column);
    if (width === 0) continue;
    const isSelected = column >= selected.left && column <= selected.right;
    headers.push(
      <div
        key={column}
        className={isSelected ? 'header is-selected' : 'header'}
        style={{ left: startOf(view.columns, column) - origin, width, height: '100%' }}
      >
        {columnLetters(column)}
      </div>,
    );
  }
  return <>{headers}</>;
}, sameHeaders);

/** Row numbers beside the cells. */
export const RowHeaders = memo(function RowHeaders({ view, from, to, origin, selected }: HeaderProps) {
  const headers: ReactNode[] = [];
  for (let row = from; row <= to; row += 1) {
    const height = sizeOf(view.rows, row);
    if (height === 0) continue;
    const isSelected = row >= selected.top && row <= selected.bottom;
    headers.push(
      <div
        key={row}
        className={isSelected ? 'header is-selected' : 'header'}
        style={{ top: startOf(view.rows, row) - origin, height, width: '100%' }}
      >
        {row + 1}
      </div>,
    );
  }
  return <>{headers}</>;
}, sameHeaders);

function sameHeaders(before: HeaderProps, after: HeaderProps): boolean {
  const [a, b] = [before.selected, after.selected];
  return (
    before.view === after.view &&
    before.from === after.from &&
    before.to === after.to &&
    a.top === b.top &&
    a.left === b.left &&
    a.bottom === b.bottom &&
    a.right === b.right
  );
}
