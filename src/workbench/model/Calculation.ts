import type { Cell, Row, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { ValueType } from '@cj-tech-master/excelts';
import { calculateFormulas, type WorkbookLike, type WorksheetLike } from '@cj-tech-master/excelts/formula';
import type { Area } from './address';
import { callCustomFunction, type EngineValue } from './customFunctionCall';
import { replaceFunctionCalls } from './formulaText';
import type { FunctionCall, FunctionMetadata, FunctionsMetadata } from './functionsMetadata';
import { tableArea } from './tables';
import { VECTOR_INDEX, vectorIndex } from './vectorIndex';

type CellLike = NonNullable<ReturnType<WorksheetLike['findCell']>>;
type RowLike = Parameters<Parameters<WorksheetLike['eachRow']>[1]>[0];

const MAX_PASSES = 4;
const SHEET_FACTOR = 2 ** 34;
const ROW_FACTOR = 2 ** 14;

interface CustomFunction {
  readonly metadata: FunctionsMetadata;
  readonly called: FunctionMetadata;
  readonly call: FunctionCall;
}

/** Number of a cell that is unique in the workbook; row and column count from 0. */
const cellNumber = (sheetId: number, row: number, column: number): number =>
  sheetId * SHEET_FACTOR + row * ROW_FACTOR + column;

/**
 * Calculates a workbook's formulas with the engine of excelts and keeps what the engine does not: which cells a formula
 * spilled into, and the sentence of a custom function's error.
 *
 * The engine sees the workbook through a view of ours, in which every custom function call carries the number of its
 * cell as first argument. When a cell of a spilled area is written, all spilled cells are emptied and the view renewed,
 * so that the engine decides afresh what may spill.
 */
export class Calculation {
  private spills = new Map<number, { sheet: Worksheet; area: Area }>();
  private spilledCells = new Map<number, number>();
  private readonly functions = new Map<string, CustomFunction>();
  private messages = new Map<number, string>();
  private view: WorkbookLike;
  /** Functions or spilled areas came in from elsewhere since the last calculation. */
  private mustStartAnew = false;
  private passSpills = new Map<number, { sheet: Worksheet; area: Area }>();

  constructor(private readonly book: Workbook) {
    this.view = this.createView();
  }

  register(metadata: FunctionsMetadata, call: FunctionCall): void {
    for (const called of metadata.functions) {
      this.functions.set(`${metadata.namespace}.${called.name}`.toUpperCase(), { metadata, called, call });
    }
    this.mustStartAnew = true;
  }

  /** Calculates until no spilled area changes its size any more. */
  calculate(): void {
    if (this.mustStartAnew) this.forgetSpills();
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      this.passSpills = new Map();
      this.messages = new Map();
      calculateFormulas(this.view);
      const settled = this.takeSpills();
      if (settled) return;
    }
  }

  /** Sentence of the custom function's error in a cell, when the last calculation gave one. */
  messageAt(sheet: Worksheet, row: number, column: number): string | undefined {
    return this.messages.get(cellNumber(sheet.id, row, column));
  }

  /** The area that the formula in this cell filled; undefined when it filled one cell. */
  spillOf(sheet: Worksheet, row: number, column: number): Area | undefined {
    return this.spills.get(cellNumber(sheet.id, row, column))?.area;
  }

  /** The cell whose formula fills this cell, itself excluded. */
  spillSourceOf(sheet: Worksheet, row: number, column: number): { row: number; column: number } | undefined {
    const source = this.spilledCells.get(cellNumber(sheet.id, row, column));
    return source === undefined ? undefined : this.spills.get(source)?.area;
  }

  /** To be called before a cell is written by anybody but the engine. */
  beforeWrite(sheet: Worksheet, row: number, column: number): void {
    if (this.spills.size === 0) return;
    const number = cellNumber(sheet.id, row, column);
    if (this.spilledCells.has(number) || this.spills.has(number)) this.forgetSpills();
  }

  /** Takes over the spilled areas that a file names; their cells are filled again by the next calculation. */
  adopt(sheet: Worksheet, row: number, column: number, area: Area): void {
    this.spills.set(cellNumber(sheet.id, row, column), { sheet, area });
    this.indexSpills();
    this.mustStartAnew = true;
  }

  /** Empties all spilled cells and lets the engine start anew. */
  forgetSpills(): void {
    for (const { sheet, area } of this.spills.values()) emptySpilled(sheet, area);
    this.spills = new Map();
    this.spilledCells = new Map();
    this.mustStartAnew = false;
    this.view = this.createView();
  }

  private takeSpills(): boolean {
    const before = this.spills;
    const isSame =
      before.size === this.passSpills.size &&
      [...this.passSpills].every(([key, { area }]) => sameSize(before.get(key)?.area, area));
    const vanished = [...before].filter(([key]) => !this.passSpills.has(key));
    this.spills = this.passSpills;
    this.indexSpills();
    const blocked = vanished.filter(
      ([, { sheet, area }]) => errorOf(sheet.findCell(area.row + 1, area.column + 1)) === '#SPILL!',
    );
    if (blocked.length === 0) return isSame;
    for (const [key, spill] of blocked) this.spills.set(key, spill);
    this.forgetSpills();
    return false;
  }

  private indexSpills(): void {
    this.spilledCells = new Map();
    for (const [key, { sheet, area }] of this.spills) {
      eachSpilled(area, (row, column) => this.spilledCells.set(cellNumber(sheet.id, row, column), key));
    }
  }

  private createView(): WorkbookLike {
    const { book } = this;
    const sheets = new Map<Worksheet, WorksheetLike>();
    const viewOf = (sheet: Worksheet): WorksheetLike => {
      const known = sheets.get(sheet) ?? this.createSheetView(sheet);
      sheets.set(sheet, known);
      return known;
    };
    const userFunctions = new Map([...this.functions].map(([name, custom]) => [name, this.engineFunction(custom)]));
    userFunctions.set(VECTOR_INDEX, { minArity: 2, maxArity: 2, invoke: (args) => vectorIndex(args as EngineValue[]) });
    return {
      get worksheets() {
        return book.worksheets.map(viewOf);
      },
      getWorksheet: (id) => {
        const sheet = book.getWorksheet(id);
        return sheet && viewOf(sheet);
      },
      definedNames: book.definedNames,
      calcProperties: book.calcProperties,
      properties: book.properties,
      userFunctions,
    };
  }

  private engineFunction(custom: CustomFunction): {
    minArity: number;
    maxArity: number;
    invoke: (args: unknown[]) => unknown;
  } {
    const invoke = (args: unknown[]): EngineValue => {
      const [marker, ...given] = args as EngineValue[];
      const { result, message } = callCustomFunction(custom.metadata, custom.called, given, custom.call);
      const cell = marker?.kind === 1 ? marker.value : -1;
      if (message) this.messages.set(cell, message);
      return result;
    };
    return { minArity: 0, maxArity: 255, invoke };
  }

  private createSheetView(sheet: Worksheet): WorksheetLike {
    const cellView = (cell: Cell): CellLike =>
      cell.type === ValueType.Formula ? this.createFormulaView(sheet, cell) : cell;
    let source: Area | null = null;
    return {
      id: sheet.id,
      get name() {
        return sheet.name;
      },
      get dimensions() {
        return sheet.dimensions;
      },
      get mergedRegions() {
        return sheet.mergedRegions;
      },
      eachRow: ((...args: unknown[]) => {
        const visit = args.at(-1) as (row: RowLike, rowNumber: number) => void;
        sheet.eachRow((row, rowNumber) => visit(rowView(row, cellView), rowNumber));
      }) as WorksheetLike['eachRow'],
      findCell: (row, column) => {
        source = { row: row - 1, column: column - 1, rows: 1, columns: 1 };
        const cell = sheet.findCell(row, column);
        return cell && cellView(cell);
      },
      getCell: (row, column) => {
        if (source) this.extendSpill(sheet, source, row - 1, column - 1);
        return sheet.getCell(row, column);
      },
      getTables: () =>
        sheet
          .getTables()
          .map((table) => ({ table: { ...table.table, rows: { length: tableArea(table).dataRows } as unknown[] } })),
    };
  }

  /** The engine writes a spill as its source cell followed by every other cell. */
  private extendSpill(sheet: Worksheet, source: Area, row: number, column: number): void {
    const key = cellNumber(sheet.id, source.row, source.column);
    const known = this.passSpills.get(key)?.area ?? source;
    const area = {
      ...source,
      rows: Math.max(known.rows, row - source.row + 1),
      columns: Math.max(known.columns, column - source.column + 1),
    };
    this.passSpills.set(key, { sheet, area });
  }

  private createFormulaView(sheet: Worksheet, cell: Cell): CellLike {
    const formula = cell.formula;
    const number = cellNumber(sheet.id, cell.row - 1, cell.col - 1);
    return {
      row: cell.row,
      col: cell.col,
      type: cell.type,
      ...(formula !== undefined && { formula: this.markCalls(formula, number) }),
      model: cell.model,
      value: cell.value,
      get result() {
        return cell.result;
      },
      set result(result) {
        cell.result = result as Cell['result'];
      },
    };
  }

  /** Custom functions learn which cell calls them; `INDEX` with one number goes to our own, see `vectorIndex`. */
  private markCalls(formula: string, number: number): string {
    if (!formula.includes('.') && !/INDEX/i.test(formula)) return formula;
    return replaceFunctionCalls(formula, ({ name, hasArguments, argumentCount }) => {
      const upper = name.toUpperCase();
      if (this.functions.has(upper)) return `${upper}(${number}${hasArguments ? ',' : ''}`;
      return upper === 'INDEX' && argumentCount() === 2 ? `${VECTOR_INDEX}(` : undefined;
    });
  }
}

function rowView(row: Row, cellView: (cell: Cell) => CellLike): RowLike {
  return {
    hidden: row.hidden,
    eachCell: ((...args: unknown[]) => {
      const visit = args.at(-1) as (cell: CellLike, column: number) => void;
      row.eachCell((cell, column) => visit(cellView(cell), column));
    }) as RowLike['eachCell'],
  };
}

function eachSpilled(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row !== area.row || column !== area.column) visit(row, column);
    }
  }
}

function emptySpilled(sheet: Worksheet, area: Area): void {
  eachSpilled(area, (row, column) => {
    const cell = sheet.findCell(row + 1, column + 1);
    if (cell && cell.type !== ValueType.Formula && cell.type !== ValueType.Merge) cell.value = null;
  });
}

function errorOf(cell: Cell | undefined): string | undefined {
  const result = cell?.result;
  return typeof result === 'object' && 'error' in result ? result.error : undefined;
}

const sameSize = (one: Area | undefined, other: Area): boolean =>
  one?.rows === other.rows && one.columns === other.columns;
