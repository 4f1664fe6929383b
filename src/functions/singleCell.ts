import type { Locale } from '../locales/en';
import { errorCode } from './errorCode';
import type { Speaker } from './speaker';
import { isLeftOut } from './tableArgument';

/** The arguments that sentences can name. */
export type ArgumentName = keyof Locale['functions']['arguments'];

/** The one cell of an argument, which may come as a range of a single cell. An error cell fails with a sentence. */
export function singleCell(argument: unknown, name: ArgumentName, say: Speaker): unknown {
  const cell: unknown =
    Array.isArray(argument) && argument.length === 1 && argument[0].length === 1 ? argument[0][0] : argument;
  const error = errorCode(cell);
  if (error !== null)
    throw say(({ functions }) => functions.errorCell({ argument: functions.arguments[name], found: error }));
  return cell;
}

/** A text such as a rank; '' when it is left out. */
export function textArgument(argument: unknown, name: ArgumentName, say: Speaker): string {
  const cell = singleCell(argument, name, say);
  return isLeftOut(cell) ? '' : String(cell).trim();
}
