import type { CellValue } from '../core';
import { readYesNo } from '../core/table/readYesNo';
import { singleCell, type ArgumentName } from './singleCell';
import type { Speaker } from './speaker';
import { isLeftOut } from './tableArgument';

/** TRUE or FALSE, 1 or 0, yes or no 是/否; no when it is left out. Anything else fails with a sentence. */
export function yesNoArgument(argument: unknown, name: ArgumentName, say: Speaker): boolean {
  const cell = singleCell(argument, name, say) as CellValue;
  if (isLeftOut(cell)) return false;
  const answer = readYesNo(cell);
  if (answer !== null) return answer;
  throw say(({ functions, words }) =>
    functions.unknownWord({ argument: functions.arguments[name], found: String(cell), choices: [words.yes, words.no] }),
  );
}
