import { parseNumber } from '../core/table/parseNumber';
import { en, type Locale } from '../locales/en';
import { zhCN } from '../locales/zh-CN';
import { cellError } from './cellError';
import { errorCode } from './errorCode';

type NumberArgument = 'population' | 'supported' | 'ratio' | 'before' | 'after';

/**
 * A figure given to a function: a number, or a text that holds one as people write it (`124,000`, `１２`). A blank,
 * another text or an error cell fails with a sentence.
 */
export function numberArgument(argument: unknown, name: NumberArgument): number {
  const cell: unknown =
    Array.isArray(argument) && argument.length === 1 && argument[0].length === 1 ? argument[0][0] : argument;
  const error = errorCode(cell);
  if (error !== null) {
    throw inBothLanguages(({ functions }) =>
      functions.errorCell({ argument: functions.arguments[name], found: error }),
    );
  }
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const read = typeof cell === 'string' ? parseNumber(cell) : null;
  if (typeof read === 'number') return read;
  const found = String(cell ?? '').trim();
  throw inBothLanguages(({ functions }) => functions.notNumber({ argument: functions.arguments[name], found }));
}

/** As `numberArgument`, and greater than 0. */
export function positiveArgument(argument: unknown, name: NumberArgument): number {
  const figure = numberArgument(argument, name);
  if (figure > 0) return figure;
  throw inBothLanguages(({ functions }) =>
    functions.notPositive({ argument: functions.arguments[name], found: figure }),
  );
}

/** Figures have no headers to take a language from, so the sentence is given in both. */
function inBothLanguages(sentence: (words: Locale) => string): CustomFunctions.Error {
  return cellError(`${sentence(en)} ${sentence(zhCN)}`);
}
