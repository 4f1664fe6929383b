import { cellText } from './cells';
import { FIRST_SERIAL, LAST_SERIAL, MILLISECONDS_A_DAY, SERIAL_OF_1970 } from './excelDays';
import type { CellValue } from './rawTable';

/** A date as ISO text (`45658` → `2025-01-01`); anything else as written: `2025年1月`, `2025`. */
export function readDate(cell: CellValue): string {
  if (typeof cell !== 'number' || cell < FIRST_SERIAL || cell > LAST_SERIAL) return cellText(cell);
  return new Date((Math.floor(cell) - SERIAL_OF_1970) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
