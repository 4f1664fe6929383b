import { rangeAddress, type CellRange } from '../grid/cellRange';
import type { Editing, GridActions } from '../grid/gridActions';
import { selectRange, type Selection } from '../grid/selection';
import { isAllowed, validationAt } from '../grid/validation';
import { EntryRefused } from '../model/EntryRefused';
import type { WorkbookModel } from '../model/WorkbookModel';
import { copyBlock, pasteBlock } from './blockEntries';
import { editText } from './editText';
import { pointedText } from './pointAt';
import type { Problem } from './problem';

/** The open workbook, as far as typing needs it. */
interface OpenWorkbook {
  readonly model: WorkbookModel;
  readonly host: { editing: boolean };
  readonly sheetName: string;
  readonly selection: Selection;
  select(selection: Selection): void;
  report(problem: Problem | null): void;
  changed(): void;
}

/** What a person does to cells: type, finish, clear, copy and paste. What is refused becomes a sentence of the session. */
export class Typing implements GridActions {
  editing: Editing | null = null;

  constructor(private readonly session: OpenWorkbook) {}

  select(selection: Selection): void {
    this.session.select(selection);
  }

  start(text: string | null, mode: Editing['mode'], place: Editing['place']): void {
    const { row, column } = this.session.selection;
    const content = text ?? editText(this.session.model, this.session.sheetName, row, column);
    this.setEditing({ row, column, text: content, caret: content.length, mode, place });
  }

  change(text: string, caret: number): void {
    const { editing } = this;
    if (!editing || (editing.text === text && editing.caret === caret)) return;
    const { row, column, mode, place } = editing;
    this.setEditing({ row, column, mode, place, text, caret });
  }

  pointAt(address: string): boolean {
    const pointed = this.editing && pointedText(this.editing, address);
    if (!pointed || !this.editing) return false;
    this.setEditing({ ...this.editing, ...pointed });
    return true;
  }

  commit(): boolean {
    const { editing, session } = this;
    if (!editing) return true;
    const { row, column, text } = editing;
    if (text !== editText(session.model, session.sheetName, row, column)) {
      const problem =
        this.notAllowed(row, column, text) ??
        refusal(row, column, () => session.model.enter(session.sheetName, row, column, text));
      session.report(problem);
      if (problem) return false;
    }
    this.setEditing(null);
    session.model.calculate();
    return true;
  }

  cancel(): void {
    this.setEditing(null);
  }

  clear({ top, left, bottom, right }: CellRange): void {
    const { model, sheetName } = this.session;
    const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    this.write(top, left, () => model.clear(sheetName, area));
  }

  copy(range: CellRange): string {
    return copyBlock(this.session.model, range);
  }

  paste(range: CellRange, text: string): void {
    const { session } = this;
    this.write(range.top, range.left, () => session.select(selectRange(pasteBlock(session.model, range, text))));
  }

  /** While a cell is open, Excel answers no add-in; the host does the same. */
  private setEditing(editing: Editing | null): void {
    this.editing = editing;
    this.session.host.editing = editing !== null;
    this.session.changed();
  }

  private write(row: number, column: number, action: () => void): void {
    this.session.report(refusal(row, column, action));
    this.session.model.calculate();
  }

  /** The sentence of the cell's validation when it does not let a text pass. */
  private notAllowed(row: number, column: number, typed: string): Problem | null {
    const sheet = this.session.model.activeSheet;
    const validation = validationAt(sheet, row, column);
    if (isAllowed(sheet, validation, typed)) return null;
    const rule = validation?.error ?? validation?.prompt ?? '';
    return (words) => `${words.problems.notAllowed(cellName(row, column), typed)} ${rule}`.trim();
  }
}

/** Runs an action; gives the sentence for what Excel would not take, or null. */
function refusal(row: number, column: number, action: () => void): Problem | null {
  try {
    action();
    return null;
  } catch (refused) {
    if (!(refused instanceof EntryRefused)) throw refused;
    const cell = cellName(row, column);
    return ({ problems }) => (refused.reason === 'protected' ? problems.locked(cell) : problems.badFormula(cell));
  }
}

function cellName(row: number, column: number): string {
  return rangeAddress({ top: row, bottom: row, left: column, right: column });
}
