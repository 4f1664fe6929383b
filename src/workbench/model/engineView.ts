import type { Cell, Row, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { ValueType } from '@cj-tech-master/excelts';
import type { WorkbookLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import type { Area } from './address';
import { cellNumber } from './cellNumber';
import { callCustomFunction, type EngineValue } from './customFunctionCall';
import { replaceFunctionCalls } from './formulaText';
import type { FunctionCall, FunctionMetadata, FunctionsMetadata } from './functionsMetadata';
import { tableArea } from './tables';
import { VECTOR_INDEX, vectorIndex } from './vectorIndex';

type CellLike = NonNullable<ReturnType<WorksheetLike['findCell']>>;
type RowLike = Parameters<Parameters<WorksheetLike['eachRow']>[1]>[0];

export interface CustomFunction {
  readonly metadata: FunctionsMetadata;
  readonly called: FunctionMetadata;
  readonly call: FunctionCall;
}

/** What the engine's view tells while it calculates. */
export interface EngineWatcher {
  /** The formula in `source` writes into this cell. */
  onSpill(sheet: Worksheet, source: Area, row: number, column: number): void;
  /** A custom function's error came with a sentence; `cell` is the cell's number. */
  onMessage(cell: number, message: string): void;
}

/**
 * The workbook as the engine of excelts sees it: every custom function call carries the number of its cell as first
 * argument, and spills are told. `functions` are the custom functions by their full name in capitals.
 */
export function engineView(
  book: Workbook,
  functions: ReadonlyMap<string, CustomFunction>,
  watcher: EngineWatcher,
): WorkbookLike {
  const sheets = new Map<Worksheet, WorksheetLike>();
  const viewOf = (sheet: Worksheet): WorksheetLike => {
    const known = sheets.get(sheet) ?? sheetView(sheet, functions, watcher);
    sheets.set(sheet, known);
    return known;
  };
  const userFunctions = new Map([...functions].map(([name, custom]) => [name, engineFunction(custom, watcher)]));
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

function engineFunction(
  custom: CustomFunction,
  watcher: EngineWatcher,
): { minArity: number; maxArity: number; invoke: (args: unknown[]) => unknown } {
  const invoke = (args: unknown[]): EngineValue => {
    const [marker, ...given] = args as EngineValue[];
    const { result, message } = callCustomFunction(custom.metadata, custom.called, given, custom.call);
    const cell = marker?.kind === 1 ? marker.value : -1;
    if (message) watcher.onMessage(cell, message);
    return result;
  };
  return { minArity: 0, maxArity: 255, invoke };
}

function sheetView(
  sheet: Worksheet,
  functions: ReadonlyMap<string, CustomFunction>,
  watcher: EngineWatcher,
): WorksheetLike {
  const cellView = (cell: Cell): CellLike =>
    cell.type === ValueType.Formula ? formulaView(sheet, cell, functions) : cell;
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
      if (source) watcher.onSpill(sheet, source, row - 1, column - 1);
      return sheet.getCell(row, column);
    },
    getTables: () =>
      sheet
        .getTables()
        .map((table) => ({ table: { ...table.table, rows: { length: tableArea(table).dataRows } as unknown[] } })),
  };
}

function formulaView(sheet: Worksheet, cell: Cell, functions: ReadonlyMap<string, CustomFunction>): CellLike {
  const formula = cell.formula;
  const number = cellNumber(sheet.id, cell.row - 1, cell.col - 1);
  return {
    row: cell.row,
    col: cell.col,
    type: cell.type,
    ...(formula !== undefined && { formula: markCalls(formula, number, functions) }),
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
function markCalls(formula: string, number: number, functions: ReadonlyMap<string, CustomFunction>): string {
  if (!formula.includes('.') && !/INDEX/i.test(formula)) return formula;
  return replaceFunctionCalls(formula, ({ name, hasArguments, argumentCount }) => {
    const upper = name.toUpperCase();
    if (functions.has(upper)) return `${upper}(${number}${hasArguments ? ',' : ''}`;
    return upper === 'INDEX' && argumentCount() === 2 ? `${VECTOR_INDEX}(` : undefined;
  });
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
