import { type Cell, type Workbook, type Worksheet, ValueType } from '@cj-tech-master/excelts';
import { Calculation } from './Calculation';
import type { CellChange, StructureChange } from './changes';
import type { FunctionCall, FunctionsMetadata } from './functionsMetadata';

/** Changes that no formula follows. */
const WITHOUT_CELLS: ReadonlySet<StructureChange['kind']> = new Set(['sheetActivated', 'sheetChanged', 'sheetMoved']);

/** The formulas of a workbook: when they are calculated, and who is told of changes. */
export abstract class WorkbookFormulas {
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  protected readonly calculation: Calculation;
  protected readonly namespaces = new Set<string>();
  /** False as long as no formula came in: then there is nothing to calculate. */
  protected mayHoldFormulas = false;
  private readonly changeListeners = new Set<(change: CellChange) => void>();
  private readonly structureListeners = new Set<(change: StructureChange) => void>();
  private isStale = true;
  private isSuspended = false;

  constructor(readonly book: Workbook) {
    this.calculation = new Calculation(book);
  }

  sheet(name: string): Worksheet {
    const sheet =
      this.book.getWorksheet(name) ??
      this.book.worksheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  /** Says that formulas have to be calculated again. */
  invalidate(): void {
    this.isStale = true;
  }

  /** Until `resumeCalculation` formulas keep the results they have. */
  suspendCalculation(): void {
    this.isSuspended = true;
  }

  resumeCalculation(): void {
    this.isSuspended = false;
  }

  /** Calculates the formulas when something changed since the last time; in manual mode only when asked so. */
  calculate({ evenWhenManual = false } = {}): void {
    if (this.isSuspended || !this.isStale || (this.calculationMode === 'Manual' && !evenWhenManual)) return;
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

  notify(change: CellChange): void {
    if (!change.formatsOnly) this.isStale = true;
    for (const listener of [...this.changeListeners]) listener(change);
  }

  notifyStructure(change: StructureChange): void {
    if (!WITHOUT_CELLS.has(change.kind)) this.isStale = true;
    for (const listener of [...this.structureListeners]) listener(change);
  }

  protected eachFormula(visit: (sheet: Worksheet, cell: Cell) => void): void {
    for (const sheet of this.book.worksheets) {
      sheet.eachRow((row) => row.eachCell((cell) => cell.type === ValueType.Formula && visit(sheet, cell)));
    }
  }
}
