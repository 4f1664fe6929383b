import type { CellFacts } from '../grid/gridModel';
import type { CardText } from '../grid/CellCard';
import { choicesOf, validationAt } from '../grid/validation';
import type { WorkbookModel } from '../model/WorkbookModel';

/** What the grid asks about cells of the sheet in front. */
export function cellFacts(model: WorkbookModel): CellFacts {
  return {
    cardAt: (row, column) => cardAt(model, row, column),
    choicesAt: (row, column) => choicesOf(model.activeSheet, validationAt(model.activeSheet, row, column)),
    spillAt: (row, column) => {
      const sheetName = model.activeSheet.name;
      const source = model.spillSourceOf(sheetName, row, column) ?? { row, column };
      const area = model.spillOf(sheetName, source.row, source.column);
      if (!area) return null;
      return {
        top: area.row,
        left: area.column,
        bottom: area.row + area.rows - 1,
        right: area.column + area.columns - 1,
      };
    },
  };
}

/** The error sentence of a custom function comes first, then a note, then the input message of the validation. */
function cardAt(model: WorkbookModel, row: number, column: number): CardText | null {
  const sheet = model.activeSheet;
  const message = model.messageAt(sheet.name, row, column);
  if (message) return { kind: 'error', text: message };
  const note = sheet.findCell(row + 1, column + 1)?.note;
  const text = typeof note === 'string' ? note : (note?.texts ?? []).map((part) => part.text).join('');
  if (text) return { kind: 'note', text };
  const validation = validationAt(sheet, row, column);
  if (!validation?.prompt || validation.showInputMessage !== true) return null;
  return { kind: 'prompt', title: validation.promptTitle, text: validation.prompt };
}
