import { foldWord } from './foldText';
import type { CellValue } from './rawTable';

const YES = new Set(['是', '计入', '有', '√', '✓', '✔', 'yes', 'y', 'true', '1', '对'].map(foldWord));
const NO = new Set(['否', '不计入', '不', '无', '×', '✗', '✘', 'x', 'no', 'n', 'false', '0'].map(foldWord));

/** yes or no 是/否 in either language, as TRUE, FALSE, 1 or 0 too; null when the cell says neither. */
export function readYesNo(cell: CellValue): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell === 1 ? true : cell === 0 ? false : null;
  if (typeof cell !== 'string') return null;
  const word = foldWord(cell);
  return YES.has(word) ? true : NO.has(word) ? false : null;
}
