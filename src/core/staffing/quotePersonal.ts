import { quoteCell } from '../table/cells';
import type { CellValue } from '../table/rawTable';
import { maskLongNumbers } from './maskLongNumbers';

/**
 * A cell of a row about a person as a message may quote it: long numbers, which identify people, show their last four signs.
 * Example: `142201197005170018` in the column of births is quoted as `…0018`; `197005` as it stands.
 */
export function quotePersonal(cell: CellValue): string {
  return maskLongNumbers(quoteCell(cell));
}
