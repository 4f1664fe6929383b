import { errorCode } from './errorCode';
import { readNumber } from './numberArgument';
import type { ArgumentName } from './singleCell';
import { inBothLanguages, type Speaker } from './speaker';

/** Amounts by year and whether they stand in a column. */
export interface Amounts {
  readonly amounts: readonly number[];
  readonly isColumn: boolean;
}

/**
 * A row or a column of numbers, one a year. A blank, a text or an error among them fails with a sentence that names its
 * place: to leave one out would shift the years after it.
 */
export function amountsArgument(argument: unknown, name: ArgumentName, say: Speaker = inBothLanguages): Amounts {
  const rows = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  const isColumn = rows.length > 1;
  if (isColumn && rows.some((row) => row.length > 1)) {
    throw say(({ functions }) => functions.notOneLine({ argument: functions.arguments[name] }));
  }
  const amounts = rows.flat().map((cell, index) => amountAt(cell, index + 1, name, say));
  return { amounts, isColumn };
}

function amountAt(cell: unknown, place: number, name: ArgumentName, say: Speaker): number {
  const amount = readNumber(cell);
  if (amount !== null) return amount;
  const found = errorCode(cell) ?? String(cell ?? '').trim();
  throw say(({ functions }) => functions.notAmount({ argument: functions.arguments[name], place, found }));
}
