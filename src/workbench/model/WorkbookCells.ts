import { type Cell, type Worksheet, ValueType } from '@cj-tech-master/excelts';
import { createFormulaSyntaxProbe } from '@cj-tech-master/excelts/formula';
import { type Area, areaAddress, intersection } from './address';
import { type Scalar, scalarOf } from './cellContent';
import { EntryRefused } from './EntryRefused';
import { referencedAreas } from './formulaText';
import { growTableInto } from './growTable';
import { numberFormatOf } from './numberFormat';
import { type Entry, readTyped } from './typedEntry';
import { WorkbookFormulas } from './WorkbookFormulas';

/** The cells of a workbook: what a person types, what an add-in writes, and which cells take it. */
export abstract class WorkbookCells extends WorkbookFormulas {
  private readonly isFormula = createFormulaSyntaxProbe();

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
    this.invalidate();
  }

  private writeEntry(sheet: Worksheet, row0: number, column0: number, entry: Entry): void {
    this.invalidate();
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
    this.invalidate();
  }

  /**
   * To be called before cells move. References of formulas are not adjusted by this stand-in, so a move that a formula
   * would have to follow is refused.
   */
  beforeMove(sheet: Worksheet, moving: Area): void {
    this.calculation.forgetSpills();
    this.invalidate();
    this.eachFormula((owner, cell) => {
      const follows = referencedAreas(cell.formula ?? '', owner.name).some(
        (place) => place.sheetName?.toLowerCase() === sheet.name.toLowerCase() && intersection(place, moving),
      );
      if (follows) throw new EntryRefused('move', `${owner.name}!${cell.address} refers to cells that would move.`);
    });
  }
}
