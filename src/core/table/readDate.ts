import { cellText } from './cells';
import type { CellValue } from './rawTable';

/** Serials of 1950-01-01 and 2199-12-31. A smaller number such as 2025 is a year, a larger one such as 20250101 a text. */
const FIRST_SERIAL = 18264;
const LAST_SERIAL = 109574;
const DAY_MS = 86_400_000;

/** A date as ISO text (`45658` → `2025-01-01`); anything else as written: `2025年1月`, `2025`. */
export function readDate(cell: CellValue): string {
  if (typeof cell !== 'number' || cell < FIRST_SERIAL || cell > LAST_SERIAL) return cellText(cell);
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(cell) * DAY_MS).toISOString().slice(0, 10);
}
