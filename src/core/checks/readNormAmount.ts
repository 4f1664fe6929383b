import { THOUSANDTHS } from '../agencies/measures';
import { cellError, cellText, quoteCell } from '../table/cells';
import { halfWidth } from '../table/foldText';
import type { OpenTable } from '../table/openTable';
import { parseNumber } from '../table/parseNumber';
import { readAmount, type AmountReading } from '../table/readAmounts';
import { unitScale } from '../table/unitScale';

const BEFORE = /^(≤|<=|≦|不超过|不得超过|不高于|最多|至多|at most|no more than|up to|max\.?) ?/i;
/** Words of a least figure: of any other norm they would say the contrary. */
const LEAST_BEFORE = /^(≥|>=|≧|不少于|不得少于|不低于|最少|至少|at least|no fewer than|not fewer than|min\.?) ?/i;
const AFTER = new RegExp(
  ' ?(%|个部门|个单位|个机构|项职责|名编制|个|家|项|名|人|职|年|以内|duties|departments|organs|institutions|bodies|units|seats|posts|people|persons|years)$',
  'i',
);
const LEAST_AFTER = / ?(以上|及以上|or more)$/i;

/** A number of a norm to be read. */
export interface NormAmountAt {
  readonly key: 'from' | 'to' | 'limit';
  readonly row: number;
  /** Whether the norm is for a least figure: words such as 不少于 then stand before its limit. */
  readonly isLeast: boolean;
}

/**
 * A number of a norm in natural units; null where the cell is blank or cannot be read: then the row is in `badRows` and
 * there is an issue. Texts such as `１５`, `15 项`, `≤15` and `150%` are taken, with a note of what they were taken as.
 */
export function readNormAmount(
  { match, headers, values }: OpenTable,
  { key, row, isLeast }: NormAmountAt,
  reading: AmountReading,
): number | null {
  const at = match.columns.get(key);
  if (at === undefined) return null;
  const cell = values[row][at];
  const scale = unitScale(cellText(headers[at]));
  const column = { column: at, type: 'amount', scale, blank: NaN, consequence: 'rowLeftOut' } as const;
  const meant =
    typeof cell === 'string' && cellError(cell) === null ? numberInWords(cell, isLeast && key === 'limit') : null;
  if (meant !== null) {
    reading.issues.add('textNumber', 'note', row, at, { found: quoteCell(cell), takenAs: meant });
  }
  const thousandths = readAmount(meant ?? cell, row, column, reading);
  return Number.isNaN(thousandths) ? null : thousandths / THOUSANDTHS;
}

/** The number of a text that holds more than a number: `15 项`, `不超过15个`, `150%`. null for any other text. */
function numberInWords(text: string, isLeast: boolean): number | null {
  if (text.length > 40 || parseNumber(text) !== null) return null;
  const plain = halfWidth(text).trim();
  const bare = isLeast ? plain.replace(LEAST_BEFORE, '').replace(LEAST_AFTER, '') : plain.replace(BEFORE, '');
  const number = parseNumber(bare.replace(AFTER, ''));
  if (typeof number !== 'number') return null;
  return plain.endsWith('%') ? Number(`${number}e-2`) : number;
}
