import type { Cell } from '@cj-tech-master/excelts';

/** Number format of a cell, `General` when it has none. */
export function numberFormatOf(cell: Cell | undefined): string {
  const format = cell?.numFmt;
  return (typeof format === 'object' ? format.formatCode : format) || 'General';
}
