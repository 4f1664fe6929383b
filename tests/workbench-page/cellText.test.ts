import { Workbook, type CellValueInput } from '@cj-tech-master/excelts';
import { cellText, formatGeneral } from '../../src/workbench/grid/cellText';

function shown(value: CellValueInput, numFmt?: string): string {
  const cell = new Workbook().addWorksheet('A').getCell('A1');
  cell.value = value;
  if (numFmt) cell.numFmt = numFmt;
  const { kind, text } = cellText(cell);
  return `${kind} ${text}`.trim();
}

test.each<[CellValueInput, string | undefined, string]>([
  [null, undefined, 'empty'],
  ['', undefined, 'empty'],
  ['县委办公室', undefined, 'text 县委办公室'],
  [0.082, '0.0%', 'number 8.2%'],
  [-3670000, '#,##0', 'number -3,670,000'],
  [45000, 'yyyy"年"m"月"d"日"', 'number 2023年3月15日'],
  [true, undefined, 'logical TRUE'],
  [{ error: '#N/A' }, undefined, 'error #N/A'],
  [{ formula: '1/0', result: { error: '#DIV/0!' } }, undefined, 'error #DIV/0!'],
  [{ formula: 'A2*2', result: 0.5 }, '0%', 'number 50%'],
  [{ formula: 'A2' }, undefined, 'empty'],
])('%j with %s', (value, numFmt, expected) => {
  expect(shown(value, numFmt)).toBe(expected);
});

test.each<[number, string]>([
  [0, '0'],
  [32, '32'],
  [1 / 3, '0.333333333'],
  [0.1 + 0.2, '0.3'],
  [-1234.5, '-1234.5'],
  [123456789.123, '123456789.1'],
  [1e15 / 3, '3.33333E+14'],
  [1e20, '1E+20'],
  [0.0000000001234, '1.234E-10'],
])('%d without a format', (value, expected) => {
  expect(formatGeneral(value, 11)).toBe(expected);
});
