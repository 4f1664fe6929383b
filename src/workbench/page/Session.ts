import { selectedRange, selectRange, firstCell, type Selection } from '../grid/selection';
import { mergesOf } from '../grid/sheetView';
import { parseRange } from '../grid/cellRange';
import type { WorkbookModel } from '../model/WorkbookModel';
import { ExcelHost } from '../protocol/ExcelHost';
import type { Problem } from './problem';
import { Typing } from './Typing';

let sessions = 0;

/**
 * An open workbook at the workbench: its model, the host that answers the add-in, what is selected and what is being typed.
 * The page draws it again whenever it says that it changed.
 */
export class Session {
  readonly id = (sessions += 1);
  readonly host: ExcelHost;
  readonly typing: Typing;
  selection: Selection = firstCell;
  problem: Problem | null = null;
  isSaved = true;
  /** Rises when cells, formats or sheets change, not when only the selection does. */
  contentVersion = 0;
  private version = 0;
  private isSelecting = false;
  private readonly listeners = new Set<() => void>();
  private readonly selections = new Map<string, Selection>();

  constructor(readonly model: WorkbookModel) {
    this.host = new ExcelHost(model);
    this.typing = new Typing(this);
    model.calculate();
    this.follow();
    model.onChange((change) => this.contentChanged(change.origin !== 'calculation'));
    model.onStructure((change) => this.contentChanged(change.kind !== 'sheetActivated'));
    model.onSelection(() => {
      if (!this.isSelecting) this.follow();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly getVersion = (): number => this.version;

  get sheetName(): string {
    return this.model.activeSheet.name;
  }

  select(selection: Selection): void {
    this.selectOn(this.sheetName, selection);
  }

  /** Brings a sheet to the front with what was selected on it before. A cell that is being typed into is finished first. */
  activate(sheetName: string): void {
    if (this.typing.commit()) this.selectOn(sheetName, this.selections.get(sheetName) ?? firstCell);
  }

  /** Adds an empty sheet after the others, named with the first free number, and goes there. */
  addSheet(name: string): void {
    const taken = new Set(this.model.book.worksheets.map((sheet) => sheet.name.toLowerCase()));
    let number = 1;
    while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
    const sheet = this.model.book.addWorksheet(`${name}${number}`);
    this.model.notifyStructure({ kind: 'sheetAdded', sheetId: sheet.id, sheetName: sheet.name, origin: 'person' });
    this.activate(sheet.name);
  }

  /** Goes to an address such as `B5` or `Sheet!A1:C3`, to a named range or to a table. False when there is no such place. */
  goTo(text: string): boolean {
    const table = this.model.tables().find((one) => one.table.name.toLowerCase() === text.trim().toLowerCase());
    const named = this.model.book.definedNames.getRanges(text.trim()).ranges[0];
    const place = parseRange(table?.table.table.tableRef ?? named ?? text);
    const wanted = table?.sheet.name ?? place?.sheetName ?? this.sheetName;
    const sheet = this.model.book.worksheets.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
    if (!place || !sheet) {
      this.report((words) => words.problems.badAddress(text));
      return false;
    }
    this.selectOn(sheet.name, selectRange(place));
    return true;
  }

  report(problem: Problem | null): void {
    this.problem = problem;
    this.changed();
  }

  /** The workbook was saved as a file of this name. */
  saved(): void {
    this.isSaved = true;
    this.changed();
  }

  /** Draws the page again. */
  changed(): void {
    this.version += 1;
    for (const listener of [...this.listeners]) listener();
  }

  /** Selects, and hands the selection to the model, which tells the add-in. */
  private selectOn(sheetName: string, selection: Selection): void {
    this.selection = selection;
    this.selections.set(sheetName, selection);
    const range = selectedRange(selection, mergesOf(this.model.sheet(sheetName)));
    this.isSelecting = true;
    this.model.select({
      sheetName,
      row: range.top,
      column: range.left,
      rows: range.bottom - range.top + 1,
      columns: range.right - range.left + 1,
    });
    this.isSelecting = false;
    this.changed();
  }

  /** Takes over the selection that the add-in, or the file, has set. */
  private follow(): void {
    const { row, column, rows, columns } = this.model.selection;
    this.selection = selectRange({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    this.selections.set(this.sheetName, this.selection);
    this.changed();
  }

  private contentChanged(isEdit: boolean): void {
    if (isEdit) this.isSaved = false;
    this.contentVersion += 1;
    this.changed();
  }
}
