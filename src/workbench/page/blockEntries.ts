import type { CellRange } from '../grid/cellRange';
import { toTabbedText, parseTabbedText } from '../grid/clipboard';
import { EntryRefused } from '../model/EntryRefused';
import { growTableInto } from '../model/growTable';
import type { WorkbookModel } from '../model/WorkbookModel';
import { editText } from './editText';

/** The cells of a block as the clipboard carries them: values without their formats, formulas by their results. */
export function copyBlock(model: WorkbookModel, range: CellRange): string {
  const sheet = model.activeSheet;
  const bottom = Math.min(range.bottom, Math.max(sheet.rowCount - 1, range.top));
  const right = Math.min(range.right, Math.max(sheet.columnCount - 1, range.left));
  const rows: string[][] = [];
  for (let row = range.top; row <= bottom; row += 1) {
    const cells: string[] = [];
    for (let column = range.left; column <= right; column += 1) {
      const cell = sheet.findCell(row + 1, column + 1);
      const isFormula = cell?.formula !== undefined;
      cells.push(isFormula ? String(resultText(cell.result)) : editText(model, sheet.name, row, column));
    }
    rows.push(cells);
  }
  return toTabbedText(rows);
}

function resultText(result: unknown): unknown {
  if (typeof result === 'object' && result !== null && 'error' in result) return result.error;
  return typeof result === 'boolean' ? String(result).toUpperCase() : (result ?? '');
}

/**
 * Enters a copied block as if its cells were typed, from the upper left cell of the selection on; a single cell fills the selection.
 * Gives the block that was written. Throws `EntryRefused` when the sheet is protected; a text that is no formula stays text.
 */
export function pasteBlock(model: WorkbookModel, range: CellRange, text: string): CellRange {
  const sheet = model.activeSheet;
  const rows = parseTabbedText(text);
  const isSingle = rows.length === 1 && rows[0].length === 1;
  const filled = {
    top: range.top,
    left: range.left,
    bottom: isSingle ? Math.min(range.bottom, range.top + 9999) : range.top + rows.length - 1,
    right: isSingle
      ? Math.min(range.right, range.left + 255)
      : range.left + Math.max(...rows.map((row) => row.length)) - 1,
  };
  const area = {
    row: filled.top,
    column: filled.left,
    rows: filled.bottom - filled.top + 1,
    columns: filled.right - filled.left + 1,
  };
  if (!model.isWritable(sheet, area)) throw new EntryRefused('protected', `${sheet.name} is protected.`);
  for (let row = filled.top; row <= filled.bottom; row += 1) {
    const cells = isSingle ? null : rows[row - filled.top];
    for (let column = filled.left; column <= filled.right; column += 1) {
      const typed = cells ? cells[column - filled.left] : rows[0][0];
      if (typed !== undefined) enterOrKeepText(model, row, column, typed);
    }
    const grown = growTableInto(sheet, row, filled.left);
    if (grown)
      model.notifyStructure({ kind: 'tableChanged', sheetName: sheet.name, tableName: grown.name, origin: 'person' });
  }
  model.notify({ sheetName: sheet.name, ...area, origin: 'person' });
  return filled;
}

function enterOrKeepText(model: WorkbookModel, row: number, column: number, typed: string): void {
  try {
    model.enterText(model.activeSheet, row, column, typed);
  } catch (refused) {
    if (!(refused instanceof EntryRefused)) throw refused;
    model.enterText(model.activeSheet, row, column, `'${typed}`);
  }
}
