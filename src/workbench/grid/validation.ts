import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { cellText, shownValue } from './cellText';
import { parseRange, rangeHas, type CellRange } from './cellRange';

/** The validation rule of a cell, or undefined. A rule that stands for the cell alone comes before one for a block. */
export function validationAt(sheet: Worksheet, row: number, column: number): DataValidation | undefined {
  let found: { validation: DataValidation; cells: number } | undefined;
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    if (!validation) continue;
    for (const address of key.replace(/^range:/, '').split(/\s+/)) {
      const range = parseRange(address);
      if (!range || !rangeHas(range, row, column)) continue;
      const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (!found || cells < found.cells) found = { validation, cells };
    }
  }
  return found?.validation;
}

/** The choices of a validation list: stated in the rule, or standing in a range or a named range. Null when it is no list. */
export function choicesOf(sheet: Worksheet, validation: DataValidation | undefined): readonly string[] | null {
  if (validation?.type !== 'list') return null;
  const source = String(validation.formulae[0] ?? '').replace(/^=/, '');
  if (source.startsWith('"'))
    return source
      .replace(/^"|"$/g, '')
      .split(',')
      .map((choice) => choice.trim());
  const named = sheet.workbook.definedNames.getRanges(source).ranges[0];
  const range = parseRange(named ?? source);
  if (!range) return null;
  const from = range.sheetName === undefined ? sheet : sheet.workbook.getWorksheet(range.sheetName);
  return from ? textsIn(from, range) : null;
}

function textsIn(sheet: Worksheet, range: CellRange): string[] {
  const texts: string[] = [];
  for (let row = range.top; row <= Math.min(range.bottom, sheet.rowCount - 1); row += 1)
    for (let column = range.left; column <= range.right; column += 1) {
      const cell = sheet.findCell(row + 1, column + 1);
      if (cell && shownValue(cell) !== null) texts.push(cellText(cell).text);
    }
  return texts;
}

/** Whether a rule lets a typed text pass. Formulas and rules with formulas pass, as does what only Excel can judge. */
export function isAllowed(sheet: Worksheet, validation: DataValidation | undefined, typed: string): boolean {
  if (!validation || validation.type === 'any' || validation.showErrorMessage !== true) return true;
  if (validation.errorStyle === 'warning' || validation.errorStyle === 'information') return true;
  if (typed === '' || typed.startsWith('=')) return true;
  if (validation.type === 'list') {
    const choices = choicesOf(sheet, validation);
    return choices === null || choices.includes(typed.trim());
  }
  if (validation.type !== 'whole' && validation.type !== 'decimal') return true;
  const limits = validation.formulae.map(Number);
  if (limits.some((limit) => !Number.isFinite(limit))) return true;
  const number = typed.trim().endsWith('%')
    ? Number(typed.trim().slice(0, -1)) / 100
    : Number(typed.replaceAll(',', ''));
  if (!Number.isFinite(number) || (validation.type === 'whole' && !Number.isInteger(number))) return false;
  return fits(number, validation.operator ?? 'between', limits);
}

function fits(number: number, operator: string, [first, second = first]: readonly number[]): boolean {
  switch (operator) {
    case 'between':
      return number >= first && number <= second;
    case 'notBetween':
      return number < first || number > second;
    case 'equal':
      return number === first;
    case 'notEqual':
      return number !== first;
    case 'greaterThan':
      return number > first;
    case 'lessThan':
      return number < first;
    case 'greaterThanOrEqual':
      return number >= first;
    default:
      return number <= first;
  }
}
