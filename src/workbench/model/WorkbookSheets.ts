import type { Cell, Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { ChangeOrigin, Selection } from './changes';
import { renameSheetInCharts } from './chartParts';
import { WorkbookCells } from './WorkbookCells';
import { renameSheetInFormula } from './formulaText';

/** The sheets of a workbook and which of them is in front, with what is selected on it. */
export abstract class WorkbookSheets extends WorkbookCells {
  /** Custom properties of worksheets: sheet id → key → text. */
  readonly sheetProperties = new Map<number, Map<string, string>>();
  private readonly selectionListeners = new Set<(selection: Selection) => void>();
  private selected: Selection;

  constructor(book: Workbook) {
    super(book);
    const first = book.worksheets[book.views[0]?.activeTab ?? 0] ?? book.worksheets[0];
    this.selected = { sheetName: first?.name ?? '', row: 0, column: 0, rows: 1, columns: 1 };
  }

  onSelection(listener: (selection: Selection) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  get selection(): Selection {
    return this.book.getWorksheet(this.selected.sheetName)
      ? this.selected
      : { ...this.selected, sheetName: this.book.worksheets[0]?.name ?? '' };
  }

  /** The sheet whose tab is in front. */
  get activeSheet(): Worksheet {
    return this.sheet(this.selection.sheetName);
  }

  /** Adds a sheet after the last one, named `Sheet1`, `Sheet2`, … when no name is given. */
  addSheet(name: string | undefined, origin: ChangeOrigin = 'person'): Worksheet {
    let number = 1;
    const isTaken = (wanted: string): boolean =>
      this.book.worksheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
    while (name === undefined && isTaken(`Sheet${number}`)) number += 1;
    const sheet = this.book.addWorksheet(name ?? `Sheet${number}`);
    this.notifyStructure({ kind: 'sheetAdded', sheetId: sheet.id, sheetName: sheet.name, origin });
    return sheet;
  }

  /** Deletes a sheet; references to it become `#REF!`. */
  deleteSheet(sheet: Worksheet, origin: ChangeOrigin = 'person'): void {
    const position = this.book.worksheets.indexOf(sheet);
    const isActive = this.selection.sheetName === sheet.name;
    this.calculation.forgetSpills();
    for (const table of sheet.getTables()) sheet.removeTable(table.name);
    const { id, name } = sheet;
    this.book.removeWorksheet(id);
    this.sheetProperties.delete(id);
    if (isActive) {
      const next =
        this.book.worksheets.slice(position).find(isVisible) ??
        this.book.worksheets.slice(0, position).reverse().find(isVisible) ??
        this.book.worksheets[0]!;
      this.selected = { sheetName: next.name, row: 0, column: 0, rows: 1, columns: 1 };
    }
    this.notifyStructure({ kind: 'sheetDeleted', sheetId: id, sheetName: name, origin });
  }

  /** Renames a sheet; formulas that name it follow. */
  renameSheet(sheet: Worksheet, name: string, origin: ChangeOrigin = 'person'): void {
    const before = sheet.name;
    this.calculation.forgetSpills();
    sheet.name = name;
    this.eachFormula((_, cell) => {
      const formula = cell.formula;
      const renamed = formula === undefined ? undefined : renameSheetInFormula(formula, before, name);
      if (renamed !== formula) cell.value = { ...(cell.value as object), formula: renamed } as Cell['value'];
    });
    renameSheetInCharts(this.book, before, name);
    if (this.selected.sheetName === before) this.selected = { ...this.selected, sheetName: name };
    this.notifyStructure({ kind: 'sheetRenamed', sheetId: sheet.id, sheetName: name, before, origin });
  }

  /** Moves a sheet's tab to another place, counted from 0. */
  moveSheet(sheet: Worksheet, position: number, origin: ChangeOrigin = 'person'): void {
    const others = this.book.worksheets.filter((other) => other !== sheet);
    [...others.slice(0, position), sheet, ...others.slice(position)].forEach(
      (moved, index) => (moved.orderNo = index + 1),
    );
    this.notifyStructure({ kind: 'sheetMoved', sheetId: sheet.id, sheetName: sheet.name, origin });
  }

  /** Copies a sheet with its cells, formats and print setup; tables get new names. */
  copySheet(sheet: Worksheet, position: number, origin: ChangeOrigin = 'person'): Worksheet {
    let number = 2;
    while (this.book.worksheets.some((other) => other.name.toLowerCase() === `${sheet.name} (${number})`.toLowerCase()))
      number += 1;
    const tables = sheet.getTables();
    const copy = this.book.importSheet(sheet, `${sheet.name.slice(0, 31 - ` (${number})`.length)} (${number})`);
    if (tables.length > 0) copy.getTables().forEach((table) => copy.removeTable(table.name));
    for (const table of tables) this.book._tableNames.add(table.name.toLowerCase());
    this.sheetProperties.set(copy.id, new Map(this.sheetProperties.get(sheet.id)));
    this.notifyStructure({ kind: 'sheetAdded', sheetId: copy.id, sheetName: copy.name, origin });
    this.moveSheet(copy, position, origin);
    return copy;
  }

  /** Brings a sheet's tab to the front; its selection starts at A1. */
  activate(sheet: Worksheet, origin: ChangeOrigin = 'person'): void {
    if (this.selection.sheetName !== sheet.name)
      this.select({ sheetName: sheet.name, row: 0, column: 0, rows: 1, columns: 1 }, origin);
  }

  /** Selects cells and brings their sheet to the front. */
  select(selection: Selection, origin: ChangeOrigin = 'person'): void {
    const sheet = this.sheet(selection.sheetName);
    const isOtherSheet = this.selection.sheetName !== sheet.name;
    const { row, column, rows, columns } = selection;
    this.selected = { sheetName: sheet.name, row, column, rows, columns };
    if (isOtherSheet)
      this.notifyStructure({ kind: 'sheetActivated', sheetId: sheet.id, sheetName: sheet.name, origin });
    for (const listener of [...this.selectionListeners]) listener(this.selected);
  }
}

const isVisible = (sheet: Worksheet): boolean => sheet.state === 'visible';
