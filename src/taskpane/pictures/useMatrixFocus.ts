import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { scrollToCell, stepInMatrix, type MatrixPlace, type MatrixSize } from './matrixLayout';
import type { MatrixParts } from './matrixParts';

export interface MatrixFocus {
  /** The cell that is the tab stop. */
  readonly active: MatrixPlace;
  press(event: KeyboardEvent): void;
  /** Takes over the cell that was clicked or got the focus; null for what is no cell. */
  take(target: EventTarget): MatrixPlace | null;
}

/** The one tab stop of the matrix, moved by keys; a cell out of view is scrolled to. */
export function useMatrixFocus(
  frame: RefObject<HTMLElement | null>,
  counts: MatrixParts['counts'],
  size: MatrixSize,
): MatrixFocus {
  const [moved, setMoved] = useState<MatrixPlace>(() => firstFilled(counts));
  const active: MatrixPlace = {
    row: Math.min(moved.row, counts.length - 1),
    column: Math.min(moved.column, counts[0].length - 1),
  };
  // The cell that a key leads to gets the focus once it is drawn.
  const wanted = useRef<MatrixPlace | null>(null);
  useEffect(() => {
    const cell = wanted.current && cellElement(frame.current, wanted.current);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
  });
  const press = (event: KeyboardEvent): void => {
    const next = stepInMatrix(event, active, counts);
    if (!next || !frame.current) return;
    event.preventDefault();
    wanted.current = next;
    setMoved(next);
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = frame.current;
    frame.current.scrollTo(scrollToCell(next, { left, top, width, height }, size));
  };
  const take = (target: EventTarget): MatrixPlace | null => {
    const place = placeOf(target);
    if (place) setMoved(place);
    return place;
  };
  return { active, press, take };
}

function firstFilled(counts: MatrixParts['counts']): MatrixPlace {
  const column = counts[0].findIndex((count) => count > 0);
  return { row: 0, column: Math.max(0, column) };
}

function cellElement(frame: HTMLElement | null, { row, column }: MatrixPlace): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

function placeOf(target: EventTarget): MatrixPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}
