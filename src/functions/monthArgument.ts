import type { CellValue } from '../core';
import { readMonth, type Month } from '../core/staffing';
import { singleCell, type ArgumentName } from './singleCell';
import { inBothLanguages, type Speaker } from './speaker';
import { isLeftOut } from './tableArgument';

/** A year and month: a date, `1970-05`, `197005` or `1970年5月`. Anything else, and what may mean two months, fails with a sentence. */
export function monthArgument(argument: unknown, name: ArgumentName, say: Speaker = inBothLanguages): Month {
  const cell = singleCell(argument, name, say) as CellValue;
  const { month, ambiguous } = isLeftOut(cell) ? { month: null, ambiguous: null } : readMonth(cell);
  const found = isLeftOut(cell) ? '' : String(cell).trim();
  if (ambiguous) {
    throw say(({ functions }) =>
      functions.twoMonths({ argument: functions.arguments[name], found, readings: ambiguous }),
    );
  }
  if (month !== null) return month;
  throw say(({ functions }) => functions.notMonth({ argument: functions.arguments[name], found }));
}
