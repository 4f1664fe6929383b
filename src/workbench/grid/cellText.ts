import { formatCellValue, type Cell } from '@cj-tech-master/excelts';
import { formatNumber } from './formatNumber';

/** What a cell shows and what kind of value it is; the kind decides on which side it stands. */
export interface CellText {
  kind: 'empty' | 'text' | 'number' | 'logical' | 'error';
  text: string;
}

const empty: CellText = { kind: 'empty', text: '' };

/** The shown text of a cell: a formula shows its result, a number or date its number format. */
export function cellText(cell: Cell): CellText {
  const value = shownValue(cell);
  const format = formatOf(cell);
  if (value === null || value === undefined || value === '') return empty;
  if (typeof value === 'number')
    return { kind: 'number', text: format === 'General' ? formatGeneral(value, 11) : formatNumber(value, format) };
  if (typeof value === 'boolean') return { kind: 'logical', text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date)
    return { kind: 'number', text: formatCellValue(value, format === 'General' ? 'yyyy-mm-dd' : format) };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if ('error' in value) return { kind: 'error', text: value.error };
  return { kind: 'text', text: cell.text };
}

/** The cell's value, or its result when it holds a formula. */
export function shownValue(cell: Cell): Exclude<Cell['value'], undefined> {
  const value = cell.value;
  if (value !== null && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value))
    return cell.result ?? null;
  return value ?? null;
}

/** The number format's code; `General` when the cell has none. */
export function formatOf(cell: Cell): string {
  const format = cell.numFmt;
  return (typeof format === 'object' ? format.formatCode : format) || 'General';
}

/** A number without a format: at most so many digits, without needless zeros; very large and very small ones with an exponent. */
export function formatGeneral(value: number, digits: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9)
    return value
      .toExponential(Math.max(digits - 6, 0))
      .replace(/\.?0*e([+-])(\d)$/, 'E$10$2')
      .replace(/\.?0*e/, 'E');
  const whole = Math.max(Math.floor(Math.log10(size)) + 1, 1);
  return String(Number(value.toFixed(Math.min(Math.max(digits - whole - 1, 0), 10))));
}
