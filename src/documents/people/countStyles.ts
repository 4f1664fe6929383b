import type { StyleName } from '../sheetDocument';

/** People and seats as they are counted: whole ones without decimals. */
export function countStyle(count: number): StyleName {
  return Number.isInteger(count) ? 'whole' : 'decimal';
}

/** The same in a row of totals. */
export function totalStyle(count: number): StyleName {
  return Number.isInteger(count) ? 'total' : 'moneyTotal';
}
