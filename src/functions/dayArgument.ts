import type { CellValue } from '../core';
import { readDay, type Day } from '../core/tasks';
import { singleCell, type ArgumentName } from './singleCell';
import { inBothLanguages, type Speaker } from './speaker';
import { isLeftOut } from './tableArgument';

/** A day: a date, `2025-06-30` or `2025年6月30日`; null when it is left out. Anything else fails with a sentence. */
export function dayArgument(argument: unknown, name: ArgumentName, say: Speaker = inBothLanguages): Day | null {
  const cell = singleCell(argument, name, say) as CellValue;
  if (isLeftOut(cell)) return null;
  const day = readDay(cell);
  if (day !== null) return day;
  const found = String(cell).trim();
  throw say(({ functions }) => functions.notDay({ argument: functions.arguments[name], found }));
}
