import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { calculateFormulas, type WorkbookLike } from '@cj-tech-master/excelts/formula';
import type { Area } from './address';
import { cellNumber } from './cellNumber';
import { type CustomFunction, engineView } from './engineView';
import type { FunctionCall, FunctionsMetadata } from './functionsMetadata';
import { Spills } from './Spills';

const MAX_PASSES = 4;

/**
 * Calculates a workbook's formulas with the engine of excelts and keeps what the engine does not: which cells a formula
 * spilled into, and the sentence of a custom function's error.
 *
 * The engine sees the workbook through a view of ours, see `engineView`. When a cell of a spilled area is written, all
 * spilled cells are emptied and the view renewed, so that the engine decides afresh what may spill.
 */
export class Calculation {
  private readonly spills = new Spills();
  private readonly functions = new Map<string, CustomFunction>();
  private messages = new Map<number, string>();
  private view: WorkbookLike;
  /** Functions or spilled areas came in from elsewhere since the last calculation. */
  private mustStartAnew = false;

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
      this.spills.begin();
      this.messages = new Map();
      calculateFormulas(this.view);
      const outcome = this.spills.take();
      if (outcome === 'settled') return;
      if (outcome === 'blocked') this.forgetSpills();
    }
  }

  /** Sentence of the custom function's error in a cell, when the last calculation gave one. */
  messageAt(sheet: Worksheet, row: number, column: number): string | undefined {
    return this.messages.get(cellNumber(sheet.id, row, column));
  }

  /** The area that the formula in this cell filled; undefined when it filled one cell. */
  spillOf(sheet: Worksheet, row: number, column: number): Area | undefined {
    return this.spills.of(sheet, row, column);
  }

  /** The cell whose formula fills this cell, itself excluded. */
  spillSourceOf(sheet: Worksheet, row: number, column: number): { row: number; column: number } | undefined {
    return this.spills.sourceOf(sheet, row, column);
  }

  /** To be called before a cell is written by anybody but the engine. */
  beforeWrite(sheet: Worksheet, row: number, column: number): void {
    if (this.spills.has(sheet, row, column)) this.forgetSpills();
  }

  /** Takes over the spilled areas that a file names; their cells are filled again by the next calculation. */
  adopt(sheet: Worksheet, row: number, column: number, area: Area): void {
    this.spills.adopt(sheet, row, column, area);
    this.mustStartAnew = true;
  }

  /** Empties all spilled cells and lets the engine start anew. */
  forgetSpills(): void {
    this.spills.forget();
    this.mustStartAnew = false;
    this.view = this.createView();
  }

  private createView(): WorkbookLike {
    return engineView(this.book, this.functions, {
      onSpill: (sheet, source, row, column) => this.spills.extend(sheet, source, row, column),
      onMessage: (cell, message) => void this.messages.set(cell, message),
    });
  }
}
