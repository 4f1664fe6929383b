import type { CellRange } from './cellRange';
import type { Selection } from './selection';

/** A cell being typed into. */
export interface Editing {
  row: number;
  column: number;
  text: string;
  caret: number;
  /** `enter`: typed over, arrows finish it. `edit`: opened with its content, arrows move the caret. */
  mode: 'enter' | 'edit';
  /** Where the text is typed: in the cell or in the formula bar. */
  place: 'cell' | 'bar';
  /** Part of the text that a click on other cells has put in, and that the next such click replaces. */
  pointed?: readonly [number, number];
}

/** What a person can do with the grid; each acts on the sheet shown. */
export interface GridActions {
  select(selection: Selection): void;
  /** Opens the active cell with a text, or with what it holds when the text is null. */
  start(text: string | null, mode: Editing['mode'], place: Editing['place']): void;
  change(text: string, caret: number): void;
  /** Puts a cell's address into the formula being typed. False when no address fits there. */
  pointAt(address: string): boolean;
  /** Writes what was typed, if anything. False when it was refused; the cell then stays open. */
  commit(): boolean;
  cancel(): void;
  clear(range: CellRange): void;
  copy(range: CellRange): string;
  paste(range: CellRange, text: string): void;
}
