import { maskId } from '../placement/maskId';
import { quoteCell } from '../table/cells';
import type { CellValue } from '../table/rawTable';

/** So many digits in a row are no date or amount: an ID that stands in the wrong column. */
const LONG_DIGITS = /[0-9０-９]{9,}[0-9０-９Xx]*/g;

/**
 * A cell of a row about a person as a message may quote it: long numbers, which identify people, show their last four signs.
 * Example: `142201197005170018` in the column of births is quoted as `…0018`; `197005` as it stands.
 */
export function quotePersonal(cell: CellValue): string {
  return quoteCell(cell).replace(LONG_DIGITS, maskId);
}
