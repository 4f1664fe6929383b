import { parseNumber } from '../core/table/parseNumber';
import { singleCell, type ArgumentName } from './singleCell';
import { inBothLanguages, type Speaker } from './speaker';

/** The numbers that an argument can be. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  /** Whole numbers alone. */
  readonly whole?: boolean;
}

/**
 * A figure given to a function: a number, or a text that holds one as people write it (`124,000`, `１２`, `3%`). A blank,
 * another text or an error cell fails with a sentence.
 */
export function numberArgument(argument: unknown, name: ArgumentName, say: Speaker = inBothLanguages): number {
  const cell = singleCell(argument, name, say);
  const read = readNumber(cell);
  if (read !== null) return read;
  const found = String(cell ?? '').trim();
  throw say(({ functions }) => functions.notNumber({ argument: functions.arguments[name], found }));
}

/** As `numberArgument`, and greater than 0. */
export function positiveArgument(argument: unknown, name: ArgumentName): number {
  const figure = numberArgument(argument, name);
  if (figure > 0) return figure;
  throw inBothLanguages(({ functions }) =>
    functions.notPositive({ argument: functions.arguments[name], found: figure }),
  );
}

/** As `numberArgument`, and within a range. Example: a hiring ratio of 20 % is 0.2 or `20%`, and 20 fails. */
export function numberWithin(
  argument: unknown,
  name: ArgumentName,
  { least, most, whole = false }: NumberRange,
  say: Speaker = inBothLanguages,
): number {
  const figure = numberArgument(argument, name, say);
  if (figure >= least && figure <= most && (!whole || Number.isInteger(figure))) return figure;
  throw say(({ functions }) =>
    functions.notWithin({ argument: functions.arguments[name], found: figure, least, most, whole }),
  );
}

/** The number that a cell holds, also as text; null for a blank and for anything else. */
export function readNumber(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const percent = /[%％]\s*$/.test(cell);
  const read = parseNumber(percent ? cell.replace(/[%％]\s*$/, '') : cell);
  if (typeof read !== 'number') return null;
  return percent ? read / 100 : read;
}
