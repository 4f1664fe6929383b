import { formatCellValue, isDateDisplayFormat } from '@cj-tech-master/excelts';
import { shownValue } from '../grid/cellText';
import { readTyped } from '../model/typedEntry';
import { numberFormatOf } from '../model/numberFormat';
import type { WorkbookModel } from '../model/WorkbookModel';

/**
 * What the formula bar shows and the editor opens with: a text that, typed again, gives the same cell.
 * Dates appear as `2024-03-01`, percentages as `50%`, a text that looks like something else with an apostrophe before it.
 */
export function editText(model: WorkbookModel, sheetName: string, row: number, column: number): string {
  const cell = model.sheet(sheetName).findCell(row + 1, column + 1);
  const text = model.formulaAt(sheetName, row, column);
  if (!cell || text === '' || cell.formula !== undefined) return text;
  const format = numberFormatOf(cell);
  const value = shownValue(cell);
  if (typeof value === 'string') return readTyped(value, format).kind === 'text' ? value : `'${value}`;
  if (value instanceof Date) return formatCellValue(value, 'yyyy-mm-dd');
  if (typeof value !== 'number') return text;
  if (format.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  return isDateDisplayFormat(format) ? formatCellValue(value, 'yyyy-mm-dd') : text;
}
