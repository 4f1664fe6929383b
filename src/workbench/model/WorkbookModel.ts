import { type Cell, type Table, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { type Area, areaAddress, parseAddress } from './address';
import { formulaOrScalar } from './cellContent';
import { mendLegends, renewAllCharts } from './chartParts';
import { fileCompression } from './fileCompression';
import { addFileParts, readFileParts } from './fileParts';
import { fromFileFormula, mayGiveArray, toFileFormula } from './fileFormulas';
import { calledFunctions } from './formulaText';
import { tableArea } from './tables';
import { WorkbookSheets } from './WorkbookSheets';

/**
 * One open workbook: cells, tables, charts and formats in an excelts `Workbook`, with a person's and the host's way of
 * changing it. Writing does not calculate; `calculate()` does, after as many changes as there are.
 */
export class WorkbookModel extends WorkbookSheets {
  /** Settings of add-ins that are kept in the workbook, by key. */
  readonly settings = new Map<string, unknown>();

  private constructor(
    book: Workbook,
    public name: string,
  ) {
    super(book);
  }

  /** Opens an .xlsx file; throws when the bytes are not one. */
  static async open(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
    const book = newBook();
    await book.xlsx.load(bytes as unknown as Parameters<Workbook['xlsx']['load']>[0]);
    fillViews(book);
    mendLegends(book);
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
    renewAllCharts(this.book);
    const restore = this.prepareFormulasForFile();
    const [view = USUAL_VIEW] = this.book.views;
    this.book.views = [{ ...view, activeTab: Math.max(this.book.worksheets.indexOf(this.activeSheet), 0) }];
    try {
      const compression = fileCompression();
      const bytes = await this.book.xlsx.writeBuffer({ zip: compression });
      return await addFileParts(new Uint8Array(bytes), this, compression);
    } finally {
      restore();
    }
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
