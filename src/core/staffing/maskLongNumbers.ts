import { maskId } from '../placement/maskId';

/** So many digits in a row, or grouped as in ID cards, are no date or amount: an ID that stands in the wrong column. */
const LONG_NUMBERS = /[0-9０-９]{6}[ -][0-9０-９]{8}[ -][0-9０-９]{3}[0-9０-９XxＸ]|[0-9０-９]{9,}[0-9０-９XxＸ]*/g;

/**
 * A text with its long numbers, which identify people, reduced to their last four signs.
 * Example: `财政局 142201197005170018` becomes `财政局 …0018`; `197005` stays.
 */
export const maskLongNumbers = (text: string): string => text.replace(LONG_NUMBERS, maskId);
