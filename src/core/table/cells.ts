import { halfWidth } from './foldText';
import type { CellValue } from './rawTable';

const ERROR_TEXTS = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#BUSY!',
  '#FIELD!', '#BLOCKED!', '#UNKNOWN!', '#CONNECT!', '#EXTERNAL!', '#PYTHON!', '#TIMEOUT!',
]); // prettier-ignore

/** The error that a cell shows, such as `#REF!`; null for any other cell. */
export function cellError(cell: CellValue): string | null {
  if (typeof cell === 'string') {
    const text = cell.trim().toUpperCase();
    return cell.length < 20 && ERROR_TEXTS.has(text) ? text : null;
  }
  return typeof cell === 'object' && cell !== null ? String(cell.error) : null;
}

export function isBlank(cell: CellValue): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && isBlankText(cell));
}

function isBlankText(text: string): boolean {
  if (text.charCodeAt(0) > 0x20 && text.charCodeAt(0) < 0x7f) return false;
  return halfWidth(text).trim() === '';
}

/** A cell's text as written, without the blanks around it; '' for a blank cell and for an error cell. */
export function cellText(cell: CellValue): string {
  if (typeof cell === 'string') return isCleanText(cell) ? cell : uncleanText(cell);
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return '';
}

/** Whether a text neither starts nor ends with a blank and cannot be an error; most cells are so, and need no more work. */
export function isCleanText(text: string): boolean {
  const length = text.length;
  if (length === 0) return false;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(length - 1);
  return first > 0x23 && last > 0x20 && !isOddCharacter(first) && !isOddCharacter(last);
}

function isOddCharacter(code: number): boolean {
  return (code >= 0x7f && code <= 0xa0) || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code >= 0xfe00;
}

function uncleanText(text: string): string {
  if (cellError(text) !== null || isBlankText(text)) return '';
  return text.replace(/^[\s\u200b\u3000\ufeff]+|[\s\u200b\u3000\ufeff]+$/g, '');
}

/** A cell as the user wrote it, cut for a message. */
export function quoteCell(cell: CellValue): string {
  const text = cellError(cell) ?? (typeof cell === 'string' ? cell : cellText(cell));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
