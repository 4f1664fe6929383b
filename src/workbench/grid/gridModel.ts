import type { KeyboardEvent, ReactNode } from 'react';
import type { CellRange } from './cellRange';
import type { CardText } from './CellCard';
import type { Editing, GridActions } from './gridActions';
import type { Selection } from './selection';
import type { SheetView } from './sheetView';

/** What the grid asks about single cells of the sheet it shows. */
export interface CellFacts {
  /** The card of a cell, or null. */
  cardAt(row: number, column: number): CardText | null;
  /** The choices of the cell's validation list, or null. */
  choicesAt(row: number, column: number): readonly string[] | null;
  /** The block that a spilled formula fills around a cell, or null. */
  spillAt(row: number, column: number): CellRange | null;
}

/** The grid's own words. */
export interface GridWords {
  grid: string;
  chart: string;
  list: string;
  openList: string;
}

export interface GridProps {
  view: SheetView;
  selection: Selection;
  editing: Editing | null;
  actions: GridActions;
  facts: CellFacts;
  words: GridWords;
  /** Keys that a list of functions beside the open editor takes for itself: true when it did. */
  onEditorKey(event: KeyboardEvent): boolean;
  /** Shown below the open editor. */
  children?: ReactNode;
}
