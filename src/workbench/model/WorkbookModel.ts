import { type Cell, type Table, ValueType, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { createFormulaSyntaxProbe, installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { type Area, areaAddress, intersection, parseAddress } from './address';
import { Calculation } from './Calculation';
import type { CellChange, ChangeOrigin, Selection, StructureChange } from './changes';
import { type Scalar, formulaOrScalar, scalarOf } from './cellContent';
import { EntryRefused } from './EntryRefused';
import { addFileParts, readFileParts } from './fileParts';
import { fromFileFormula, mayGiveArray, toFileFormula } from './fileFormulas';
import { calledFunctions, referencedAreas, renameSheetInFormula } from './formulaText';
import type { FunctionCall, FunctionsMetadata } from './functionsMetadata';
import { tableArea } from './tables';
import { growTableInto } from './growTable';
import { type Entry, readTyped } from './typedEntry';

/**
 * One open workbook: cells, tables, charts and formats in an excelts `Workbook`, with a person's and the host's way of
 * changing it. Writing does not calculate; `calculate()` does, after as many changes as there are.
 */
export class WorkbookModel {
  /** Settings of add-ins that are kept in the workbook, by key. */
  readonly settings = new Map<string, unknown>();
  /** Custom properties of worksheets: sheet id → key → text. */
  readonly sheetProperties = new Map<number, Map<string, string>>();
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private readonly calculation: Calculation;
  private readonly namespaces = new Set<string>();
  private readonly changeListeners = new Set<(change: CellChange) => void>();
  private readonly structureListeners = new Set<(change: StructureChange) => void>();
  private readonly selectionListeners = new Set<(selection: Selection) => void>();
  private readonly isFormula = createFormulaSyntaxProbe();
  private isStale = true;
  /** False as long as no formula came in: then there is nothing to calculate. */
  private mayHoldFormulas = false;
  private selected: Selection;

  private constructor(
    readonly book: Workbook,
    public name: string,
  ) {
    this.calculation = new Calculation(book);
    const first = book.worksheets[book.views[0]?.activeTab ?? 0] ?? book.worksheets[0];
    this.selected = { sheetName: first?.name ?? '', row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** Opens an .xlsx file; throws when the bytes are not one. */
  static async open(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
    const book = newBook();
    await book.xlsx.load(bytes as unknown as Parameters<Workbook['xlsx']['load']>[0]);
    fillViews(book);
    if (book.worksheets.length === 0) throw new Error(`${name} holds no worksheet.`);
    const model = new WorkbookModel(book, name);
    model.takeOverFormulas();
    await readFileParts(bytes, model);
    return model;
  }

  /** A new workbook with one empty sheet, `Sheet1`. */
  static blank(name = 'Book1.xlsx'): WorkbookModel {
    const book = newBook();
    book.addWorksheet('Sheet1');
    return new WorkbookModel(book, name);
  }

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    this.calculate();
    const restore = this.prepareFormulasForFile();
    const [view = USUAL_VIEW] = this.book.views;
    this.book.views = [{ ...view, activeTab: Math.max(this.book.worksheets.indexOf(this.activeSheet), 0) }];
    try {
      return await addFileParts(new Uint8Array(await this.book.xlsx.writeBuffer()), this);
    } finally {
      restore();
    }
  }

  sheet(name: string): Worksheet {
    const sheet =
      this.book.getWorksheet(name) ??
      this.book.worksheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  /** Enters a text as a person types it. Throws `EntryRefused` where Excel would not take it. */
  enter(sheetName: string, row0: number, column0: number, typed: string): void {
    const sheet = this.sheet(sheetName);
    this.assertWritable(sheet, { row: row0, column: column0, rows: 1, columns: 1 });
    const before = scalarOf(sheet.findCell(row0 + 1, column0 + 1));
    this.enterText(sheet, row0, column0, typed);
    const grown = growTableInto(sheet, row0, column0);
    if (grown)
      this.notifyStructure({ kind: 'tableChanged', sheetName: sheet.name, tableName: grown.name, origin: 'person' });
    this.notify({ sheetName: sheet.name, row: row0, column: column0, rows: 1, columns: 1, origin: 'person', before });
  }

  /** Empties cells as the Delete key does; formats stay. */
  clear(sheetName: string, area: Area): void {
    const sheet = this.sheet(sheetName);
    this.assertWritable(sheet, area);
    this.clearContents(sheet, area);
    this.notify({ sheetName: sheet.name, ...area, origin: 'person' });
  }

  /** Writes a typed text without telling anybody. */
  enterText(sheet: Worksheet, row0: number, column0: number, typed: string): void {
    const cell = sheet.getCell(row0 + 1, column0 + 1);
    const entry = readTyped(typed, numberFormatOf(cell));
    if (entry.kind === 'formula' && !this.isFormula(entry.formula.replace(/^@/, ''))) {
      throw new EntryRefused(
        'formula',
        `${areaAddress({ row: row0, column: column0, rows: 1, columns: 1 })}: this is not a formula: =${entry.formula}`,
      );
    }
    this.writeEntry(sheet, row0, column0, entry);
    const isGeneral = numberFormatOf(cell) === 'General';
    if (entry.kind === 'number' && entry.numberFormat && isGeneral) cell.numFmt = entry.numberFormat;
  }

  /** Writes a value without telling anybody; texts are read as if typed. */
  writeScalar(sheet: Worksheet, row0: number, column0: number, content: Scalar): void {
    if (typeof content === 'string') return this.enterText(sheet, row0, column0, content);
    this.writeEntry(
      sheet,
      row0,
      column0,
      typeof content === 'number' ? { kind: 'number', number: content } : { kind: 'truth', truth: content },
    );
  }

  /** Empties cells without telling anybody. */
  clearContents(sheet: Worksheet, area: Area): void {
    const lastRow = Math.min(area.row + area.rows, sheet.rowCount);
    const lastColumn = Math.min(area.column + area.columns, sheet.columnCount);
    for (let row = area.row; row < lastRow; row++) {
      for (let column = area.column; column < lastColumn; column++) {
        if (sheet.findCell(row + 1, column + 1)) this.writeEntry(sheet, row, column, { kind: 'blank' });
      }
    }
    this.isStale = true;
  }

  private writeEntry(sheet: Worksheet, row0: number, column0: number, entry: Entry): void {
    this.isStale = true;
    this.calculation.beforeWrite(sheet, row0, column0);
    const cell = sheet.getCell(row0 + 1, column0 + 1);
    if (cell.type === ValueType.Merge) return;
    if (entry.kind === 'formula') {
      const formula = entry.formula.replace(/^@/, '');
      cell.value = { formula, shareType: 'array', ref: cell.address, isDynamicArray: true };
      this.mayHoldFormulas = true;
    } else if (entry.kind === 'blank') cell.value = null;
    else if (entry.kind === 'text') cell.value = entry.text;
    else if (entry.kind === 'number') cell.value = entry.number;
    else if (entry.kind === 'truth') cell.value = entry.truth;
    else cell.value = { error: entry.error } as Cell['value'];
  }

  /** False when a protected sheet locks one of the cells. */
  isWritable(sheet: Worksheet, area: Area): boolean {
    if (!sheet.sheetProtection) return true;
    if (area.rows * area.columns > 100_000) return false;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (sheet.findCell(row + 1, column + 1)?.protection?.locked !== false) return false;
      }
    }
    return true;
  }

  private assertWritable(sheet: Worksheet, area: Area): void {
    if (this.isWritable(sheet, area)) return;
    throw new EntryRefused('protected', `${sheet.name}!${areaAddress(area)} is protected. Unprotect the sheet first.`);
  }

  /** Merges cells; only the upper left cell keeps its content. `across` merges each row for itself. */
  mergeCells(sheet: Worksheet, area: Area, across = false): void {
    const pieces = across
      ? Array.from({ length: area.rows }, (_, offset) => ({ ...area, row: area.row + offset, rows: 1 }))
      : [area];
    for (const piece of pieces) {
      if (piece.rows * piece.columns === 1) continue;
      sheet.unMergeCells(piece.row + 1, piece.column + 1, piece.row + piece.rows, piece.column + piece.columns);
      for (let row = piece.row; row < piece.row + piece.rows; row++) {
        for (let column = piece.column; column < piece.column + piece.columns; column++) {
          const isFirst = row === piece.row && column === piece.column;
          if (!isFirst && sheet.findCell(row + 1, column + 1)) this.writeEntry(sheet, row, column, { kind: 'blank' });
        }
      }
      sheet.mergeCells(piece.row + 1, piece.column + 1, piece.row + piece.rows, piece.column + piece.columns);
    }
    this.isStale = true;
  }

  /**
   * To be called before cells move. References of formulas are not adjusted by this stand-in, so a move that a formula
   * would have to follow is refused.
   */
  beforeMove(sheet: Worksheet, moving: Area): void {
    this.calculation.forgetSpills();
    this.isStale = true;
    this.eachFormula((owner, cell) => {
      const follows = referencedAreas(cell.formula ?? '', owner.name).some(
        (place) => place.sheetName?.toLowerCase() === sheet.name.toLowerCase() && intersection(place, moving),
      );
      if (follows) throw new EntryRefused('move', `${owner.name}!${cell.address} refers to cells that would move.`);
    });
  }

  /** Says that formulas have to be calculated again. */
  invalidate(): void {
    this.isStale = true;
  }

  /** Calculates the formulas when something changed since the last time; in manual mode only when asked so. */
  calculate({ evenWhenManual = false } = {}): void {
    if (!this.isStale || (this.calculationMode === 'Manual' && !evenWhenManual)) return;
    this.isStale = false;
    if (!this.mayHoldFormulas) return;
    this.calculation.calculate();
    for (const listener of [...this.changeListeners]) {
      listener({ sheetName: '', row: 0, column: 0, rows: 0, columns: 0, origin: 'calculation' });
    }
  }

  /** Makes custom functions known; cells call them as `NAMESPACE.NAME(…)`. */
  registerFunctions(metadata: FunctionsMetadata, call: FunctionCall): void {
    this.namespaces.add(metadata.namespace.toUpperCase());
    this.calculation.register(metadata, call);
    this.isStale = true;
  }

  /** Listens to changed cells; gives the function that stops listening. */
  onChange(listener: (change: CellChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Listens to added, deleted, renamed, moved and activated sheets and to tables. */
  onStructure(listener: (change: StructureChange) => void): () => void {
    this.structureListeners.add(listener);
    return () => this.structureListeners.delete(listener);
  }

  onSelection(listener: (selection: Selection) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  notify(change: CellChange): void {
    if (!change.formatsOnly) this.isStale = true;
    for (const listener of [...this.changeListeners]) listener(change);
  }

  notifyStructure(change: StructureChange): void {
    this.isStale = true;
    for (const listener of [...this.structureListeners]) listener(change);
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

  /** The sentence of a custom function's error in this cell. */
  messageAt(sheetName: string, row0: number, column0: number): string | undefined {
    return this.calculation.messageAt(this.sheet(sheetName), row0, column0);
  }

  /** The area that the formula of this cell fills, when it is more than this cell. */
  spillOf(sheetName: string, row0: number, column0: number): Area | undefined {
    return this.calculation.spillOf(this.sheet(sheetName), row0, column0);
  }

  /** The cell whose formula fills this cell from elsewhere. */
  spillSourceOf(sheetName: string, row0: number, column0: number): { row: number; column: number } | undefined {
    return this.calculation.spillSourceOf(this.sheet(sheetName), row0, column0);
  }

  /** What the formula bar shows: `=formula`, or the value as it was typed. */
  formulaAt(sheetName: string, row0: number, column0: number): string {
    const cell = this.sheet(sheetName).findCell(row0 + 1, column0 + 1);
    const content = formulaOrScalar(cell);
    return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
  }

  /** All tables of the workbook with their sheets. */
  tables(): { sheet: Worksheet; table: Table }[] {
    return this.book.worksheets.flatMap((sheet) => sheet.getTables().map((table) => ({ sheet, table })));
  }

  /** The table that covers a cell. */
  tableAt(sheet: Worksheet, row0: number, column0: number): Table | undefined {
    return sheet.getTables().find((table) => {
      const area = tableArea(table);
      return (
        row0 >= area.row &&
        row0 < area.row + area.rows &&
        column0 >= area.column &&
        column0 < area.column + area.columns
      );
    });
  }

  private eachFormula(visit: (sheet: Worksheet, cell: Cell) => void): void {
    for (const sheet of this.book.worksheets) {
      sheet.eachRow((row) => row.eachCell((cell) => cell.type === ValueType.Formula && visit(sheet, cell)));
    }
  }

  private takeOverFormulas(): void {
    this.eachFormula((sheet, cell) => {
      const model = cell.model;
      this.mayHoldFormulas = true;
      if (model.formula === undefined) return;
      const formula = fromFileFormula(model.formula, (namespace) => this.namespaces.add(namespace));
      const isDynamic = model.isDynamicArray === true;
      if (formula !== model.formula) cell.value = { ...(cell.value as object), formula } as Cell['value'];
      const area = isDynamic && model.ref ? parseAddress(model.ref) : null;
      if (area && area.rows * area.columns > 1) this.calculation.adopt(sheet, area.row, area.column, area);
    });
  }

  /** Formulas get their file form and the area they fill; gives the way back. */
  private prepareFormulasForFile(): () => void {
    const undo: (() => void)[] = [];
    this.eachFormula((sheet, cell) => {
      const model = cell.model;
      if (model.formula === undefined) return;
      const original = cell.value;
      const formula = toFileFormula(model.formula, this.namespaces);
      const result = cell.result;
      const spill = this.calculation.spillOf(sheet, cell.row - 1, cell.col - 1);
      const staysDynamic =
        model.isDynamicArray && (spill !== undefined || mayGiveArray(calledFunctions(model.formula), this.namespaces));
      if (!model.isDynamicArray && formula === model.formula) return;
      undo.push(() => (cell.value = original));
      const kept = model.isDynamicArray ? {} : { shareType: model.shareType, ref: model.ref };
      const dynamic = { shareType: 'array', ref: spill ? areaAddress(spill) : cell.address, isDynamicArray: true };
      cell.value = { formula, result, ...(staysDynamic ? dynamic : kept) } as Cell['value'];
    });
    return () => undo.forEach((restore) => restore());
  }
}

const USUAL_VIEW = { x: 0, y: 0, width: 28800, height: 15000, firstSheet: 0, activeTab: 0, visibility: 'visible' };

const isVisible = (sheet: Worksheet): boolean => sheet.state === 'visible';

/** A file that states no views is read without the lists that excelts promises. */
function fillViews(book: Workbook): void {
  book.views ??= [];
  for (const sheet of book.worksheets) sheet.views ??= [];
}

function newBook(): Workbook {
  installFormulaEngine();
  installChartSupport();
  return new Workbook();
}

/** Number format of a cell, `General` when it has none. */
export function numberFormatOf(cell: Cell | undefined): string {
  const format = cell?.numFmt;
  return (typeof format === 'object' ? format.formatCode : format) || 'General';
}
