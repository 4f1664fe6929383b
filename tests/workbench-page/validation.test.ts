import { Workbook, type DataValidation, type Worksheet } from '@cj-tech-master/excelts';
import { choicesOf, isAllowed, validationAt } from '../../src/workbench/grid/validation';

function sheetWith(address: string, validation: Partial<DataValidation>): Worksheet {
  const book = new Workbook();
  const sheet = book.addWorksheet('Plan');
  const lists = book.addWorksheet('Lists');
  lists.addAOA([['merge'], ['abolish']]);
  sheet.dataValidations.add(address, { showErrorMessage: true, ...validation } as DataValidation);
  return sheet;
}

const allows = (sheet: Worksheet, typed: string): boolean => isAllowed(sheet, validationAt(sheet, 1, 1), typed);

test('a rule for a block holds for its cells alone', () => {
  const sheet = sheetWith('B2:B9', { type: 'list', formulae: ['"a, b"'] });
  expect(choicesOf(sheet, validationAt(sheet, 8, 1))).toEqual(['a', 'b']);
  expect(validationAt(sheet, 9, 1)).toBeUndefined();
});

test('choices may stand in a range of another sheet', () => {
  const sheet = sheetWith('B2', { type: 'list', formulae: ['Lists!$A$1:$A$2'] });
  expect(choicesOf(sheet, validationAt(sheet, 1, 1))).toEqual(['merge', 'abolish']);
  expect([allows(sheet, 'merge'), allows(sheet, 'sell'), allows(sheet, ''), allows(sheet, '=A1')]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('whole numbers are held to their limits', () => {
  const sheet = sheetWith('B2', { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0] });
  expect(['0', '1,200', '-1', '2.5', 'many'].map((typed) => allows(sheet, typed))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('shares may be typed as percentages', () => {
  const sheet = sheetWith('B2', { type: 'decimal', operator: 'between', formulae: [0, 1] });
  expect(['0.5', '50%', '150%'].map((typed) => allows(sheet, typed))).toEqual([true, true, false]);
});

test('a rule that only warns lets everything pass', () => {
  const sheet = sheetWith('B2', { type: 'list', formulae: ['"a"'], errorStyle: 'warning' });
  expect(allows(sheet, 'z')).toBe(true);
});
